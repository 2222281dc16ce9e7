package carryover.studies.kernel.linear;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.kernel.FeatureKernel;
import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelMeasures;
import carryover.studies.kernel.KernelSetting;
import carryover.studies.kernel.linear.LinearEngine.SpectrumKey;
import carryover.study.Arm;
import carryover.study.ArmRecorder;
import carryover.study.ArmTrace;
import carryover.study.RecentlyUsed;
import carryover.study.Recording;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * One run of the linear mode. Arms that are solved for have one step: from the start to the end.
 */
final class LinearRun {
  private final KernelSetting setting;
  private final long seed;
  private final Recording recording;
  private final TrainingListener listener;
  private final CancellationPoint cancellationPoint;
  private final RandomStreams streams;
  private final double[] target;
  private final double learned;
  private final SampledSubspace space;
  private final List<ArmTrace> arms = new ArrayList<>();
  private final Map<FeatureKernel, List<double[]>> details = new HashMap<>();
  private final RecentlyUsed<SpectrumKey, double[]> spectra;
  private Optional<SampledInputs> inputs = Optional.empty();
  private Optional<KernelPicture> picture = Optional.empty();

  LinearRun(
      KernelSetting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      RecentlyUsed<SpectrumKey, double[]> spectra,
      CancellationPoint cancellationPoint) {
    this.setting = setting;
    this.spectra = spectra;
    this.seed = seed;
    this.recording = recording;
    this.listener = listener;
    this.cancellationPoint = cancellationPoint;
    streams = new RandomStreams(seed);
    double rest = 1 - square(setting.alphaS()) - square(setting.alphaG());
    target = new double[] {setting.alphaS(), setting.alphaG(), Math.sqrt(Math.max(0, rest))};
    learned = SourceFit.squaredNorm(streams, setting.linearUpstreamSamples(), setting.dimension());
    space = SampledSubspace.draw(streams, setting.linearDownstreamSamples(), setting.dimension());
  }

  Trace trace() {
    boolean cancelled = false;
    try {
      cancellationPoint.pass();
      source();
      readout(KernelArms.PROBE, FeatureKernel.INITIAL);
      readout(KernelArms.FROZEN, FeatureKernel.of(setting, learned));
      allLayers(KernelArms.TRANSFER, spike());
      allLayers(KernelArms.SCRATCH, new double[3]);
    } catch (CancellationException stopped) {
      cancelled = true;
    }
    for (Arm arm : KernelArms.ALL.subList(arms.size(), KernelArms.ALL.size())) {
      arms.add(ArmTrace.unreached(arm));
    }
    return new Trace(setting.values(), seed, arms, cancelled);
  }

  /** b₁ = γ₁b̂. */
  private double[] spike() {
    return new double[] {
      setting.gamma1() * learned, setting.gamma1() * Math.sqrt(learned * (1 - learned)), 0
    };
  }

  private void source() {
    ArmRecorder recorder = recorder(KernelArms.SOURCE, 1);
    for (int step = 0; step <= 1; step++) {
      if (recorder.records(step)) {
        FeatureKernel kernel =
            step == 0 ? FeatureKernel.INITIAL : FeatureKernel.of(setting, learned);
        KernelSummary summary = KernelSummary.of(kernel, target, setting.dimension());
        // Task 1's samples are never drawn; of labels of variance 1 the mean square is 1.
        recorder.add(
            summary
                .draft(summary.alongSource())
                .set(KernelMeasures.TRAIN_LOSS, 1 - step)
                .set(KernelMeasures.TEST_LOSS, step == 0 ? 1 : 1 - learned)
                .at(step, recorder.recordsDetails(step) ? details(kernel) : List.of()));
      }
    }
    arms.add(recorder.trace());
  }

  private void readout(Arm arm, FeatureKernel kernel) {
    ReadoutProblem problem = new ReadoutProblem(kernel, target, space);
    int steps = setting.readoutSteps().orElse(1);
    ArmRecorder recorder = recorder(arm, steps);
    try {
      if (setting.readoutSteps().isPresent()) {
        int before = arm.equals(KernelArms.PROBE) ? 0 : steps;
        readout(problem)
            .descend(
                steps,
                cancellationPoint,
                (step, fit) -> {
                  add(recorder, step, problem, fit);
                  listener.progressed(before + step, 2 * steps);
                });
      } else {
        if (recorder.records(0)) {
          add(recorder, 0, problem, new ReadoutFit(inputs().meanSquare(target), 1, 0));
        }
        add(recorder, 1, problem, solution(problem));
      }
    } finally {
      arms.add(recorder.trace());
    }
  }

  private ReadoutFit solution(ReadoutProblem problem) {
    return setting.relativeRidge() == 0
        ? new ReadoutFit(0, problem.ridgelessLoss(), Double.NaN)
        : readout(problem).solution();
  }

  private RidgeReadout readout(ReadoutProblem problem) {
    return new RidgeReadout(problem, inputs().eigenvalues(), setting.relativeRidge());
  }

  private void add(ArmRecorder recorder, int step, ReadoutProblem problem, ReadoutFit fit) {
    if (!recorder.records(step)) {
      return;
    }
    KernelSummary summary = KernelSummary.of(problem.kernel(), target, setting.dimension());
    recorder.add(
        summary
            .draft(summary.alongTarget())
            .set(KernelMeasures.TRAIN_LOSS, fit.trainLoss())
            .set(KernelMeasures.TEST_LOSS, fit.testLoss())
            .set(KernelMeasures.TIME, fit.time())
            .at(step, recorder.recordsDetails(step) ? details(problem.kernel()) : List.of()));
  }

  private void allLayers(Arm arm, double[] start) {
    AllLayers layers = AllLayers.of(start, setting.readout(), target, setting.gamma2(), space);
    ArmRecorder recorder = recorder(arm, 1);
    if (recorder.records(0)) {
      double trainLoss = inputs().meanSquare(layers.startError()) / square(setting.gamma2());
      double norm = Plane.dot(start, start);
      AllLayers.End before = new AllLayers.End(layers.startLoss(), start, norm);
      add(recorder, 0, trainLoss, before, start);
    }
    add(recorder, 1, 0, layers.end(), layers.wanted());
    arms.add(recorder.trace());
  }

  /**
   * @param shown a vector of the span that the samples cannot tell from b
   */
  private void add(
      ArmRecorder recorder, int step, double trainLoss, AllLayers.End end, double[] shown) {
    double length = end.squaredNorm() == 0 ? 1 : Math.sqrt(end.squaredNorm());
    KernelSummary summary =
        KernelSummary.ofSpike(
            end.strength(),
            end.along()[0] / length,
            Plane.dot(end.along(), target) / length,
            setting.dimension());
    recorder.add(
        summary
            .draft(summary.alongTarget())
            .set(KernelMeasures.TRAIN_LOSS, trainLoss)
            .set(KernelMeasures.TEST_LOSS, end.testLoss())
            .at(
                step,
                recorder.recordsDetails(step)
                    ? details(spike(end.strength() / (length * length), shown))
                    : List.of()));
  }

  /** On the samples of Task 2, also for the source; at rest it is the same at every step. */
  private List<double[]> details(FeatureKernel kernel) {
    return details.computeIfAbsent(kernel, rest -> details(form(rest)));
  }

  private List<double[]> details(double[][] form) {
    if (picture.isEmpty()) {
      picture = Optional.of(new KernelPicture(inputs(), target, streams, cancellationPoint));
    }
    return picture.orElseThrow().details(form, setting.dimension());
  }

  /** C over (βₛ, g, w). */
  private static double[][] form(FeatureKernel kernel) {
    return new double[][] {{kernel.c2(), kernel.c1(), 0}, {kernel.c1(), kernel.c3(), 0}, {0, 0, 0}};
  }

  /** strength·aaᵀ. */
  private static double[][] spike(double strength, double[] a) {
    return new double[][] {
      Plane.sum(new double[3], strength * a[0], a),
      Plane.sum(new double[3], strength * a[1], a),
      Plane.sum(new double[3], strength * a[2], a)
    };
  }

  private ArmRecorder recorder(Arm arm, int steps) {
    return new ArmRecorder(arm, steps, recording, listener);
  }

  private SampledInputs inputs() {
    if (inputs.isEmpty()) {
      int samples = space.samples();
      SpectrumKey key = new SpectrumKey(seed, samples, setting.dimension());
      double[] eigenvalues =
          spectra
              .get(key)
              .orElseGet(
                  () ->
                      spectra.keep(
                          key,
                          SampledInputs.drawEigenvalues(
                              streams, samples, setting.dimension(), cancellationPoint)));
      inputs = Optional.of(new SampledInputs(eigenvalues, space));
    }
    return inputs.orElseThrow();
  }

  private static double square(double x) {
    return x * x;
  }
}
