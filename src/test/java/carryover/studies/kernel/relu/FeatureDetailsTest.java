package carryover.studies.kernel.relu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelDetails;
import carryover.studies.kernel.KernelMeasures;
import carryover.studies.kernel.KernelSpace;
import carryover.studies.kernel.SampleDraft;
import carryover.studies.kernel.Task;
import carryover.studies.meanfield.Neurons;
import carryover.studies.meanfield.Points;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pictures, spectra, alignments and histograms against matrices written out in full. */
class FeatureDetailsTest {
  private static final int COUNT = 60;
  private static final int DIMENSION = 10;
  private static final int WIDTH = 40;
  private static final double OVERLAP = 0.6;

  private final Points points =
      Points.draw(new RandomStreams(7), Streams.TEST_POINTS, COUNT, DIMENSION);
  private final Neurons neurons =
      Neurons.draw(
          new RandomStreams(7), Streams.START_WEIGHTS, Streams.START_READOUT, WIDTH, DIMENSION);
  private final FeatureReport report =
      FeatureReport.of(
          points,
          neurons,
          new Tasks(Task.LIN, Task.QUAD, OVERLAP),
          OVERLAP,
          new CancellationPoint(() -> false));
  private final double[][] kernel = kernel();

  @Test
  void thePictureIsTheKernelOfTheFirstPointsInTheOrderOfTheirLabels() {
    double[] labels = targetLabels();
    List<Integer> order =
        IntStream.range(0, KernelDetails.PICTURED)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> labels[i]))
            .toList();
    double[] picture = report.details().get(KernelDetails.KERNEL);
    double[] told = report.details().get(KernelDetails.LABELS);
    for (int i = 0; i < order.size(); i++) {
      assertThat(told[i]).isCloseTo(labels[order.get(i)], within(1e-12));
      for (int j = 0; j < order.size(); j++) {
        assertThat(picture[i * order.size() + j])
            .isCloseTo(kernel[order.get(i)][order.get(j)], within(1e-12));
      }
    }
  }

  @Test
  void theSpectrumIsThatOfTheWholeMatrix() {
    double[] expected = eigenvalues(kernel);
    double[] falling = report.details().get(KernelDetails.EIGENVALUES);
    assertThat(falling).hasSize(COUNT);
    for (int i = 0; i < COUNT; i++) {
      assertThat(falling[i]).isCloseTo(expected[i] / COUNT, within(1e-10));
    }
  }

  @Test
  void alignmentsAreThoseOfCentredMatrices() {
    Sample sample = sample();
    double[] sourceLabels = new Tasks(Task.LIN, Task.LIN, 1).sourceLabels(points);
    assertThat(sample.get(KernelMeasures.SOURCE_ALIGNMENT))
        .isCloseTo(alignment(sourceLabels), within(1e-12));
    assertThat(sample.get(KernelMeasures.TARGET_ALIGNMENT))
        .isCloseTo(alignment(targetLabels()), within(1e-12));
  }

  /** Kurtosis is 1 of a fair coin and 1/p of what is ±1 with probability p and 0 otherwise. */
  @Test
  void kurtosisIsThatOfTwoAndOfThreeValues() {
    assertThat(kurtosis(1, -1, 1, -1)).isCloseTo(1, within(1e-12));
    assertThat(kurtosis(1, -1, 0, 0, 0, 0, 0, 0)).isCloseTo(4, within(1e-12));
  }

  /**
   * Towards γ = 0 weights stay where they were, Gaussian. Standard error of the kurtosis of one of
   * the points with 2048 neurons: √(24/2048) = 0.11, of their mean less; four of them.
   */
  @Test
  void lazyTrainingLeavesPreactivationsGaussian() {
    Setting lazy =
        relu()
            .set(KernelSpace.WIDTH, 2048)
            .set(KernelSpace.GAMMA1, 0.01)
            .set(KernelSpace.GAMMA2, 0.01)
            .build();
    Sample end =
        train(lazy, new Recording(1, true, true)).arm(KernelArms.TRANSFER).end().orElseThrow();
    assertThat(end.get(KernelMeasures.KURTOSIS)).isCloseTo(3, within(0.44));
    assertThat(end.get(KernelMeasures.PREACTIVATION_VARIANCE)).isCloseTo(1, within(0.13));
    Setting rich = lazy.with(KernelSpace.GAMMA1, 10).with(KernelSpace.GAMMA2, 4);
    Sample moved =
        train(rich, new Recording(1, true, true)).arm(KernelArms.TRANSFER).end().orElseThrow();
    assertThat(moved.get(KernelMeasures.KURTOSIS)).isGreaterThan(3.5);
  }

  @Test
  void framesCarryTheSameDetailsAsEveryStepDoes() {
    Setting setting = relu().build();
    List<Sample> every = samples(train(setting, new Recording(1, true, true)));
    List<Sample> framed = samples(train(setting, new Recording(1, 400, true, 4, true)));
    List<Integer> detailed = framed.stream().filter(Sample::hasDetails).map(Sample::step).toList();
    // Frames of 30 steps, and every 8th step besides.
    assertThat(detailed).containsExactly(0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 24, 25, 30);
    framed.stream()
        .filter(Sample::hasDetails)
        .forEach(sample -> assertThat(sample).isEqualTo(every.get(sample.step())));
  }

  private static List<Sample> samples(Trace trace) {
    return trace.arm(KernelArms.TRANSFER).samples();
  }

  private static SettingBuilder relu() {
    return new SettingBuilder(KernelSpace.STANDARD)
        .set(KernelSpace.MODE, 1)
        .set(KernelSpace.RELU_DIMENSION, DIMENSION)
        .set(KernelSpace.WIDTH, 64)
        .set(KernelSpace.UPSTREAM_SAMPLES, 40)
        .set(KernelSpace.DOWNSTREAM_SAMPLES, 20)
        .set(KernelSpace.UPSTREAM_STEPS, 40)
        .set(KernelSpace.DOWNSTREAM_STEPS, 30);
  }

  private static Trace train(Setting setting, Recording recording) {
    return new ReluEngine().train(setting, 1, recording, TrainingListener.NONE, () -> false);
  }

  private Sample sample() {
    SampleDraft draft = new SampleDraft();
    report.addTo(draft);
    return draft.at(0, List.of());
  }

  private static double kurtosis(double... values) {
    Points one = new Points(new double[] {1}, 1, 1);
    Preactivations preactivations = new Preactivations(one);
    preactivations.add(values.length, values);
    return preactivations.kurtosis();
  }

  private double[] targetLabels() {
    return IntStream.range(0, COUNT)
        .mapToDouble(
            i ->
                Math.pow(
                    OVERLAP * points.at(i, 0) + Math.sqrt(1 - OVERLAP * OVERLAP) * points.at(i, 1),
                    2))
        .toArray();
  }

  /** Σᵢ φ(wᵢ·x/√D)φ(wᵢ·x′/√D)/N by loops. */
  private double[][] kernel() {
    double[][] result = new double[COUNT][COUNT];
    for (int neuron = 0; neuron < WIDTH; neuron++) {
      double[] active = new double[COUNT];
      for (int i = 0; i < COUNT; i++) {
        double h = 0;
        for (int k = 0; k < DIMENSION; k++) {
          h += neurons.weights()[neuron * DIMENSION + k] * points.at(i, k);
        }
        active[i] = Math.max(0, h / Math.sqrt(DIMENSION));
      }
      for (int i = 0; i < COUNT; i++) {
        for (int j = 0; j < COUNT; j++) {
          result[i][j] += active[i] * active[j] / WIDTH;
        }
      }
    }
    return result;
  }

  /** yᵀHKHy/(‖HKH‖_F · yᵀHy) with H written out. */
  private double alignment(double[] y) {
    double[][] h = new double[COUNT][COUNT];
    for (int i = 0; i < COUNT; i++) {
      Arrays.fill(h[i], -1.0 / COUNT);
      h[i][i] += 1;
    }
    double[][] centred = times(times(h, kernel), h);
    double form = 0;
    double norm = 0;
    double power = 0;
    for (int i = 0; i < COUNT; i++) {
      for (int j = 0; j < COUNT; j++) {
        form += y[i] * centred[i][j] * y[j];
        norm += centred[i][j] * centred[i][j];
        power += y[i] * h[i][j] * y[j];
      }
    }
    return form / (Math.sqrt(norm) * power);
  }

  private static double[][] times(double[][] a, double[][] b) {
    double[][] product = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        for (int k = 0; k < a.length; k++) {
          product[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return product;
  }

  /** By Jacobi's rotations, falling. */
  private static double[] eigenvalues(double[][] symmetric) {
    double[][] a = Arrays.stream(symmetric).map(double[]::clone).toArray(double[][]::new);
    int n = a.length;
    for (int sweep = 0; sweep < 12; sweep++) {
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          if (a[p][q] != 0) {
            rotate(a, p, q);
          }
        }
      }
    }
    return IntStream.range(0, n)
        .mapToObj(i -> a[i][i])
        .sorted(Comparator.reverseOrder())
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  private static void rotate(double[][] a, int p, int q) {
    double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
    double t = Math.signum(theta == 0 ? 1 : theta) / (Math.abs(theta) + Math.hypot(theta, 1));
    double c = 1 / Math.hypot(t, 1);
    double s = t * c;
    for (int k = 0; k < a.length; k++) {
      double kp = a[k][p];
      a[k][p] = c * kp - s * a[k][q];
      a[k][q] = s * kp + c * a[k][q];
    }
    for (int k = 0; k < a.length; k++) {
      double pk = a[p][k];
      a[p][k] = c * pk - s * a[q][k];
      a[q][k] = s * pk + c * a[q][k];
    }
  }
}
