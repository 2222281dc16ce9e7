package carryover.studies.linear.theory;

import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.words.Words;
import java.util.Optional;

/**
 * Fine-tuning rescaled what no sample sees, which the printed formula takes as unchanged.
 *
 * @param measured κ, of the runs
 * @param predicted κ, of the closed form
 */
public record Rescaling(double measured, double predicted) implements Clause {
  private static final Words WORDS = Words.of(Rescaling.class);

  private static final double SMALL = 0.02;
  private static final double AGREEMENT = 0.05;

  /** Where κ differs from 1 and the runs show it. */
  public static Optional<Rescaling> in(Evidence evidence) {
    double unseen = Math.max(0, 1 - evidence.setting().gamma());
    int samples = evidence.samples(LinearArms.FINETUNE).size();
    if (unseen == 0 || samples == 0) {
      return Optional.empty();
    }
    double norm = Math.sqrt(SourceSolution.limit(evidence.setting()).squaredNorm());
    double measured =
        evidence.mean(LinearArms.FINETUNE, LinearMeasures.UNSEEN_NORM, samples - 1)
            / (Math.sqrt(unseen) * norm);
    double predicted = FineTuning.limit(evidence.setting()).kappa();
    return Math.abs(predicted - 1) > SMALL
            && Math.abs(measured - 1) > SMALL
            && Math.abs(measured - predicted) < AGREEMENT * predicted
        ? Optional.of(new Rescaling(measured, predicted))
        : Optional.empty();
  }

  @Override
  public String text() {
    return WORDS.text("rescaling", Wording.number(measured), Wording.number(predicted));
  }
}
