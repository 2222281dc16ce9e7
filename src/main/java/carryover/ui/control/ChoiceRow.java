package carryover.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/**
 * One of a few alternatives to set; the value is its place in their list, counted from 0.
 *
 * <p>Node id beside those of every row: {@code <id>-choice}.
 */
public final class ChoiceRow extends SettingRow {
  /** More wait until it is said which of them are offered. */
  private static final int MOST_LISTED = 500;

  private final TitledChoice<Integer> choice;
  private boolean showing;

  /**
   * @param options what can be chosen
   * @param check explains in a sentence why a choice is not allowed, or is empty
   */
  public ChoiceRow(
      Caption caption,
      List<String> options,
      double initial,
      DoubleFunction<Optional<String>> check) {
    super(caption, value -> options.get((int) value), initial, check);
    choice =
        new TitledChoice<>(
            caption.id() + "-choice",
            caption.name() + " " + caption.symbol(),
            options.size() > MOST_LISTED
                ? List.of((int) initial)
                : IntStream.range(0, options.size()).boxed().toList(),
            (int) initial,
            options::get);
    choice
        .valueProperty()
        .addListener(
            (property, before, now) -> {
              if (!showing) {
                choose(now, ChangePhase.COMMITTED);
              }
            });
    // Narrower, its arrow would lie on the text.
    choice.setMinWidth(Region.USE_PREF_SIZE);
    build(choice);
  }

  /** Lists some of the options alone, and the one that is chosen. */
  public void setOffered(List<Integer> places) {
    List<Integer> listed =
        Stream.concat(places.stream(), Stream.of((int) value())).distinct().sorted().toList();
    if (!listed.equals(choice.getItems())) {
      showing = true;
      choice.getItems().setAll(listed);
      choice.setValue((int) value());
      showing = false;
    }
  }

  @Override
  void show(double newValue) {
    showing = true;
    choice.setValue((int) newValue);
    showing = false;
  }

  @Override
  void setEditorsDisable(boolean disabled) {
    choice.setDisable(disabled);
  }
}
