package carryover.toy;

import carryover.study.ClosedForm;
import carryover.study.ClosedForm.Prediction;
import carryover.study.Condition;
import carryover.study.Explanation;
import carryover.study.Setting;
import carryover.study.Statement;
import carryover.study.Theory;
import carryover.study.Trace;
import carryover.study.Validity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One closed form, one condition, one statement. */
final class ToyTheory implements Theory {
  /**
   * Expected loss after both tasks: each turn multiplies the distance by 1 − p, a start has
   * variance s², and the distance 1 between the targets comes in between: q²(1 + q²s²) with q = (1
   * − p)^T.
   */
  static final ClosedForm EXPECTED =
      new ClosedForm(
          "expectedLoss",
          "expected_loss",
          "L",
          "expected loss",
          "q²(1 + q²s²)",
          "two lines of algebra",
          Optional.of(new Prediction(ToyStudy.AFTER_LOSS, 0.1)),
          Map.of(),
          ToyTheory::expectedLoss);

  /** Standard deviation of a start. */
  static double startSize(Setting setting) {
    return setting.get(ToyStudy.START) == 0 ? 1 : 1000;
  }

  private static double expectedLoss(Setting setting) {
    double q = Math.pow(1 - setting.get(ToyStudy.PULL), setting.whole(ToyStudy.TURNS));
    double s = startSize(setting);
    return q * q * (1 + q * q * s * s);
  }

  @Override
  public String name() {
    return "theory";
  }

  @Override
  public List<ClosedForm> forms() {
    return List.of(EXPECTED);
  }

  @Override
  public Validity validity(Setting setting, List<Trace> runs) {
    double pull = setting.get(ToyStudy.PULL);
    return new Validity(
        List.of(
            new Condition("no overshoot", "p", pull, 1, 2, "Above 1 the point jumps over it.")));
  }

  @Override
  public Optional<String> untested(Setting setting, Validity validity) {
    return Optional.empty();
  }

  @Override
  public Explanation explain(Setting setting, List<Trace> runs) {
    long sooner =
        runs.stream()
            .filter(run -> ToyStudy.AFTER_LOSS.end(run) < ToyStudy.ALONE_LOSS.end(run))
            .count();
    Statement statement =
        () -> "the point that was there before is nearer in " + sooner + " of " + runs.size();
    return runs.isEmpty() ? Explanation.NONE : new Explanation(List.of(statement));
  }
}
