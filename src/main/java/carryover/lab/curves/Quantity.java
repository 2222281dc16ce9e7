package carryover.lab.curves;

import carryover.transfer.Sample;

/** What the learning curves show. */
public enum Quantity {
  TEST_ACCURACY("Test accuracy", true),
  TEST_ERROR("Test error", true),
  TRAIN_LOSS("Training loss", false),
  TRAIN_ACCURACY("Training accuracy", false);

  private final String title;
  private final boolean predicted;

  Quantity(String title, boolean predicted) {
    this.title = title;
    this.predicted = predicted;
  }

  public String title() {
    return title;
  }

  /** Whether the closed form has something to say about it. */
  boolean isPredicted() {
    return predicted;
  }

  double of(Sample sample) {
    return switch (this) {
      case TEST_ACCURACY -> sample.testAccuracy();
      case TEST_ERROR -> 1 - sample.testAccuracy();
      case TRAIN_LOSS -> sample.trainLoss();
      case TRAIN_ACCURACY -> sample.trainAccuracy();
    };
  }

  double ofAccuracy(double accuracy) {
    return this == TEST_ERROR ? 1 - accuracy : accuracy;
  }
}
