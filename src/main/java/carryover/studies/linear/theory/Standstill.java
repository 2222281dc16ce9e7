package carryover.studies.linear.theory;

import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.study.Arm;
import carryover.words.Words;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Training has not left its small start yet.
 *
 * @param share of the loss it began with that is left, near 1
 */
public record Standstill(Arm arm, double share) implements Clause {
  private static final Words WORDS = Words.of(Standstill.class);

  private static final double LEFT = 0.9;

  /** Of scratch, or else of pretraining. */
  public static Optional<Standstill> in(Evidence evidence) {
    return Stream.of(LinearArms.SCRATCH, LinearArms.PRETRAIN)
        .filter(arm -> evidence.samples(arm).size() > 1)
        .map(arm -> new Standstill(arm, share(evidence, arm)))
        .filter(standstill -> standstill.share > LEFT)
        .findFirst();
  }

  private static double share(Evidence evidence, Arm arm) {
    int last = evidence.samples(arm).size() - 1;
    return evidence.mean(arm, LinearMeasures.TRAIN_LOSS, last)
        / evidence.mean(arm, LinearMeasures.TRAIN_LOSS, 0);
  }

  @Override
  public String text() {
    return WORDS.text("standstill", arm.title());
  }
}
