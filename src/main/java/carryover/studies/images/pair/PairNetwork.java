package carryover.studies.images.pair;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.images.FilterBlock;
import carryover.studies.images.ImagesDetails;
import carryover.studies.images.ImagesMeasures;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.Learned;
import carryover.studies.images.Network;
import carryover.studies.images.data.ImageSet;
import carryover.studies.images.sample.Streams;
import carryover.studies.images.sample.TaskImages;
import carryover.study.ArmRecorder;
import java.util.Optional;

/** The theory's network on a pair of classes each; its weights are 2m filters of d entries. */
public final class PairNetwork implements Network<double[][]> {
  private final ImageSet set;
  private final ImagesSetting setting;
  private final RandomStreams streams;
  private final Runnable stepped;
  private final CancellationPoint cancellation;

  /**
   * @param stepped hears of each step
   */
  public PairNetwork(
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
  public Optional<double[][]> upstream(ArmRecorder recorder) {
    TaskImages images = TaskImages.source(set, setting, streams, cancellation);
    try (PairTask task = new PairTask(images, cancellation);
        PairDescent descent = descent(task, start(Streams.UPSTREAM_START))) {
      return train(descent, setting.upstreamSteps(), recorder)
          ? Optional.of(descent.weights())
          : Optional.empty();
    }
  }

  @Override
  public Downstream<double[][]> downstream() {
    PairTask task =
        new PairTask(TaskImages.target(set, setting, streams, cancellation), cancellation);
    return new Downstream<>() {
      @Override
      public void transfer(double[][] inherited, ArmRecorder recorder) {
        learn(task, inheriting(inherited), recorder);
      }

      @Override
      public void scratch(ArmRecorder recorder) {
        learn(task, start(Streams.FRESH_START), recorder);
      }

      @Override
      public void close() {
        task.close();
      }
    };
  }

  @Override
  public long bytes(double[][] weights) {
    return (long) weights.length * (Double.BYTES * weights[0].length + 16);
  }

  private void learn(PairTask task, double[][] start, ArmRecorder recorder) {
    try (PairDescent descent = descent(task, start)) {
      train(descent, setting.downstreamSteps(), recorder);
    }
  }

  private PairDescent descent(PairTask task, double[][] start) {
    return new PairDescent(task, start, setting.learningRate(), cancellation);
  }

  /** The fresh start with the inherited filters of each sign in place of its first ones. */
  private double[][] inheriting(double[][] inherited) {
    double[][] start = start(Streams.FRESH_START);
    int m = setting.filters();
    for (int k = 0; k < setting.inherited(m); k++) {
      start[k] = inherited[k];
      start[m + k] = inherited[m + k];
    }
    return start;
  }

  /** σ₀ times standard normals; the first filters of a sign are the same however many there are. */
  private double[][] start(int stream) {
    int m = setting.filters();
    double[][] start = new double[2 * m][];
    for (int f = 0; f < 2 * m; f++) {
      start[f] = streams.normals(stream, 2 * (f % m) + f / m, set.dimension());
      for (int i = 0; i < start[f].length; i++) {
        start[f][i] *= setting.initialStd();
      }
    }
    return start;
  }

  private ImagesDetails.Weights filters(double[][] weights) {
    return (kind, filter, target, from) -> {
      int place = kind == FilterBlock.Kind.PLUS ? filter : setting.filters() + filter;
      System.arraycopy(weights[place], 0, target, from, weights[place].length);
    };
  }

  /** Whether all numbers stayed finite. */
  private boolean train(PairDescent descent, int steps, ArmRecorder recorder) {
    for (int step = 0; step <= steps; step++) {
      cancellation.pass();
      double loss = descent.forward();
      if (!Double.isFinite(loss)) {
        recorder.diverged(step);
        return false;
      }
      if (recorder.records(step)) {
        Learned tested = recorder.tests() ? descent.tested() : Learned.UNKNOWN;
        recorder.add(
            ImagesDetails.with(
                ImagesMeasures.sample(step, new Learned(loss, descent.trainAccuracy()), tested),
                recorder.recordsDetails(step),
                FilterBlock.of(setting, set.dimension(), set.shape().channels()),
                () -> filters(descent.weights())));
      }
      if (step < steps) {
        descent.step();
        stepped.run();
      }
    }
    return true;
  }
}
