package carryover.studies.images.convolution;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.images.FilterBlock;
import carryover.studies.images.ImagesDetails;
import carryover.studies.images.ImagesMeasures;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.Learned;
import carryover.studies.images.Network;
import carryover.studies.images.convolution.SmallNetwork.Score;
import carryover.studies.images.data.ImageSet;
import carryover.studies.images.sample.Streams;
import carryover.studies.images.sample.TaskImages;
import carryover.study.ArmRecorder;
import java.util.Optional;

/** The convolutional network on some classes each. */
public final class ConvolutionalNetwork implements Network<NetworkWeights> {
  private final ImageSet set;
  private final ImagesSetting setting;
  private final RandomStreams streams;
  private final Runnable stepped;
  private final CancellationPoint cancellation;

  /**
   * @param stepped hears of each step
   */
  public ConvolutionalNetwork(
      ImageSet set,
      ImagesSetting setting,
      RandomStreams streams,
      Runnable stepped,
      CancellationPoint cancellation) {
    this.set = set;
    this.setting = setting;
    this.streams = streams;
    this.stepped = stepped;
    this.cancellation = cancellation;
  }

  @Override
  public Optional<NetworkWeights> upstream(ArmRecorder recorder) {
    TaskImages images = TaskImages.source(set, setting, streams, cancellation);
    NetworkWeights weights = start(Streams.UPSTREAM_START, setting.source().size());
    Lesson lesson = new Lesson(images, setting.upstreamSteps(), Streams.UPSTREAM_BATCHES);
    return train(lesson, setting.source().size(), weights, recorder)
        ? Optional.of(weights)
        : Optional.empty();
  }

  @Override
  public Downstream<NetworkWeights> downstream() {
    TaskImages images = TaskImages.target(set, setting, streams, cancellation);
    Lesson lesson = new Lesson(images, setting.downstreamSteps(), Streams.DOWNSTREAM_BATCHES);
    int classes = setting.target().size();
    return new Downstream<>() {
      @Override
      public void transfer(NetworkWeights inherited, ArmRecorder recorder) {
        NetworkWeights weights = start(Streams.FRESH_START, classes);
        inherit(inherited, weights);
        train(lesson, classes, weights, recorder);
      }

      @Override
      public void scratch(ArmRecorder recorder) {
        train(lesson, classes, start(Streams.FRESH_START, classes), recorder);
      }

      @Override
      public void close() {
        // Nothing outside the heap.
      }
    };
  }

  @Override
  public long bytes(NetworkWeights weights) {
    return weights.bytes();
  }

  /** Filters with their offsets, the first ones of the first layers; the head stays fresh. */
  private void inherit(NetworkWeights from, NetworkWeights to) {
    int one = setting.inherited(SmallNetwork.FIRST_FILTERS);
    System.arraycopy(from.first(), 0, to.first(), 0, one * SmallNetwork.seenByFirst(set.shape()));
    System.arraycopy(from.firstBias(), 0, to.firstBias(), 0, one);
    if (setting.layers() > 1) {
      int two = setting.inherited(SmallNetwork.SECOND_FILTERS);
      System.arraycopy(from.second(), 0, to.second(), 0, two * SmallNetwork.SEEN_BY_SECOND);
      System.arraycopy(from.secondBias(), 0, to.secondBias(), 0, two);
    }
  }

  /** Normal with variance 2 over what a filter sees (He et al. 2015); offsets begin at 0. */
  private NetworkWeights start(int stream, int classes) {
    int features = SmallNetwork.features(set.shape());
    return new NetworkWeights(
        normals(stream, 0, SmallNetwork.FIRST_FILTERS, SmallNetwork.seenByFirst(set.shape())),
        new float[SmallNetwork.FIRST_FILTERS],
        normals(stream, 1, SmallNetwork.SECOND_FILTERS, SmallNetwork.SEEN_BY_SECOND),
        new float[SmallNetwork.SECOND_FILTERS],
        normals(stream, 2, classes, features),
        new float[classes]);
  }

  private float[] normals(int stream, int layer, int filters, int seen) {
    double[] drawn = streams.normals(stream, layer, filters * seen);
    float[] weights = new float[drawn.length];
    double scale = Math.sqrt(2.0 / seen);
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (scale * drawn[i]);
    }
    return weights;
  }

  /** What is learned, for how long, and which batches come when. */
  private record Lesson(TaskImages images, int steps, int batches) {}

  /** Whether all numbers stayed finite; the weights are trained in place. */
  private boolean train(Lesson lesson, int classes, NetworkWeights w, ArmRecorder recorder) {
    TaskImages images = lesson.images();
    int size = Math.min(setting.batchSize(), images.samples());
    Batches batches = new Batches(images, size, streams, lesson.batches());
    Exam learnedExam = Exam.of(images);
    float[] fresh = narrow(images.tests());
    NetworkWeights gradient = w.copy();
    try (SmallNetwork network = new SmallNetwork(set.shape(), classes, size, cancellation);
        SmallNetwork examiner =
            new SmallNetwork(set.shape(), classes, EXAMINED_AT_ONCE, cancellation)) {
      int examined = -EXAMINED_APART;
      boolean detailed = false;
      for (int step = 0; step <= lesson.steps(); step++) {
        cancellation.pass();
        // What is to be told of a step that is not examined is told of the next one that is.
        detailed |= recorder.recordsDetails(step);
        boolean due = step >= examined + EXAMINED_APART || step == lesson.steps();
        if (due && recorder.records(step)) {
          examined = step;
          Score learned = score(examiner, w, learnedExam.images(), learnedExam.labels());
          if (!Double.isFinite(learned.loss())) {
            recorder.diverged(step);
            return false;
          }
          Learned tested =
              recorder.tests()
                  ? score(examiner, w, fresh, images.testLabels()).of(images.testSamples())
                  : Learned.UNKNOWN;
          recorder.add(
              ImagesDetails.with(
                  ImagesMeasures.sample(step, learned.of(learnedExam.labels().length), tested),
                  detailed,
                  FilterBlock.of(setting, set.dimension(), set.shape().channels()),
                  () -> w));
          detailed = false;
        }
        if (step < lesson.steps()) {
          batches.next();
          Score score = network.gradient(w, batches.images(), batches.labels(), 0, size, gradient);
          if (!Double.isFinite(score.loss())) {
            recorder.diverged(step);
            return false;
          }
          descend(w, gradient);
          stepped.run();
        }
      }
    }
    return true;
  }

  private static final int EXAMINED_AT_ONCE = 50;

  /** Steps from one examination to the next at least, which cost more than the steps. */
  private static final int EXAMINED_APART = 5;

  /**
   * Training images that loss and accuracy are measured on, the same at every step: all up to
   * {@value #MOST}, else evenly chosen ones, so that all classes are among them.
   */
  private record Exam(float[] images, int[] labels) {
    private static final int MOST = 500;

    static Exam of(TaskImages task) {
      int count = Math.min(MOST, task.samples());
      int d = task.dimension();
      float[] images = new float[count * d];
      int[] labels = new int[count];
      for (int i = 0; i < count; i++) {
        int chosen = (int) ((long) i * task.samples() / count);
        labels[i] = task.labels()[chosen];
        for (int k = 0; k < d; k++) {
          images[i * d + k] = (float) task.inputs()[chosen * d + k];
        }
      }
      return new Exam(images, labels);
    }
  }

  private static Score score(SmallNetwork network, NetworkWeights w, float[] images, int[] labels) {
    Score score = new Score(0, 0);
    for (int from = 0; from < labels.length; from += EXAMINED_AT_ONCE) {
      int count = Math.min(EXAMINED_AT_ONCE, labels.length - from);
      score = score.plus(network.score(w, images, labels, from, count));
    }
    return score;
  }

  private void descend(NetworkWeights w, NetworkWeights gradient) {
    float rate = (float) setting.learningRate();
    descend(w.first(), gradient.first(), rate);
    descend(w.firstBias(), gradient.firstBias(), rate);
    descend(w.second(), gradient.second(), rate);
    descend(w.secondBias(), gradient.secondBias(), rate);
    descend(w.head(), gradient.head(), rate);
    descend(w.headBias(), gradient.headBias(), rate);
  }

  private static void descend(float[] w, float[] gradient, float rate) {
    for (int i = 0; i < w.length; i++) {
      w[i] -= rate * gradient[i];
    }
  }

  static float[] narrow(double[] values) {
    float[] narrow = new float[values.length];
    for (int i = 0; i < narrow.length; i++) {
      narrow[i] = (float) values[i];
    }
    return narrow;
  }
}
