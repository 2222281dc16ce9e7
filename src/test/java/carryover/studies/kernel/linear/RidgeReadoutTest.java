package carryover.studies.kernel.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.CancellationPoint;
import carryover.numeric.Cholesky;
import carryover.numeric.RandomStreams;
import carryover.numeric.SymmetricEigenvalues;
import carryover.studies.kernel.FeatureKernel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Readouts without any matrix against the same kernel matrix written out sample by sample: equal to
 * rounding, which a condition number of some 10⁴ makes 10⁻⁹ at most.
 */
class RidgeReadoutTest {
  private static final int SAMPLES = 24;
  private static final int DIMENSION = 30;
  private static final double[] TARGET = {0.7, 0.3, Math.sqrt(1 - 0.49 - 0.09)};

  static Stream<FeatureKernel> kernels() {
    return Stream.of(
        FeatureKernel.INITIAL,
        FeatureKernel.exact(3, 1),
        FeatureKernel.exact(100, 0.6),
        FeatureKernel.caption(5, 0.5),
        new FeatureKernel(1.7, 3, 0),
        new FeatureKernel(-0.6, -0.5, 0),
        new FeatureKernel(0, 1, 0),
        new FeatureKernel(0.1, -0.5, -0.4),
        new FeatureKernel(0, -0.5, -0.5));
  }

  private final RandomStreams streams = new RandomStreams(7);
  private final SampledInputs inputs =
      new SampledInputs(
          SampledInputs.drawEigenvalues(streams, SAMPLES, DIMENSION, CancellationPoint.never()),
          SampledSubspace.draw(streams, SAMPLES, DIMENSION));
  private final SampledRows rows = SampledRows.draw(streams, SAMPLES, inputs);

  @ParameterizedTest
  @MethodSource("kernels")
  void theSolutionIsThatOfTheMatrix(FeatureKernel kernel) {
    double relative = 0.03;
    double lambda = relative * kernel.greatest();
    double[] matrix = matrix(kernel);
    for (int i = 0; i < SAMPLES; i++) {
      matrix[i * SAMPLES + i] += lambda * SAMPLES;
    }
    Cholesky.factor(matrix, SAMPLES, new double[SAMPLES]);
    double[] a = labels();
    Cholesky.solve(matrix, SAMPLES, a);

    ReadoutFit found = readout(kernel, relative).solution();
    assertThat(found.testLoss()).isCloseTo(testLoss(kernel, a), within(1e-9));
    assertThat(found.trainLoss()).isCloseTo(trainLoss(kernel, a), within(1e-9));
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void everyStepIsThatOfTheMatrix(FeatureKernel kernel) {
    double relative = 0.01;
    double lambda = relative * kernel.greatest();
    double[] matrix = matrix(kernel);
    double greatest = SymmetricEigenvalues.of(matrix, SAMPLES)[SAMPLES - 1];
    double rate = 1 / (greatest / SAMPLES + lambda);
    List<ReadoutFit> found = new ArrayList<>();
    readout(kernel, relative).descend(40, CancellationPoint.never(), (step, fit) -> found.add(fit));
    assertThat(found).hasSize(41);

    double[] labels = labels();
    double[] a = new double[SAMPLES];
    for (int step = 0; step <= 40; step++) {
      assertThat(found.get(step).time()).isCloseTo(step * rate, within(1e-9 * (1 + step * rate)));
      assertThat(found.get(step).testLoss()).isCloseTo(testLoss(kernel, a), within(1e-9));
      assertThat(found.get(step).trainLoss()).isCloseTo(trainLoss(kernel, a), within(1e-9));
      double[] fitted = times(matrix, a);
      for (int i = 0; i < SAMPLES; i++) {
        a[i] += rate * ((labels[i] - fitted[i]) / SAMPLES - lambda * a[i]);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void theGreatestEigenvalueIsThatOfTheMatrix(FeatureKernel kernel) {
    double expected = SymmetricEigenvalues.of(matrix(kernel), SAMPLES)[SAMPLES - 1];
    assertThat(new GreatestEigenvalue(inputs, kernel).value())
        .isCloseTo(expected, within(1e-11 * expected));
  }

  private RidgeReadout readout(FeatureKernel kernel, double relativeRidge) {
    return new RidgeReadout(
        new ReadoutProblem(kernel, TARGET, inputs.space()), inputs.eigenvalues(), relativeRidge);
  }

  /** XMXᵀ, both triangles. */
  private double[] matrix(FeatureKernel kernel) {
    double[] matrix = new double[SAMPLES * SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      double[] a = rows.seen(i);
      for (int j = 0; j < SAMPLES; j++) {
        double[] b = rows.seen(j);
        matrix[i * SAMPLES + j] = rows.product(i, j) + kernel.between(a[0], a[1], b[0], b[1]);
      }
    }
    return matrix;
  }

  private double[] labels() {
    double[] labels = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      labels[i] = Plane.dot(rows.seen(i), TARGET);
    }
    return labels;
  }

  private double trainLoss(FeatureKernel kernel, double[] a) {
    double[] fitted = times(matrix(kernel), a);
    double[] labels = labels();
    double sum = 0;
    for (int i = 0; i < SAMPLES; i++) {
      sum += (labels[i] - fitted[i]) * (labels[i] - fitted[i]);
    }
    return sum / SAMPLES;
  }

  /**
   * ‖β̂ − β_t‖² of β̂ = MXᵀa: ‖β̂‖² − 2β̂·β_t + 1 with M² = I + 2C + C², where C has the triple
   * alone.
   */
  private double testLoss(FeatureKernel kernel, double[] a) {
    double[] along = new double[3];
    double norm = 0;
    for (int i = 0; i < SAMPLES; i++) {
      along = Plane.sum(along, a[i], rows.seen(i));
      for (int j = 0; j < SAMPLES; j++) {
        norm += a[i] * a[j] * rows.product(i, j);
      }
    }
    double[] moved = {
      kernel.c2() * along[0] + kernel.c1() * along[1],
      kernel.c1() * along[0] + kernel.c3() * along[1],
      0
    };
    norm += 2 * Plane.dot(along, moved) + Plane.dot(moved, moved);
    return norm - 2 * Plane.dot(Plane.sum(along, 1, moved), TARGET) + 1;
  }

  private static double[] times(double[] matrix, double[] a) {
    double[] product = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      for (int j = 0; j < SAMPLES; j++) {
        product[i] += matrix[i * SAMPLES + j] * a[j];
      }
    }
    return product;
  }
}
