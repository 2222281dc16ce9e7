package carryover.studies.images.theory;

import carryover.studies.images.ImagesArms;
import carryover.studies.images.ImagesMeasures;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.NetworkKind;
import carryover.study.ClosedForm;
import carryover.study.Condition;
import carryover.study.Explanation;
import carryover.study.Light;
import carryover.study.Setting;
import carryover.study.Theory;
import carryover.study.Trace;
import carryover.study.Validity;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known of networks on photographs without training, and what it says of runs. */
public final class ImagesTheory implements Theory {
  private static final Words WORDS = Words.of(ImagesTheory.class);

  private final ImagesForms forms;

  public ImagesTheory(ImagesForms forms) {
    this.forms = forms;
  }

  @Override
  public List<ClosedForm> forms() {
    return forms.all();
  }

  @Override
  public Validity validity(Setting setting, List<Trace> runs) {
    ImagesSetting typed = ImagesSetting.of(setting);
    if (typed.network() == NetworkKind.MLP) {
      return MeanFieldValidity.of(typed, runs);
    }
    List<Condition> conditions = new ArrayList<>();
    forms
        .prediction(typed)
        .ifPresent(
            prediction ->
                conditions.add(
                    new Condition(
                        WORDS.text("condition.noisy.name"),
                        "N₂‖μ₂‖²/tr S₂",
                        prediction.signalRatio(),
                        1,
                        3,
                        WORDS.text("condition.noisy.meaning"))));
    List<Trace> finished = runs.stream().filter(run -> !run.cancelled()).toList();
    if (!finished.isEmpty()) {
      conditions.add(learned(finished));
    }
    return new Validity(conditions);
  }

  private static Condition learned(List<Trace> runs) {
    double worst =
        runs.stream()
            .mapToDouble(
                run ->
                    run.arm(ImagesArms.TRANSFER)
                        .end()
                        .map(ImagesMeasures.TRAIN_LOSS::applyAsDouble)
                        .orElse(Double.NaN))
            .reduce(0, Math::max);
    return new Condition(
        WORDS.text("condition.trained.name"),
        WORDS.text("condition.trained.ratio"),
        worst / Math.log(2),
        0.5,
        0.9,
        WORDS.text("condition.trained.meaning"));
  }

  @Override
  public Optional<String> untested(Setting setting, Validity validity) {
    String undefined = undefined(setting);
    if (!undefined.isEmpty()) {
      return Optional.of(undefined);
    }
    return validity.conditions().stream()
        .filter(condition -> condition.light() == Light.RED)
        .map(condition -> WORDS.text("untested.outside", condition.name()))
        .findFirst();
  }

  @Override
  public Explanation explain(Setting setting, List<Trace> runs) {
    return ImagesExplanation.of(runs);
  }

  @Override
  public String name() {
    return WORDS.text("theory.name");
  }

  @Override
  public String undefined(Setting setting) {
    ImagesSetting typed = ImagesSetting.of(setting);
    if (typed.network() == NetworkKind.MLP) {
      return WORDS.text("undefined.meanField");
    }
    if (typed.network() != NetworkKind.THEORY) {
      return WORDS.text("undefined.network");
    }
    if (typed.randomSourceLabels()) {
      return WORDS.text("undefined.labels");
    }
    return forms.prediction(typed).isEmpty() ? WORDS.text("undefined.images") : "";
  }
}
