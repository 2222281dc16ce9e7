package carryover.studies.kernel.linear;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.numeric.SymmetricEigenvalues;
import carryover.studies.kernel.KernelDetails;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Pictures and spectra of kernel matrices XMXᵀ of the target samples. */
final class KernelPicture {
  private final SampledInputs inputs;
  private final CancellationPoint cancellationPoint;
  private final double[][] seen;
  private final double[][] products;
  private final int[] order;
  private final double[] labels;

  /**
   * @param target β_t, whose labels put the samples of pictures in order
   */
  KernelPicture(
      SampledInputs inputs,
      double[] target,
      RandomStreams streams,
      CancellationPoint cancellationPoint) {
    this.inputs = inputs;
    this.cancellationPoint = cancellationPoint;
    int count = Math.min(inputs.samples(), KernelDetails.PICTURED);
    cancellationPoint.before((long) count * count * inputs.samples());
    SampledRows rows = SampledRows.draw(streams, count, inputs);
    seen = new double[count][];
    products = new double[count][count];
    for (int i = 0; i < count; i++) {
      seen[i] = rows.seen(i);
      for (int j = 0; j <= i; j++) {
        products[i][j] = rows.product(i, j);
        products[j][i] = products[i][j];
      }
    }
    order =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> Plane.dot(seen[i], target)))
            .mapToInt(Integer::intValue)
            .toArray();
    labels = Arrays.stream(order).mapToDouble(i -> Plane.dot(seen[i], target)).toArray();
  }

  /**
   * Picture, its labels and the spectrum of the kernel with M = I + form over (βₛ, g, w).
   *
   * @param form 3 × 3
   */
  List<double[]> details(double[][] form, int dimension) {
    int count = order.length;
    double[] picture = new double[count * count];
    for (int i = 0; i < count; i++) {
      double[] moved = Plane.times(form, seen[order[i]]);
      for (int j = 0; j <= i; j++) {
        picture[i * count + j] =
            (products[order[i]][order[j]] + Plane.dot(moved, seen[order[j]])) / dimension;
        picture[j * count + i] = picture[i * count + j];
      }
    }
    return KernelDetails.of(
        new double[0], picture, spectrum(form), labels, new double[0], new double[0]);
  }

  /** Eigenvalues over P₂, falling: those of Λ + √Λ T·form·Tᵀ√Λ. */
  private double[] spectrum(double[][] form) {
    int samples = inputs.samples();
    double[] initial = inputs.eigenvalues();
    if (samples > KernelDetails.MOST_EIGENVALUES) {
      return new double[0];
    }
    if (Arrays.stream(form).flatMapToDouble(Arrays::stream).allMatch(value -> value == 0)) {
      return Arrays.stream(initial).map(value -> value / samples).toArray();
    }
    double[] matrix = new double[samples * samples];
    for (int i = 0; i < samples; i++) {
      double[] moved = Plane.times(form, inputs.space().coordinates()[i]);
      for (int j = 0; j <= i; j++) {
        matrix[i * samples + j] =
            Math.sqrt(initial[i] * initial[j]) * Plane.dot(moved, inputs.space().coordinates()[j]);
      }
      matrix[i * samples + i] += initial[i];
    }
    cancellationPoint.pass();
    double[] rising = SymmetricEigenvalues.of(matrix, samples);
    return IntStream.range(0, samples)
        .mapToDouble(i -> rising[samples - 1 - i] / samples)
        .toArray();
  }
}
