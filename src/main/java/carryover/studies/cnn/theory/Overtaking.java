package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.Coefficients;
import carryover.study.Arm;
import carryover.study.Sample;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * Which of signal and noise is ahead at the end of Task 2, and since when. Signal is γ + γ₂, the
 * learned response to the signal patch; noise is ρ₂, the learned response to a training sample's
 * own noise; both as means over filters and seeds.
 *
 * @param leader which is ahead at the end
 * @param since first recorded step from which it stays ahead
 * @param fromStart whether the other was never ahead before
 */
public record Overtaking(Arm arm, Side leader, int since, boolean fromStart) implements Clause {
  private static final Words WORDS = Words.of(Overtaking.class);

  /** The two that compete. */
  public enum Side {
    SIGNAL,
    NOISE
  }

  public static Optional<Overtaking> in(Evidence evidence, Arm arm) {
    List<Integer> steps = evidence.steps();
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    double end = lead(evidence, arm, steps.size() - 1);
    if (end == 0) {
      return Optional.empty();
    }
    int since = steps.size() - 1;
    while (since > 0 && lead(evidence, arm, since - 1) * end > 0) {
      since--;
    }
    boolean fromStart = true;
    for (int place = 0; place < since; place++) {
      fromStart &= lead(evidence, arm, place) * end >= 0;
    }
    return Optional.of(
        new Overtaking(arm, end > 0 ? Side.SIGNAL : Side.NOISE, steps.get(since), fromStart));
  }

  @Override
  public String text() {
    String step = Integer.toString(since);
    return switch (leader) {
      case SIGNAL ->
          fromStart
              ? WORDS.text("overtaking.signal.always", arm.title())
              : WORDS.text("overtaking.signal.since", arm.title(), step);
      case NOISE ->
          fromStart
              ? WORDS.text("overtaking.noise.always", arm.title())
              : WORDS.text("overtaking.noise.since", arm.title(), step);
    };
  }

  /** Signal minus noise. */
  private static double lead(Evidence evidence, Arm arm, int place) {
    return evidence.mean(arm, place, Overtaking::lead);
  }

  private static double lead(Sample sample) {
    Coefficients c = CnnSample.coefficients(sample);
    return c.gammaUMean() + c.gammaV2Mean() - c.rho2OwnMean();
  }
}
