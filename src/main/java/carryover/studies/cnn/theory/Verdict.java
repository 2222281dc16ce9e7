package carryover.studies.cnn.theory;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.studies.cnn.CnnMeasures;
import carryover.study.Agreement;
import carryover.words.Words;
import java.util.Optional;

/**
 * Who wins at the end, by how much, and what the predictor said.
 *
 * @param agreement of transfer − scratch, paired by seed, with its prediction
 * @param untested why the predictor is not judged here; empty within its tested range
 */
public record Verdict(Agreement agreement, Optional<String> untested) implements Clause {
  private static final Words WORDS = Words.of(Verdict.class);

  public static Optional<Verdict> in(Evidence evidence) {
    return evidence
        .finalDifference()
        .map(
            found ->
                new Verdict(
                    Agreement.ofGain(
                        CnnForms.TRANSFER_ACCURACY,
                        CnnForms.SCRATCH_ACCURACY,
                        found,
                        evidence.setting().values()),
                    TestedRange.leftBy(evidence.setting().values(), evidence.finished())));
  }

  /** Transfer − scratch. */
  public Estimate difference() {
    return agreement.measured();
  }

  @Override
  public String text() {
    double mean = difference().mean();
    return switch (Evidence.effect(difference())) {
      case UNTOLD -> WORDS.text("verdict.untold", interval(Wording.signed(mean)));
      case NONE ->
          judged(
              WORDS.text(
                  "verdict.level",
                  interval(Wording.signed(mean)),
                  Double.toString(CnnMeasures.TEST_ACCURACY.yardstick().ofInterest())));
      case MORE -> judged(WORDS.text("verdict.wins", interval(Wording.number(mean))));
      case LESS -> judged(WORDS.text("verdict.loses", interval(Wording.number(-mean))));
    };
  }

  private String interval(String size) {
    return Confidence.isTold(difference())
        ? size + " ± " + Wording.number(difference().halfWidth95())
        : WORDS.counted("verdict.seeds", difference().count(), size);
  }

  private String judged(String found) {
    String predicted = Wording.signed(agreement.predicted());
    if (!agreement.judged()) {
      return found;
    }
    return untested
        .map(reason -> WORDS.text("verdict.notJudged", found, predicted, reason))
        .orElseGet(
            () -> WORDS.text("verdict.judged", found, predicted, agreement.textOfDifference()));
  }
}
