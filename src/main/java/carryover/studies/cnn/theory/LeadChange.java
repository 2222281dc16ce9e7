package carryover.studies.cnn.theory;

import carryover.numeric.Estimate;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * The arm that was behind came back: negative transfer that is transient, or a head start that was
 * lost.
 *
 * @param transferCameBack true when transfer was behind earlier and no longer is
 * @param step last recorded step at which the earlier leader was clearly ahead
 * @param worst the greatest earlier difference
 */
public record LeadChange(boolean transferCameBack, int step, double worst) implements Clause {
  private static final Words WORDS = Words.of(LeadChange.class);

  /** A lead is gone when no more than this share of it is left, whatever the interval allows. */
  private static final double REST = 0.25;

  public static Optional<LeadChange> in(Evidence evidence) {
    Optional<Estimate> end = evidence.finalDifference();
    if (end.isEmpty()) {
      return Optional.empty();
    }
    return switch (Evidence.effect(end.get())) {
      case LESS -> find(evidence, false);
      case MORE -> find(evidence, true);
      case NONE, UNTOLD -> find(evidence, true).or(() -> find(evidence, false));
    };
  }

  /** Looks for an earlier lead of scratch (transfer came back) or of transfer. */
  private static Optional<LeadChange> find(Evidence evidence, boolean scratchLed) {
    List<Integer> steps = evidence.steps();
    double sign = scratchLed ? -1 : 1;
    double worst = 0;
    int last = 0;
    for (int place = 0; place < steps.size() - 1; place++) {
      Estimate difference = evidence.difference(place);
      if (sign * difference.mean() > 0 && Evidence.clearlyMatters(difference)) {
        last = steps.get(place);
        worst = Math.max(worst, sign * difference.mean());
      }
    }
    boolean gone = sign * evidence.difference(steps.size() - 1).mean() <= REST * worst;
    return worst > 0 && gone
        ? Optional.of(new LeadChange(scratchLed, last, worst))
        : Optional.empty();
  }

  @Override
  public String text() {
    return transferCameBack
        ? WORDS.text("leadChange.transient", Wording.number(worst), Integer.toString(step))
        : WORDS.text("leadChange.lost", Wording.number(worst), Integer.toString(step));
  }
}
