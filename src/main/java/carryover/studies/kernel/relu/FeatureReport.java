package carryover.studies.kernel.relu;

import carryover.numeric.CancellationPoint;
import carryover.numeric.SymmetricEigenvalues;
import carryover.studies.kernel.KernelDetails;
import carryover.studies.kernel.KernelMeasures;
import carryover.studies.kernel.SampleDraft;
import carryover.studies.meanfield.Neurons;
import carryover.studies.meanfield.Points;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** All measures of a network's features, on fresh points (docs/model-adaptive-kernel.md §5). */
final class FeatureReport {
  private final double[] kernel;
  private final double[] eigenvalues;
  private final double[] sourceLabels;
  private final double[] targetLabels;
  private final Preactivations preactivations;
  private final double overlap;
  private final double unusedOverlap;

  private FeatureReport(
      double[] kernel,
      double[] sourceLabels,
      double[] targetLabels,
      Preactivations preactivations,
      double overlap,
      double unusedOverlap) {
    this.kernel = kernel;
    this.sourceLabels = sourceLabels;
    this.targetLabels = targetLabels;
    this.preactivations = preactivations;
    this.overlap = overlap;
    this.unusedOverlap = unusedOverlap;
    eigenvalues = SymmetricEigenvalues.of(kernel, sourceLabels.length);
  }

  /**
   * @param fresh points of which the first ones are used
   * @param cosine of the direction of the arm's own task to e₁
   */
  static FeatureReport of(
      Points fresh,
      Neurons neurons,
      Tasks tasks,
      double cosine,
      CancellationPoint cancellationPoint) {
    Points points = fresh.first(KernelDetails.POINTS);
    Preactivations preactivations = new Preactivations(points);
    double[] kernel = Features.kernel(points, neurons, cancellationPoint, preactivations::add);
    cancellationPoint.pass();
    return new FeatureReport(
        kernel,
        tasks.sourceLabels(points),
        tasks.targetLabels(points),
        preactivations,
        Overlap.withTask(neurons, cosine),
        Overlap.unused(neurons));
  }

  void addTo(SampleDraft draft) {
    int n = eigenvalues.length;
    double trace = 0;
    double squares = 0;
    for (double value : eigenvalues) {
      trace += value;
      squares += value * value;
    }
    draft
        .set(KernelMeasures.SOURCE_ALIGNMENT, alignment(kernel, sourceLabels))
        .set(KernelMeasures.TARGET_ALIGNMENT, alignment(kernel, targetLabels))
        .set(KernelMeasures.FIRST_SHARE, eigenvalues[n - 1] / trace)
        .set(KernelMeasures.SECOND_SHARE, eigenvalues[n - 2] / trace)
        .set(KernelMeasures.EFFECTIVE_DIMENSION, trace * trace / squares)
        .set(KernelMeasures.OVERLAP, overlap)
        .set(KernelMeasures.UNUSED_OVERLAP, unusedOverlap)
        .set(KernelMeasures.PREACTIVATION_VARIANCE, preactivations.variance())
        .set(KernelMeasures.KURTOSIS, preactivations.kurtosis());
  }

  List<double[]> details() {
    int n = eigenvalues.length;
    int[] order =
        IntStream.range(0, KernelDetails.PICTURED)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> targetLabels[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] picture = new double[order.length * order.length];
    for (int i = 0; i < order.length; i++) {
      for (int j = 0; j < order.length; j++) {
        picture[i * order.length + j] = kernel[order[i] * n + order[j]];
      }
    }
    double[] falling = IntStream.range(0, n).mapToDouble(i -> eigenvalues[n - 1 - i] / n).toArray();
    return KernelDetails.of(
        preactivations.histogram(),
        picture,
        falling,
        Arrays.stream(order).mapToDouble(i -> targetLabels[i]).toArray(),
        preactivations.means(),
        preactivations.variances());
  }

  /** yᵀHKHy/(‖HKH‖·yᵀHy) with the centring H = I − 11ᵀ/n; NaN for labels that are all alike. */
  static double alignment(double[] kernel, double[] labels) {
    int n = labels.length;
    double[] rowMeans = new double[n];
    double mean = 0;
    double labelMean = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        rowMeans[i] += kernel[i * n + j] / n;
      }
      mean += rowMeans[i] / n;
      labelMean += labels[i] / n;
    }
    double squares = 0;
    double form = 0;
    double power = 0;
    for (int i = 0; i < n; i++) {
      double label = labels[i] - labelMean;
      power += label * label;
      for (int j = 0; j < n; j++) {
        double centred = kernel[i * n + j] - rowMeans[i] - rowMeans[j] + mean;
        squares += centred * centred;
        form += label * centred * (labels[j] - labelMean);
      }
    }
    return form / (Math.sqrt(squares) * power);
  }
}
