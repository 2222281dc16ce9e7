package carryover.toy;

import carryover.numeric.Estimate;
import carryover.study.Comparison;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.TrainingListener;
import carryover.study.Verification;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The engine against the closed form. */
final class ToyVerification implements Verification {
  private static final Setting SETTING = ToyStudy.SPACE.standard();
  private final double[] losses = new double[400];

  @Override
  public int runs() {
    return losses.length;
  }

  @Override
  public void run(int number, BooleanSupplier cancelled) {
    losses[number] =
        ToyStudy.AFTER_LOSS.end(
            new ToyEngine()
                .train(SETTING, number, Recording.FINAL_ONLY, TrainingListener.NONE, cancelled));
  }

  @Override
  public List<Comparison> comparisons() {
    Estimate expected = new Estimate(ToyTheory.EXPECTED.of(SETTING), 0, 1);
    return List.of(new Comparison("standard", "after, loss, end", expected, Estimate.of(losses)));
  }

  @Override
  public double limit() {
    return 4;
  }

  @Override
  public double falseAlarm() {
    return 6e-5;
  }
}
