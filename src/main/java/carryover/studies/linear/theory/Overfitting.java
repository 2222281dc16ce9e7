package carryover.studies.linear.theory;

import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.study.Sample;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * Fine-tuning was better earlier on and has been fitting noise since.
 *
 * @param time of its least risk, averaged over the runs: t, or the step where steps shrink
 * @param steps whether it is the step
 * @param least that risk
 * @param end its risk at the end
 */
public record Overfitting(double time, boolean steps, double least, double end) implements Clause {
  private static final Words WORDS = Words.of(Overfitting.class);

  /** What it must have lost of its best. */
  private static final double SHARE = 0.05;

  public static Optional<Overfitting> in(Evidence evidence) {
    List<Sample> samples = evidence.samples(LinearArms.FINETUNE);
    if (samples.size() < 2) {
      return Optional.empty();
    }
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int place = 0; place < samples.size(); place++) {
      double risk = risk(evidence, place);
      if (risk < least) {
        least = risk;
        best = place;
      }
    }
    double end = risk(evidence, samples.size() - 1);
    boolean steps = evidence.setting().isRelu();
    int step = samples.get(best).step();
    double time = steps ? step : step * evidence.setting().stepSize();
    return end > least * (1 + SHARE)
        ? Optional.of(new Overfitting(time, steps, least, end))
        : Optional.empty();
  }

  private static double risk(Evidence evidence, int place) {
    return evidence.mean(LinearArms.FINETUNE, LinearMeasures.RISK, place);
  }

  @Override
  public String text() {
    String lowest = Wording.number(least);
    return steps
        ? WORDS.text(
            "overfitting.steps", Long.toString(Math.round(time)), lowest, Wording.number(end))
        : WORDS.text("overfitting.time", Wording.number(time), lowest, Wording.number(end));
  }
}
