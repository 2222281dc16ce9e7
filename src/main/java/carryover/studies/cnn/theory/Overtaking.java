package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.Coefficients;
import carryover.study.Arm;
import carryover.study.Sample;
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
  /** The two that compete. */
  public enum Side {
    SIGNAL("signal γ + γ₂"),
    NOISE("noise ρ");

    private final String title;

    Side(String title) {
      this.title = title;
    }
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
    Side other = leader == Side.SIGNAL ? Side.NOISE : Side.SIGNAL;
    return fromStart
        ? "in " + arm.key() + " " + leader.title + " stays ahead of " + other.title
        : "in " + arm.key() + " " + leader.title + " overtook " + other.title + " at step " + since;
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
