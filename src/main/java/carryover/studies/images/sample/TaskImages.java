package carryover.studies.images.sample;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.images.ClassSet;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.NetworkKind;
import carryover.studies.images.data.ImageSet;

/**
 * The images of one task in one run, with noise (docs/model-real-images.md §2).
 *
 * @param dimension d, pixels of an image
 * @param inputs d × N, image after image
 * @param labels places of the classes among the task's, one for each image
 * @param tests the same for the test images, d × M
 */
public record TaskImages(
    int dimension, double[] inputs, int[] labels, double[] tests, int[] testLabels) {

  /** The source's images of a run. */
  public static TaskImages source(
      ImageSet set, ImagesSetting setting, RandomStreams streams, CancellationPoint cancellation) {
    TaskImages drawn =
        new Draw(
                new ImageDraw(set, Streams.SOURCE, setting.upstreamNoise(), streams),
                setting.network(),
                setting.source(),
                cancellation)
            .of(setting.upstreamSamples());
    return setting.randomSourceLabels()
        ? drawn.withLabelsAtRandom(streams, setting.source().size())
        : drawn;
  }

  /** The target's images of a run. */
  public static TaskImages target(
      ImageSet set, ImagesSetting setting, RandomStreams streams, CancellationPoint cancellation) {
    return new Draw(
            new ImageDraw(set, Streams.TARGET, setting.downstreamNoise(), streams),
            setting.network(),
            setting.target(),
            cancellation)
        .of(setting.downstreamSamples());
  }

  /** N. */
  public int samples() {
    return labels.length;
  }

  /** M. */
  public int testSamples() {
    return testLabels.length;
  }

  private TaskImages withLabelsAtRandom(RandomStreams streams, int classes) {
    int[] drawn = streams.integers(Streams.SOURCE + Streams.LABELS, 0, samples(), classes);
    return new TaskImages(dimension, inputs, drawn, tests, testLabels);
  }

  /** How the images of a task are drawn. */
  private record Draw(
      ImageDraw draw, NetworkKind network, ClassSet classes, CancellationPoint cancellation) {

    /** More samples begin with the same ones. */
    TaskImages of(int samples) {
      ImageSet set = draw.set();
      int d = set.dimension();
      int size = classes.size();
      double[] inputs = new double[d * samples];
      int[] labels = new int[samples];
      int tests = classes.labels().stream().mapToInt(set::tests).sum();
      double[] fresh = new double[d * tests];
      int[] freshLabels = new int[tests];
      int next = 0;
      int own = 0;
      for (int place = 0; place < size; place++) {
        int label = classes.label(place);
        int count = samples / size + (place < samples % size ? 1 : 0);
        int[] order = draw.order(label);
        for (int k = 0; k < count; k++, next++) {
          cancellation.before(d);
          draw.training(label, order, k, inputs, d * next);
          labels[next] = place;
        }
        for (int k = 0; k < set.tests(label); k++, own++) {
          cancellation.before(d);
          draw.test(label, k, fresh, d * own);
          freshLabels[own] = place;
        }
      }
      if (network.centresImages()) {
        centre(inputs, fresh, d);
      }
      return new TaskImages(d, inputs, labels, fresh, freshLabels);
    }

    /** Subtracts the mean of the training images from all. */
    private static void centre(double[] inputs, double[] fresh, int d) {
      double[] mean = new double[d];
      int count = inputs.length / d;
      for (int i = 0; i < inputs.length; i++) {
        mean[i % d] += inputs[i] / count;
      }
      subtract(inputs, mean);
      subtract(fresh, mean);
    }

    private static void subtract(double[] images, double[] mean) {
      for (int i = 0; i < images.length; i++) {
        images[i] -= mean[i % mean.length];
      }
    }
  }
}
