package carryover.studies.cnn.theory;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.studies.cnn.CnnMeasures;
import carryover.study.Agreement;
import carryover.study.Counted;
import java.util.Optional;

/**
 * Who wins at the end, by how much, and what the predictor said.
 *
 * @param agreement of transfer − scratch, paired by seed, with its prediction
 * @param untested why the predictor is not judged here; empty within its tested range
 */
public record Verdict(Agreement agreement, Optional<String> untested) implements Clause {

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
      case UNTOLD ->
          "no difference between transfer and scratch can be told ("
              + interval(Wording.signed(mean))
              + ")";
      case NONE ->
          "transfer and scratch end level ("
              + interval(Wording.signed(mean))
              + ", less than "
              + CnnMeasures.TEST_ACCURACY.yardstick().ofInterest()
              + ", which would matter)"
              + judgement();
      case MORE -> "transfer wins by " + interval(Wording.number(mean)) + judgement();
      case LESS -> "transfer loses by " + interval(Wording.number(-mean)) + judgement();
    };
  }

  private String interval(String size) {
    return Confidence.isTold(difference())
        ? size + " ± " + Wording.number(difference().halfWidth95())
        : size + " in " + Counted.of(difference().count(), "seed");
  }

  private String judgement() {
    if (!agreement.judged()) {
      return "";
    }
    return " (predicted "
        + Wording.signed(agreement.predicted())
        + ": "
        + untested.map(reason -> "not judged, " + reason).orElse(agreement.textOfDifference())
        + ")";
  }
}
