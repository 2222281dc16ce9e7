package carryover.studies.kernel.theory;

import carryover.numeric.Estimate;
import carryover.studies.kernel.FeatureKernel;
import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelMeasures;
import carryover.studies.kernel.Mode;
import carryover.words.Words;
import java.util.Optional;

/** Why learned features lose to those of the start in the linear mode: the three ways there are. */
public record Harm(Cause cause) implements Clause {
  private static final Words WORDS = Words.of(Harm.class);

  /** What makes features too rich (docs/model-adaptive-kernel.md §6.2). */
  public enum Cause {
    SUPPRESSED,
    STEPS,
    RIDGE
  }

  static Optional<Harm> in(Evidence evidence) {
    Estimate gain =
        evidence.difference(KernelArms.PROBE, KernelArms.FROZEN, KernelMeasures.TEST_LOSS);
    if (evidence.setting().mode() != Mode.LINEAR || !Evidence.isTold(gain) || gain.mean() > 0) {
      return Optional.empty();
    }
    FeatureKernel kernel = FeatureKernel.of(evidence.setting(), evidence.setting().nu1());
    if (kernel.c1() * kernel.c1() > kernel.c2() * kernel.c3() + 1e-9) {
      return Optional.of(new Harm(Cause.SUPPRESSED));
    }
    if (evidence.setting().readoutSteps().isPresent()) {
      return Optional.of(new Harm(Cause.STEPS));
    }
    return evidence.setting().relativeRidge() > 0
        ? Optional.of(new Harm(Cause.RIDGE))
        : Optional.empty();
  }

  @Override
  public String text() {
    return switch (cause) {
      case SUPPRESSED -> WORDS.text("harm.suppressed");
      case STEPS -> WORDS.text("harm.steps");
      case RIDGE -> WORDS.text("harm.ridge");
    };
  }
}
