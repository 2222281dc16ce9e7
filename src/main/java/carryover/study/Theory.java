package carryover.study;

import java.util.List;
import java.util.Optional;

/** What is known of a study's settings without training, and what it says of runs. */
public interface Theory {
  /** The closed forms that go into files, in their order there. */
  List<ClosedForm> forms();

  /** The closed forms that a person is shown first, in their order on the card. */
  default List<ClosedForm> card() {
    return forms();
  }

  /** Closed forms that might order all settings by their subject's value; the usual one first. */
  default List<ClosedForm> orderings() {
    return forms().stream().filter(form -> form.prediction().isPresent()).toList();
  }

  /** The forms of which lines are drawn on maps, on which they are constant. */
  default List<ClosedForm> levels() {
    return forms().stream().filter(form -> !form.powers().isEmpty()).toList();
  }

  /**
   * Of what follows from the setting alone and, where there are runs, from these.
   *
   * @param runs of this setting, perhaps none; cancelled ones say nothing
   */
  Validity validity(Setting setting, List<Trace> runs);

  /**
   * Why predictions are not judged in this setting, in a few words; empty where their usual error
   * is known.
   *
   * @param validity of the setting
   */
  Optional<String> untested(Setting setting, Validity validity);

  /** Explains runs of one setting with different seeds, all recorded at the same steps. */
  Explanation explain(Setting setting, List<Trace> runs);

  /** What theory says of a setting besides numbers, as a bound that is met or not. */
  default List<Remark> remarks(Setting setting) {
    return List.of();
  }

  /**
   * One line of a card.
   *
   * @param title what it is about
   * @param text what it says here
   */
  record Remark(String title, String text) {}

  /** What a part of the card means in this study; empty where the general words will do. */
  default Optional<CardText> cardText(CardText.Part part) {
    return Optional.empty();
  }

  /** What predictions are called on screen, for example {@code our heuristic}. */
  String name();

  /** What to bear in mind of predictions for a setting, beginning in lower case; often empty. */
  default String caution(Setting setting) {
    return "";
  }

  /** Why the closed forms have no value in a setting; empty where they have. */
  default String undefined(Setting setting) {
    return "";
  }

  /** The form that predicts a readout, if there is one. */
  default Optional<ClosedForm> predicting(Readout readout) {
    return forms().stream().filter(form -> form.predicts(readout)).findFirst();
  }

  /** The form with this key. */
  default Optional<ClosedForm> form(String key) {
    return forms().stream().filter(form -> form.key().equals(key)).findFirst();
  }
}
