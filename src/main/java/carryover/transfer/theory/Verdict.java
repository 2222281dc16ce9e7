package carryover.transfer.theory;

import carryover.numeric.Estimate;
import java.util.Optional;

/**
 * Who wins at the end, and by how much.
 *
 * @param difference test accuracy of transfer minus that of scratch, paired by seed
 * @param expected the predictor's advantage, above 1 when it expects transfer to win
 */
public record Verdict(Estimate difference, double expected) implements Clause {

  public static Optional<Verdict> in(Evidence evidence) {
    return evidence
        .finalDifference()
        .map(found -> new Verdict(found, Prediction.of(evidence.setting()).advantage()));
  }

  /** Whether the sign is beyond doubt. */
  public boolean decided() {
    return Evidence.decided(difference);
  }

  /** Whether the sign is beyond doubt and is the one the predictor expects. */
  public boolean asPredicted() {
    return decided() && (difference.mean() > 0 ? expected > 1 : expected < 1);
  }

  @Override
  public String text() {
    if (!decided()) {
      return "no difference between transfer and scratch can be told ("
          + interval(Wording.signed(difference.mean()))
          + ")";
    }
    String size = Wording.number(Math.abs(difference.mean()));
    if (size.equals(Wording.number(0))) {
      return "transfer and scratch are level (" + interval(size) + ")";
    }
    return (difference.mean() > 0 ? "transfer wins" : "transfer loses")
        + prediction()
        + " by "
        + interval(size);
  }

  private String interval(String size) {
    return difference.count() == 1
        ? size + " in one seed"
        : size + " ± " + Wording.number(difference.halfWidth95());
  }

  /** Of who wins, not of by how much. */
  private String prediction() {
    if (Double.isNaN(expected)) {
      return "";
    }
    return asPredicted() ? ", as predicted," : ", against the prediction,";
  }
}
