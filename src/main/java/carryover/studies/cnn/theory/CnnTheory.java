package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnSpace;
import carryover.study.CardText;
import carryover.study.ClosedForm;
import carryover.study.Explanation;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.study.Theory;
import carryover.study.Trace;
import carryover.study.Validity;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What docs/model.md §7 says of settings and runs. */
public final class CnnTheory implements Theory {
  private static final Words WORDS = Words.of(CnnTheory.class);

  /** Those that lead to 0/0 when they vanish. */
  private static final List<Parameter> SIGNALS_AND_NOISES =
      List.of(
          CnnSpace.DOWNSTREAM_SIGNAL_NORM,
          CnnSpace.UNIVERSAL_NORM,
          CnnSpace.UPSTREAM_NOISE,
          CnnSpace.DOWNSTREAM_NOISE);

  @Override
  public List<ClosedForm> forms() {
    return CnnForms.ALL;
  }

  @Override
  public List<ClosedForm> card() {
    return CnnForms.CARD;
  }

  @Override
  public List<ClosedForm> orderings() {
    return CnnForms.ORDERINGS;
  }

  @Override
  public Validity validity(Setting setting, List<Trace> runs) {
    return CnnValidity.of(setting, runs);
  }

  @Override
  public Optional<String> untested(Setting setting, Validity validity) {
    return TestedRange.leftBy(setting, validity);
  }

  @Override
  public Explanation explain(Setting setting, List<Trace> runs) {
    return CnnExplanation.of(setting, runs);
  }

  @Override
  public Optional<CardText> cardText(CardText.Part part) {
    return Optional.of(CnnCard.ALL.get(part));
  }

  @Override
  public String name() {
    return WORDS.text("theory.name");
  }

  @Override
  public String caution(Setting setting) {
    return Prediction.of(setting).expectsHarm() ? WORDS.text("theory.caution") : "";
  }

  @Override
  public String undefined(Setting setting) {
    Prediction prediction = Prediction.of(setting);
    if (!Double.isNaN(prediction.snrTransfer() + prediction.snrScratch())) {
      return "";
    }
    String outside = OutsideTheorem.text(setting);
    if (!outside.isEmpty()) {
      return WORDS.text("theory.outside", outside);
    }
    String zeros =
        SIGNALS_AND_NOISES.stream()
            .filter(parameter -> setting.get(parameter) == 0)
            .map(parameter -> parameter.symbol() + " = 0")
            .collect(Collectors.joining(", "));
    return zeros.isEmpty() ? WORDS.text("theory.undefined") : zeros;
  }

  @Override
  public List<Remark> remarks(Setting setting) {
    boolean applies = NegativeTransferCondition.of(setting).holds();
    String outside = OutsideTheorem.text(setting);
    String verdict =
        !outside.isEmpty()
            ? WORDS.text("remark.hurts.outside", outside)
            : applies ? WORDS.text("remark.hurts.applies") : WORDS.text("remark.hurts.appliesNot");
    return List.of(new Remark(WORDS.text("remark.hurts.title"), verdict));
  }
}
