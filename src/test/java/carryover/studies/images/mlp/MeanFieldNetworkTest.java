package carryover.studies.images.mlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.images.ImagesArms;
import carryover.studies.images.ImagesMeasures;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.ImagesSpace;
import carryover.studies.images.InheritedReadout;
import carryover.studies.images.NetworkKind;
import carryover.studies.images.data.FashionMnist;
import carryover.studies.images.data.ImageSet;
import carryover.studies.images.data.LazyImages;
import carryover.studies.images.engine.ImagesEngine;
import carryover.studies.images.sample.Streams;
import carryover.studies.images.sample.TaskImages;
import carryover.study.Arm;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine step by step against a network that is written out neuron by neuron. */
class MeanFieldNetworkTest {
  private static final ImageSet SET = FashionMnist.read();
  private static final int WIDTH = 40;
  private static final int STEPS = 6;
  private static final double RATE = 0.2;
  private static final double GAMMA1 = 2;
  private static final double GAMMA2 = 0.7;

  /** Single precision against double, on images of about unit variance. */
  private static final double PRECISION = 2e-4;

  private static Setting setting() {
    return new SettingBuilder(ImagesSpace.STANDARD)
        .set(ImagesSpace.NETWORK, ImagesSpace.NETWORKS.indexOf(NetworkKind.MLP))
        .set(ImagesSpace.UPSTREAM_SAMPLES, 13)
        .set(ImagesSpace.DOWNSTREAM_SAMPLES, 9)
        .set(ImagesSpace.UPSTREAM_NOISE, 0.1)
        .set(ImagesSpace.DOWNSTREAM_NOISE, 0.2)
        .set(ImagesSpace.WIDTH, WIDTH)
        .set(ImagesSpace.GAMMA1, GAMMA1)
        .set(ImagesSpace.GAMMA2, GAMMA2)
        .set(ImagesSpace.LEARNING_RATE, RATE)
        .set(ImagesSpace.UPSTREAM_STEPS, STEPS)
        .set(ImagesSpace.DOWNSTREAM_STEPS, STEPS)
        .build();
  }

  private static Trace train(Setting setting) {
    return new ImagesEngine(new LazyImages(FashionMnist::read))
        .train(setting, 5, Recording.EVERY_STEP, TrainingListener.NONE, () -> false);
  }

  @ParameterizedTest
  @EnumSource
  void everyStepIsThatOfThePlainNetwork(InheritedReadout readout) {
    Setting setting =
        setting()
            .with(ImagesSpace.READOUT, ImagesSpace.READOUTS.indexOf(readout))
            .with(ImagesSpace.ALPHA, 0.6);
    Trace trace = train(setting);
    Plain plain = new Plain(ImagesSetting.of(setting));
    PlainMeanField source = plain.start(GAMMA1);
    assertSame(trace, ImagesArms.UPSTREAM, source, plain.source);
    assertSame(trace, ImagesArms.TRANSFER, plain.inheriting(source, readout), plain.target);
    assertSame(trace, ImagesArms.SCRATCH, plain.start(GAMMA2), plain.target);
  }

  /** The table of docs/model-real-images.md §5 rests on it. */
  @Test
  void readoutsDifferInWhatTransferDoes() {
    List<Double> losses =
        Arrays.stream(InheritedReadout.values())
            .map(
                readout ->
                    train(
                            setting()
                                .with(ImagesSpace.READOUT, ImagesSpace.READOUTS.indexOf(readout)))
                        .arm(ImagesArms.TRANSFER)
                        .end()
                        .orElseThrow()
                        .get(ImagesMeasures.TEST_LOSS))
            .toList();
    assertThat(losses).doesNotHaveDuplicates();
  }

  /** A rate that would overshoot is lowered, so that however rich a network is it learns. */
  @ParameterizedTest
  @ValueSource(doubles = {0.05, 1, 10, 100})
  void noRichnessMakesItDiverge(double gamma) {
    Setting setting =
        setting()
            .with(ImagesSpace.GAMMA1, gamma)
            .with(ImagesSpace.GAMMA2, gamma)
            .with(ImagesSpace.DOWNSTREAM_NOISE, 0)
            .with(ImagesSpace.LEARNING_RATE, 50)
            .with(ImagesSpace.DOWNSTREAM_STEPS, 150);
    Trace trace = train(setting);
    for (Arm arm : ImagesArms.ALL) {
      assertThat(trace.arm(arm).diverged()).as(arm.key()).isFalse();
    }
    Sample end = trace.arm(ImagesArms.SCRATCH).end().orElseThrow();
    assertThat(end.get(ImagesMeasures.TRAIN_LOSS)).isLessThan(0.05);
  }

  private static void assertSame(Trace trace, Arm arm, PlainMeanField plain, Task task) {
    for (int step = 0; step <= STEPS; step++) {
      Sample sample = trace.arm(arm).samples().get(step);
      assertThat(sample.step()).isEqualTo(step);
      assertClose(sample.get(ImagesMeasures.TRAIN_LOSS), plain.loss(task.x, task.y), arm, step);
      assertClose(
          sample.get(ImagesMeasures.TEST_LOSS), plain.loss(task.tests, task.testY), arm, step);
      assertThat(sample.get(ImagesMeasures.TRAIN_ACCURACY))
          .isEqualTo(plain.accuracy(task.x, task.y), within(1e-9));
      // A test image within the last bits of the boundary may fall on either side of it.
      assertThat(sample.get(ImagesMeasures.TEST_ACCURACY))
          .isEqualTo(plain.accuracy(task.tests, task.testY), within(0.0041));
      if (step < STEPS) {
        plain.step(task.x, task.y, RATE);
      }
    }
  }

  private static void assertClose(double found, double expected, Arm arm, int step) {
    assertThat(found)
        .as("%s at step %d", arm.key(), step)
        .isCloseTo(expected, within(PRECISION * Math.max(1, expected)));
  }

  /** Starts and images of one run, row by row. */
  private static final class Plain {
    private final RandomStreams streams = new RandomStreams(5);
    private final int d = SET.dimension();
    private final double[] mean = new double[d];
    private final double deviation;
    private final Task source;
    private final Task target;

    Plain(ImagesSetting setting) {
      double[] image = new double[d];
      int images = 0;
      double variance = 0;
      for (int label = 0; label < 10; label++) {
        for (int k = 0; k < 750; k++, images++) {
          SET.read(SET.sample(label, k), image, 0);
          for (int i = 0; i < d; i++) {
            mean[i] += image[i];
          }
        }
      }
      double average = Arrays.stream(mean).sum() / (images * (double) d);
      for (int label = 0; label < 10; label++) {
        for (int k = 0; k < 750; k++) {
          SET.read(SET.sample(label, k), image, 0);
          for (double pixel : image) {
            variance += Math.pow(pixel - average, 2) / (images * (double) d);
          }
        }
      }
      for (int i = 0; i < d; i++) {
        mean[i] /= images;
      }
      deviation = Math.sqrt(variance);
      CancellationPoint never = CancellationPoint.never();
      source = task(TaskImages.source(SET, setting, streams, never));
      target = task(TaskImages.target(SET, setting, streams, never));
    }

    private Task task(TaskImages images) {
      return new Task(
          rows(images.inputs()),
          signs(images.labels()),
          rows(images.tests()),
          signs(images.testLabels()));
    }

    private double[][] rows(double[] images) {
      double[][] rows = new double[images.length / d][d];
      for (int i = 0; i < images.length; i++) {
        rows[i / d][i % d] = (images[i] - mean[i % d]) / deviation;
      }
      return rows;
    }

    private static double[] signs(int[] labels) {
      return Arrays.stream(labels).mapToDouble(label -> 1 - 2 * label).toArray();
    }

    private double[][] weights() {
      double[] all = streams.normals(Streams.UPSTREAM_START, 0, WIDTH * d);
      double[][] weights = new double[WIDTH][];
      for (int i = 0; i < WIDTH; i++) {
        weights[i] = Arrays.copyOfRange(all, i * d, (i + 1) * d);
      }
      return weights;
    }

    private double[] readout() {
      return streams.normals(Streams.START_READOUT, 0, WIDTH);
    }

    PlainMeanField start(double gamma) {
      return new PlainMeanField(weights(), readout(), gamma, true);
    }

    /** With 60 % of the neurons, the first ones. */
    PlainMeanField inheriting(PlainMeanField from, InheritedReadout kind) {
      double[][] weights = weights();
      double[] readout = readout();
      double[] fresh = streams.normals(Streams.FRESH_READOUT, 0, 24);
      for (int i = 0; i < 24; i++) {
        weights[i] = from.weights()[i];
        if (kind == InheritedReadout.RESET) {
          readout[i] = fresh[i];
        } else if (kind != InheritedReadout.INITIAL) {
          readout[i] = from.readout()[i];
        }
      }
      return new PlainMeanField(weights, readout, GAMMA2, kind != InheritedReadout.PLAIN);
    }
  }

  private record Task(double[][] x, double[] y, double[][] tests, double[] testY) {}
}
