package carryover.studies.linear.theory;

import carryover.numeric.Estimate;
import carryover.studies.linear.LinearArms;
import carryover.words.Words;
import java.util.Optional;

/**
 * Linear transfer beats scratch, but not once scratch is tuned: what it gains is the peak of double
 * descent.
 *
 * @param loss risk of linear transfer minus that of tuned scratch, above 0
 */
public record OnlyUntuned(Estimate loss) implements Clause {
  private static final Words WORDS = Words.of(OnlyUntuned.class);

  public static Optional<OnlyUntuned> in(Evidence evidence) {
    Optional<Estimate> gain = evidence.gain(LinearArms.SCRATCH, LinearArms.LINEAR);
    Optional<Estimate> loss = evidence.gain(LinearArms.LINEAR, LinearArms.TUNED_SCRATCH);
    boolean helps = gain.isPresent() && gain.get().mean() > 0 && Evidence.isTold(gain.get());
    return helps
        ? loss.filter(l -> l.mean() > 0 && Evidence.isTold(l)).map(OnlyUntuned::new)
        : Optional.empty();
  }

  @Override
  public String text() {
    return WORDS.text("onlyUntuned", Wording.size(loss));
  }
}
