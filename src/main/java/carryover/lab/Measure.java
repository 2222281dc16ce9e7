package carryover.lab;

import carryover.numeric.Range;
import carryover.studies.cnn.CnnMeasures;
import carryover.study.Sample;
import java.util.function.ToDoubleFunction;

/** What is measured of an arm at every recorded step, beside its coefficients. */
public enum Measure implements ToDoubleFunction<Sample> {
  TEST_ACCURACY("Test accuracy", Range.SHARE, true),
  TEST_ERROR("Test error", Range.SHARE, true),
  TRAIN_LOSS("Training loss", Range.NOT_NEGATIVE, false),
  TRAIN_ACCURACY("Training accuracy", Range.SHARE, false);

  private final String title;
  private final Range range;
  private final boolean predicted;

  Measure(String title, Range range, boolean predicted) {
    this.title = title;
    this.range = range;
    this.predicted = predicted;
  }

  public String title() {
    return title;
  }

  /** The values it can take. */
  public Range range() {
    return range;
  }

  /** Whether the closed form has something to say about it. */
  public boolean isPredicted() {
    return predicted;
  }

  @Override
  public double applyAsDouble(Sample sample) {
    return switch (this) {
      case TEST_ACCURACY -> sample.get(CnnMeasures.TEST_ACCURACY);
      case TEST_ERROR -> 1 - sample.get(CnnMeasures.TEST_ACCURACY);
      case TRAIN_LOSS -> sample.get(CnnMeasures.TRAIN_LOSS);
      case TRAIN_ACCURACY -> sample.get(CnnMeasures.TRAIN_ACCURACY);
    };
  }

  /** The same of a test accuracy. */
  public double ofAccuracy(double accuracy) {
    return this == TEST_ERROR ? 1 - accuracy : accuracy;
  }
}
