package carryover.studies.linear.theory;

import carryover.numeric.Estimate;
import carryover.studies.linear.LinearArms;
import carryover.words.Words;
import java.util.Optional;

/**
 * A readout on what a pretrained student has become is better than one on the neurons of the
 * source's teacher: part of its random start is left, and says what the source does not.
 *
 * @param gain risk of the one less that of the other, above 0
 */
public record MoreThanSource(Estimate gain) implements Clause {
  private static final Words WORDS = Words.of(MoreThanSource.class);

  public static Optional<MoreThanSource> in(Evidence evidence) {
    return evidence
        .gain(LinearArms.LINEAR, LinearArms.LAZY_RICH)
        .filter(gain -> gain.mean() > 0 && Evidence.isTold(gain))
        .map(MoreThanSource::new);
  }

  @Override
  public String text() {
    return WORDS.text("moreThanSource", Wording.size(gain));
  }
}
