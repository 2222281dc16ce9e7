package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.studies.cnn.CnnSample;
import carryover.study.Recording;
import carryover.study.Sample;

/** Reads a {@link Sample} off an arm. */
final class Measurement implements AutoCloseable {
  private final Descent descent;
  private final Recording recording;
  private final CoefficientReader coefficients;
  private final ResponseCovariance covariance;
  private final TestAccuracy testAccuracy;

  Measurement(
      Descent descent,
      ArmState from,
      CoefficientReader coefficients,
      TestDraws testDraws,
      Recording recording,
      CancellationPoint cancellationPoint) {
    this.descent = descent;
    this.recording = recording;
    this.coefficients = coefficients;
    covariance = new ResponseCovariance(descent, from, cancellationPoint);
    testAccuracy = new TestAccuracy(testDraws, descent.filters(), cancellationPoint);
  }

  /**
   * The sample of the margins last computed by {@link Descent#forward}.
   *
   * @param filters whether it carries the coefficients filter by filter
   */
  Sample at(int step, boolean filters) {
    double loss = 0;
    int right = 0;
    for (double margin : descent.margins) {
      loss += Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(-margin, 0);
      right += margin > 0 ? 1 : 0;
    }
    int samples = descent.margins.length;
    CoefficientReader.Reading reading = coefficients.read(filters);
    return new CnnSample(
            step,
            loss / samples,
            right / (double) samples,
            recording.testAccuracy()
                ? testAccuracy.measure(covariance.now(), descent.signal)
                : Double.NaN,
            reading.all(),
            reading.bySign(),
            reading.filters())
        .sample();
  }

  @Override
  public void close() {
    covariance.close();
  }
}
