package carryover.studies.linear.direct;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.draw.Streams;
import carryover.studies.linear.draw.Vectors;
import carryover.studies.linear.training.Readout;
import carryover.studies.linear.training.SteppedArm;
import carryover.study.Arm;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** One run of the direct engine. */
final class DirectRun {
  /** Pretraining that takes longer than this beyond its duration is left as it is. */
  private static final int MOST_FURTHER_STEPS = 100_000;

  private static final int TRAINED_ARMS = 4;

  private final LinearSetting setting;
  private final long seed;
  private final RandomStreams random;
  private final CancellationPoint cancellationPoint;
  private final Map<Arm, SteppedArm> recorders = new LinkedHashMap<>();
  private final int steps;
  private int done;

  DirectRun(
      LinearSetting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      CancellationPoint cancellationPoint) {
    this.setting = setting;
    this.seed = seed;
    this.cancellationPoint = cancellationPoint;
    random = new RandomStreams(seed);
    steps = setting.steps();
    for (Arm arm : LinearArms.ALL) {
      recorders.put(arm, new SteppedArm(arm, steps, recording, listener, cancellationPoint));
    }
  }

  Trace train() {
    try {
      cancellationPoint.pass();
      // Coordinates of the source: β_s is the first, the second completes the plane of the tasks.
      Problem source = source();
      Network pretrained = start(Streams.START);
      pretrain(source, pretrained);
      pretrained.turn(setting.cosine(), setting.sine());
      trainTarget(source, pretrained);
      return trace(false);
    } catch (CancellationException e) {
      return trace(true);
    }
  }

  private Problem source() {
    double[] truth = vector(1, 0);
    return setting.populationSource()
        ? new Population(truth)
        : LabelledSample.draw(
            setting.sourceSamples(),
            truth,
            setting.sourceNoise(),
            random,
            Streams.SOURCE_INPUTS,
            Streams.SOURCE_LABELS,
            cancellationPoint);
  }

  private void pretrain(Problem source, Network network) {
    double[] truth = vector(1, 0);
    double[] target = vector(setting.cosine(), setting.sine());
    train(LinearArms.PRETRAIN, network, new Gauge(source, truth, truth, target))
        .finish(MOST_FURTHER_STEPS, cancellationPoint);
  }

  /** In coordinates of the target: β_t is the first. */
  private void trainTarget(Problem source, Network pretrained) {
    double[] target = vector(1, 0);
    double[] truth = vector(setting.targetNorm(), 0);
    LabelledSample sample =
        LabelledSample.draw(
            setting.targetSamples(),
            truth,
            setting.targetNoise(),
            random,
            Streams.INPUTS,
            Streams.LABELS,
            cancellationPoint);
    Gauge gauge = new Gauge(sample, truth, vector(setting.cosine(), setting.sine()), target);
    train(LinearArms.SCRATCH, start(Streams.SCRATCH_START), gauge);
    train(LinearArms.FINETUNE, pretrained.copy(), gauge);
    Readout readout = transfer(sample, pretrained, gauge);
    DirectFits fits = new DirectFits(setting, sample, target);
    keepBalanced(LinearArms.TUNED_SCRATCH, gauge, fits.pulledTo(vector(0, 0)));
    keepBalanced(
        LinearArms.TUNED_FINETUNE, gauge, fits.pulledTo(pretrained.coefficients().clone()));
    keepLazyToRich(source, readout, fits, pretrained, gauge);
  }

  private Training train(Arm arm, Network network, Gauge gauge) {
    Training training = new Training(network, gauge.problem(), setting.stepSize());
    recorders
        .get(arm)
        .train(
            training.work(),
            training::step,
            training::finite,
            k -> gauge.of(network, k),
            done,
            TRAINED_ARMS * steps);
    done += steps;
    return training;
  }

  private Readout transfer(LabelledSample sample, Network pretrained, Gauge gauge) {
    TopFeature feature = TopFeature.of(pretrained);
    double[] direction = feature.direction();
    Readout readout =
        new Readout(
            direction,
            feature.size(),
            feature.weight(),
            Vectors.dot(direction, sample.curvature(direction)),
            Vectors.dot(direction, sample.pull()),
            setting.readoutRidge(),
            setting.stepSize());
    recorders
        .get(LinearArms.LINEAR)
        .train(
            2,
            readout::step,
            readout::finite,
            k -> transferred(readout, pretrained, gauge, k),
            done,
            TRAINED_ARMS * steps);
    done += steps;
    return readout;
  }

  private static Sample transferred(Readout readout, Network pretrained, Gauge gauge, int step) {
    double[] singular =
        pretrained.depth() == 1
            ? new double[] {Math.abs(readout.weight()), 0, 0}
            : pretrained.singularValues();
    return gauge
        .coefficients(readout.coefficients())
        .sample(step, singular[0], singular[1], singular[2]);
  }

  private void keepLazyToRich(
      Problem source, Readout readout, DirectFits fits, Network pretrained, Gauge gauge) {
    SteppedArm recorder = recorders.get(LinearArms.LAZY_RICH);
    if (!setting.keepsStart()) {
      readout.finish();
      recorder.keep(transferred(readout, pretrained, gauge, steps));
      return;
    }
    double alpha = setting.pretrainScale();
    Network lazy = Network.lazy(setting.dimension(), alpha);
    // The random start makes the problem steeper by its own size.
    new Training(lazy, source, setting.stepSize() / (1 + alpha * alpha))
        .finish(MOST_FURTHER_STEPS, cancellationPoint);
    lazy.turn(setting.cosine(), setting.sine());
    double[] singular = lazy.singularValues();
    recorder.keep(
        gauge
            .coefficients(fits.readout(lazy))
            .sample(steps, singular[0], singular[1], singular[2]));
  }

  /** A vector that no network holds, with the singular value of balanced layers that would. */
  private void keepBalanced(Arm arm, Gauge gauge, double[] found) {
    double size = Math.pow(Vectors.dot(found, found), 0.5 / setting.depth());
    recorders.get(arm).keep(gauge.coefficients(found).sample(steps, size));
  }

  private Network start(int stream) {
    return Network.random(
        setting.dimension(),
        setting.width(),
        setting.depth(),
        setting.initialScale(),
        random,
        stream);
  }

  private double[] vector(double first, double second) {
    double[] vector = new double[setting.dimension()];
    vector[0] = first;
    vector[1] = second;
    return vector;
  }

  private Trace trace(boolean cancelled) {
    return new Trace(
        setting.values(),
        seed,
        recorders.values().stream().map(SteppedArm::trace).toList(),
        cancelled);
  }
}
