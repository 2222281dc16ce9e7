package carryover.studies.linear.spectral;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.linear.Coefficients;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.draw.SourceDraw;
import carryover.studies.linear.draw.Streams;
import carryover.studies.linear.theory.LazyToRich;
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
import java.util.function.Function;

/** One run: pretraining, then the arms of the target one after the other. */
final class SpectralRun {
  private static final int TRAINED_ARMS = 4;

  private final LinearSetting setting;
  private final long seed;
  private final RandomStreams random;
  private final CancellationPoint cancellationPoint;
  private final Map<Arm, SteppedArm> recorders = new LinkedHashMap<>();
  private final int steps;
  private int done;

  SpectralRun(
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
      SourceDraw found = pretrain();
      trainTarget(Target.draw(setting, found, random, cancellationPoint), found);
      return trace(false);
    } catch (CancellationException e) {
      return trace(true);
    }
  }

  private SourceDraw pretrain() {
    Source source = Source.draw(setting, random, cancellationPoint);
    RankOneDescent descent =
        RankOneDescent.fromScratch(
            source.regression(),
            source.source().length,
            setting.depth(),
            setting.stepSize(),
            start(Streams.START));
    descend(LinearArms.PRETRAIN, descent, source::coefficients);
    return source.end();
  }

  private void trainTarget(Target target, SourceDraw found) {
    double norm = Math.sqrt(found.squaredNorm());
    int depth = setting.depth();
    double step = setting.stepSize();
    Function<double[], Coefficients> measure = target::coefficients;
    RankOneDescent scratch =
        RankOneDescent.fromScratch(
            target.regression(), target.target().length, depth, step, start(Streams.SCRATCH_START));
    descend(LinearArms.SCRATCH, scratch, measure);
    descend(
        LinearArms.FINETUNE,
        RankOneDescent.from(target.regression(), depth, step, target.pretrained(), norm),
        measure);
    Readout readout = target.readout(norm);
    transfer(readout, norm, measure);
    PenalisedFits fits = new PenalisedFits(target);
    keepBalanced(LinearArms.TUNED_SCRATCH, measure.apply(fits.tunedScratch()));
    keepBalanced(LinearArms.TUNED_FINETUNE, measure.apply(fits.tunedFinetune()));
    keepLazyToRich(readout, fits, norm, measure);
  }

  private void descend(Arm arm, RankOneDescent descent, Function<double[], Coefficients> measure) {
    recorders
        .get(arm)
        .train(
            4L * descent.regression().rank(),
            descent::step,
            descent::finite,
            k -> measure.apply(descent.coefficients()).sample(k, descent.singularValue()),
            done,
            TRAINED_ARMS * steps);
    done += steps;
  }

  private void transfer(Readout readout, double norm, Function<double[], Coefficients> measure) {
    recorders
        .get(LinearArms.LINEAR)
        .train(
            2,
            readout::step,
            readout::finite,
            k -> transferred(readout, norm, measure, k),
            done,
            TRAINED_ARMS * steps);
    done += steps;
  }

  private Sample transferred(
      Readout readout, double norm, Function<double[], Coefficients> measure, int step) {
    double first =
        setting.depth() == 1 ? Math.abs(readout.weight()) : Math.pow(norm, 1.0 / setting.depth());
    return measure.apply(readout.coefficients()).sample(step, first);
  }

  private void keepLazyToRich(
      Readout readout, PenalisedFits fits, double norm, Function<double[], Coefficients> measure) {
    SteppedArm recorder = recorders.get(LinearArms.LAZY_RICH);
    if (!setting.keepsStart()) {
      readout.finish();
      recorder.keep(transferred(readout, norm, measure, steps));
      return;
    }
    double alpha = setting.pretrainScale();
    double strength = LazyToRich.strength(alpha, norm);
    double[] found = fits.lazyToRich(setting.readoutRidge() / (alpha * alpha), strength);
    double first = alpha * Math.sqrt(1 + strength);
    recorder.keep(measure.apply(found).sample(steps, first, alpha, alpha));
  }

  /** A vector that no network holds, with the singular value of balanced layers that would. */
  private void keepBalanced(Arm arm, Coefficients found) {
    double size = Math.pow(found.squaredNorm(), 0.5 / setting.depth());
    recorders.get(arm).keep(found.sample(steps, size));
  }

  /**
   * Size of the rank-one start that stands for a random one: for two layers that of its part along
   * q, ½‖W₁ᵀq̂ + w₂‖ with entries of variance α²/m; for more α; a single layer starts at 0.
   */
  private double start(int stream) {
    double alpha = setting.initialScale();
    return switch (setting.depth()) {
      case 1 -> 0;
      case 2 ->
          alpha
              * Math.sqrt(random.chiSquared(stream, 0, setting.width()) / (2.0 * setting.width()));
      default -> alpha;
    };
  }

  private Trace trace(boolean cancelled) {
    return new Trace(
        setting.values(),
        seed,
        recorders.values().stream().map(SteppedArm::trace).toList(),
        cancelled);
  }
}
