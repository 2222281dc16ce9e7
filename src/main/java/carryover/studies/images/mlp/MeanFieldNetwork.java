package carryover.studies.images.mlp;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.images.FilterBlock;
import carryover.studies.images.ImagesDetails;
import carryover.studies.images.ImagesMeasures;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.InheritedReadout;
import carryover.studies.images.Learned;
import carryover.studies.images.Network;
import carryover.studies.images.data.ImageSet;
import carryover.studies.images.sample.Streams;
import carryover.studies.images.sample.TaskImages;
import carryover.studies.meanfield.Descent;
import carryover.studies.meanfield.Neurons;
import carryover.studies.meanfield.Training;
import carryover.study.ArmRecorder;
import java.util.Optional;
import java.util.OptionalInt;

/** The mean-field network on a pair of classes each; both arms and the source share one start. */
public final class MeanFieldNetwork implements Network<Neurons> {
  private final ImageSet set;
  private final PixelScale scale;
  private final ImagesSetting setting;
  private final RandomStreams streams;
  private final Runnable stepped;
  private final CancellationPoint cancellation;

  /**
   * @param stepped hears of each step
   */
  public MeanFieldNetwork(
      ImageSet set,
      PixelScale scale,
      ImagesSetting setting,
      RandomStreams streams,
      Runnable stepped,
      CancellationPoint cancellation) {
    this.set = set;
    this.scale = scale;
    this.setting = setting;
    this.streams = streams;
    this.stepped = stepped;
    this.cancellation = cancellation;
  }

  @Override
  public Optional<Neurons> upstream(ArmRecorder recorder) {
    try (PairPoints images = images(TaskImages.source(set, setting, streams, cancellation))) {
      Neurons neurons = start();
      Lesson lesson = new Lesson(images, setting.gamma1(), setting.upstreamSteps(), true);
      return train(lesson, neurons, recorder) ? Optional.of(neurons) : Optional.empty();
    }
  }

  @Override
  public Downstream<Neurons> downstream() {
    PairPoints images = images(TaskImages.target(set, setting, streams, cancellation));
    return new Downstream<>() {
      @Override
      public void transfer(Neurons inherited, ArmRecorder recorder) {
        train(lesson(setting.readout() != InheritedReadout.PLAIN), inheriting(inherited), recorder);
      }

      @Override
      public void scratch(ArmRecorder recorder) {
        train(lesson(true), start(), recorder);
      }

      private Lesson lesson(boolean subtracts) {
        return new Lesson(images, setting.gamma2(), setting.downstreamSteps(), subtracts);
      }

      @Override
      public void close() {
        images.close();
      }
    };
  }

  @Override
  public long bytes(Neurons neurons) {
    return neurons.bytes();
  }

  private PairPoints images(TaskImages images) {
    return new PairPoints(images, scale, setting.width(), cancellation);
  }

  private Neurons start() {
    return Neurons.draw(
        streams, Streams.UPSTREAM_START, Streams.START_READOUT, setting.width(), set.dimension());
  }

  /** The start with the first neurons, so many as are inherited, as the source has left them. */
  private Neurons inheriting(Neurons inherited) {
    Neurons neurons = start();
    int count = setting.inherited(setting.width());
    System.arraycopy(inherited.weights(), 0, neurons.weights(), 0, count * neurons.dimension());
    double[] readout =
        switch (setting.readout()) {
          case INITIAL -> neurons.readout();
          case CENTRED, PLAIN -> inherited.readout();
          case RESET -> streams.normals(Streams.FRESH_READOUT, 0, count);
        };
    System.arraycopy(readout, 0, neurons.readout(), 0, count);
    return neurons;
  }

  /**
   * What is learned.
   *
   * @param subtracts whether what the network answers at first is subtracted
   */
  private record Lesson(PairPoints images, double gamma, int steps, boolean subtracts) {}

  private static ImagesDetails.Weights filters(Neurons neurons) {
    int d = neurons.dimension();
    return (kind, neuron, target, from) ->
        System.arraycopy(neurons.weights(), neuron * d, target, from, d);
  }

  /** Whether all numbers stayed finite; the neurons are trained in place. */
  private boolean train(Lesson lesson, Neurons neurons, ArmRecorder recorder) {
    PairPoints images = lesson.images();
    Neurons from = lesson.subtracts() ? neurons.copy() : null;
    double[] subtracted =
        recorder.tests() && lesson.subtracts()
            ? images.testOutputs(from)
            : new double[images.tests()];
    double outputScale = 1 / (lesson.gamma() * setting.width());
    try (Descent descent =
        new Descent(
            images.inputs(), images.labels(), neurons, from, lesson.gamma(), cancellation)) {
      OptionalInt diverged =
          new Training(lesson.steps(), setting.learningRate(), cancellation)
              .run(
                  descent,
                  state -> {
                    if (recorder.records(state.step())) {
                      Learned tested =
                          recorder.tests()
                              ? images.tested(neurons, subtracted, outputScale)
                              : Learned.UNKNOWN;
                      recorder.add(
                          ImagesDetails.with(
                              ImagesMeasures.sample(
                                  state.step(),
                                  images.learned(state.residuals(), state.loss()),
                                  tested),
                              recorder.recordsDetails(state.step()),
                              FilterBlock.of(setting, set.dimension(), set.shape().channels()),
                              () -> filters(neurons)));
                    }
                  },
                  done -> stepped.run());
      diverged.ifPresent(recorder::diverged);
      return diverged.isEmpty();
    }
  }
}
