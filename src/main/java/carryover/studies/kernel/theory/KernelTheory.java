package carryover.studies.kernel.theory;

import carryover.studies.kernel.KernelSetting;
import carryover.studies.kernel.Mode;
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

/** What is known of adaptive kernels without training, and what it says of runs. */
public final class KernelTheory implements Theory {
  private static final Words WORDS = Words.of(KernelTheory.class);

  @Override
  public List<ClosedForm> forms() {
    return KernelForms.ALL;
  }

  @Override
  public List<ClosedForm> card() {
    return KernelForms.CARD;
  }

  @Override
  public Validity validity(Setting setting, List<Trace> runs) {
    return KernelValidity.of(setting, runs);
  }

  @Override
  public Optional<String> untested(Setting setting, Validity validity) {
    if (KernelSetting.of(setting).mode() == Mode.RELU) {
      return Optional.of(WORDS.text("theory.linearOnly"));
    }
    return validity.conditions().stream()
        .filter(condition -> condition.light() == Light.RED)
        .map(condition -> WORDS.text("untested.outside", condition.name()))
        .findFirst();
  }

  @Override
  public String name() {
    return WORDS.text("theory.name");
  }

  @Override
  public Explanation explain(Setting setting, List<Trace> runs) {
    return KernelExplanation.of(setting, runs);
  }

  @Override
  public String undefined(Setting setting) {
    KernelSetting s = KernelSetting.of(setting);
    if (s.mode() == Mode.RELU) {
      return WORDS.text("theory.linearOnly");
    }
    return s.readoutSteps().isPresent() ? WORDS.text("undefined.stopped") : "";
  }
}
