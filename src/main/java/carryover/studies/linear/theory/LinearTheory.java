package carryover.studies.linear.theory;

import carryover.studies.linear.LinearSetting;
import carryover.study.ClosedForm;
import carryover.study.Explanation;
import carryover.study.Light;
import carryover.study.Setting;
import carryover.study.Theory;
import carryover.study.Trace;
import carryover.study.Validity;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;

/** What docs/model-deep-linear.md says of settings and runs. */
public final class LinearTheory implements Theory {
  private static final Words WORDS = Words.of(LinearTheory.class);

  @Override
  public List<ClosedForm> forms() {
    return LinearForms.ALL;
  }

  @Override
  public Validity validity(Setting setting, List<Trace> runs) {
    LinearSetting s = LinearSetting.of(setting);
    return s.isRelu() ? ReluValidity.of(s, runs) : LinearValidity.of(s);
  }

  @Override
  public Optional<String> untested(Setting setting, Validity validity) {
    if (LinearSetting.of(setting).isRelu()) {
      return Optional.of(WORDS.text("untested.teachers"));
    }
    return validity.conditions().stream()
        .filter(condition -> condition.light() == Light.RED)
        .map(condition -> WORDS.text("untested.notMet", condition.name()))
        .findFirst();
  }

  @Override
  public String name() {
    return WORDS.text("theory.name");
  }

  @Override
  public Explanation explain(Setting setting, List<Trace> runs) {
    return LinearExplanation.of(setting, runs);
  }

  @Override
  public String undefined(Setting setting) {
    LinearSetting s = LinearSetting.of(setting);
    if (s.isRelu()) {
      return WORDS.text("undefined.relu");
    }
    return s.targetNoise() > 0 && !Scratch.hasMean(s) ? WORDS.text("undefined.noMean") : "";
  }

  @Override
  public List<Remark> remarks(Setting setting) {
    LinearSetting s = LinearSetting.of(setting);
    if (s.isRelu()) {
      return List.of(
          new Remark(
              WORDS.text("remark.floor.title"),
              WORDS.text("remark.floor", Wording.number(ReluTransfer.floor(s)))));
    }
    String phase =
        switch (Phase.of(s)) {
          case HELPS -> WORDS.text("remark.helps");
          case ANOMALOUS -> WORDS.text("remark.helpsUntuned");
          case HURTS -> WORDS.text("remark.helpsNot");
        };
    return List.of(new Remark(WORDS.text("remark.title"), phase));
  }
}
