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
    return LinearValidity.of(LinearSetting.of(setting));
  }

  @Override
  public Optional<String> untested(Setting setting, Validity validity) {
    return validity.conditions().stream()
        .filter(condition -> condition.light() == Light.RED)
        .map(condition -> condition.name() + " is not met")
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
    return s.targetNoise() > 0 && !Scratch.hasMean(s)
        ? "where n and d differ by at most 1 the risk of scratch has no mean"
        : "";
  }

  @Override
  public List<Remark> remarks(Setting setting) {
    String phase =
        switch (Phase.of(LinearSetting.of(setting))) {
          case HELPS -> "helps, also where scratch is tuned";
          case ANOMALOUS -> "helps only because scratch is not tuned";
          case HURTS -> "does not help";
        };
    return List.of(new Remark("Linear transfer, n and d large", phase));
  }
}
