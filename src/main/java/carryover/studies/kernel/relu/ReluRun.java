package carryover.studies.kernel.relu;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.kernel.InheritedReadout;
import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelMeasures;
import carryover.studies.kernel.KernelSetting;
import carryover.studies.kernel.SampleDraft;
import carryover.studies.kernel.relu.SharedWork.SourceModel;
import carryover.studies.meanfield.Neurons;
import carryover.studies.meanfield.Points;
import carryover.study.Arm;
import carryover.study.ArmRecorder;
import carryover.study.ArmTrace;
import carryover.study.Recording;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;

/** One run of the ReLU mode: Task 1, readouts on features at rest, transfer and scratch. */
final class ReluRun {
  private final KernelSetting setting;
  private final long seed;
  private final SharedWork shared;
  private final Recording recording;
  private final TrainingListener listener;
  private final CancellationPoint cancellationPoint;
  private final RandomStreams streams;
  private final Tasks tasks;
  private final List<ArmTrace> arms = new ArrayList<>();

  ReluRun(
      KernelSetting setting,
      long seed,
      SharedWork shared,
      Recording recording,
      TrainingListener listener,
      CancellationPoint cancellationPoint) {
    this.setting = setting;
    this.seed = seed;
    this.shared = shared;
    this.recording = recording;
    this.listener = listener;
    this.cancellationPoint = cancellationPoint;
    streams = new RandomStreams(seed);
    tasks = Tasks.of(setting);
  }

  Trace trace() {
    boolean cancelled = false;
    try {
      cancellationPoint.pass();
      train();
    } catch (CancellationException stopped) {
      cancelled = true;
    }
    for (Arm arm : KernelArms.ALL.subList(arms.size(), KernelArms.ALL.size())) {
      arms.add(ArmTrace.unreached(arm));
    }
    return new Trace(setting.values(), seed, arms, cancelled);
  }

  private void train() {
    Neurons start =
        Neurons.draw(
            streams,
            Streams.START_WEIGHTS,
            Streams.START_READOUT,
            setting.width(),
            setting.dimension());
    Points points =
        Points.draw(
            streams, Streams.TARGET_SAMPLES, setting.downstreamSamples(), setting.dimension());
    double[] labels = tasks.targetLabels(points);
    try (TestSet test =
        new TestSet(streams, setting.width(), setting.dimension(), cancellationPoint)) {
      SourceModel source = source(start, test);
      readout(KernelArms.PROBE, Optional.of(start), points, labels, test);
      readout(KernelArms.FROZEN, source.neurons(), points, labels, test);
      TrainedArm.Plan plan =
          new TrainedArm.Plan(
              points,
              labels,
              tasks.targetLabels(test.points()),
              tasks.overlap(),
              setting.readout() != InheritedReadout.PLAIN,
              setting.gamma2(),
              setting.downstreamSteps(),
              setting.learningRate());
      transfer(source, plan, test);
      scratch(start, plan, test);
    }
  }

  private SourceModel source(Neurons start, TestSet test) {
    SourceKey key = SourceKey.of(setting, seed, recording);
    Optional<SourceModel> known = shared.sources().get(key);
    if (known.isPresent()) {
      replay(known.get().trace());
      return known.get();
    }
    Points points =
        Points.draw(
            streams, Streams.SOURCE_SAMPLES, setting.upstreamSamples(), setting.dimension());
    TrainedArm.Plan plan =
        new TrainedArm.Plan(
            points,
            tasks.sourceLabels(points),
            tasks.sourceLabels(test.points()),
            1,
            true,
            setting.gamma1(),
            setting.upstreamSteps(),
            setting.learningRate());
    Neurons neurons = start.copy();
    ArmTrace trace = train(KernelArms.SOURCE, plan, neurons, test, 0, 2);
    return shared
        .sources()
        .keep(
            key,
            new SourceModel(trace, trace.diverged() ? Optional.empty() : Optional.of(neurons)));
  }

  private void transfer(SourceModel source, TrainedArm.Plan plan, TestSet test) {
    if (source.neurons().isEmpty()) {
      arms.add(startless(KernelArms.TRANSFER));
      return;
    }
    Neurons neurons = source.neurons().orElseThrow().copy();
    if (setting.readout() == InheritedReadout.RESET) {
      neurons = neurons.withReadout(streams.normals(Streams.FRESH_READOUT, 0, setting.width()));
    }
    train(KernelArms.TRANSFER, plan, neurons, test, 2 * setting.upstreamSteps(), 1);
  }

  private void scratch(Neurons start, TrainedArm.Plan transfer, TestSet test) {
    ScratchKey key = ScratchKey.of(setting, seed, recording);
    Optional<ArmTrace> known = shared.scratches().get(key);
    if (known.isPresent()) {
      replay(known.get());
      return;
    }
    TrainedArm.Plan plan =
        new TrainedArm.Plan(
            transfer.points(),
            transfer.labels(),
            transfer.testLabels(),
            transfer.cosine(),
            true,
            transfer.gamma(),
            transfer.steps(),
            transfer.learningRate());
    int before = 2 * setting.upstreamSteps() + setting.downstreamSteps();
    shared.scratches().keep(key, train(KernelArms.SCRATCH, plan, start.copy(), test, before, 1));
  }

  /**
   * Progress is told in half steps out of 2(T₁ + T₂), since transfer and scratch share T₂.
   *
   * @param before half steps done by earlier arms
   * @param weight half steps of a step
   */
  private ArmTrace train(
      Arm arm, TrainedArm.Plan plan, Neurons neurons, TestSet test, int before, int weight) {
    ArmRecorder recorder = new ArmRecorder(arm, plan.steps(), recording, listener);
    int total = 2 * (setting.upstreamSteps() + setting.downstreamSteps());
    try {
      new TrainedArm(plan, test, tasks, cancellationPoint)
          .train(neurons, recorder, done -> listener.progressed(before + weight * done, total));
    } finally {
      arms.add(recorder.trace());
    }
    return recorder.trace();
  }

  /** A readout on features at rest is solved for in one step. */
  private void readout(
      Arm arm, Optional<Neurons> features, Points points, double[] labels, TestSet test) {
    if (features.isEmpty()) {
      arms.add(startless(arm));
      return;
    }
    Neurons neurons = features.orElseThrow();
    ArmRecorder recorder = new ArmRecorder(arm, 1, recording, listener);
    FeatureReport report =
        FeatureReport.of(test.points(), neurons, tasks, tasks.overlap(), cancellationPoint);
    for (int step = 0; step <= 1; step++) {
      if (recorder.records(step)) {
        SampleDraft draft = new SampleDraft();
        report.addTo(draft);
        losses(draft, step, neurons, points, labels, test);
        recorder.add(draft.at(step, recorder.recordsDetails(step) ? report.details() : List.of()));
      }
    }
    arms.add(recorder.trace());
  }

  private void losses(
      SampleDraft draft, int step, Neurons neurons, Points points, double[] labels, TestSet test) {
    double[] fresh = tasks.targetLabels(test.points());
    double[] nothing = new double[fresh.length];
    if (step == 0) {
      draft
          .set(
              KernelMeasures.TRAIN_LOSS,
              TestSet.loss(new double[labels.length], new double[labels.length], 1, labels))
          .set(KernelMeasures.TEST_LOSS, TestSet.loss(nothing, nothing, 1, fresh));
      return;
    }
    RidgeFit fit = RidgeFit.of(points, labels, neurons, setting.ridge(), cancellationPoint);
    double[] outputs = test.outputs(neurons.withReadout(fit.readout()));
    draft
        .set(KernelMeasures.TRAIN_LOSS, fit.trainLoss())
        .set(KernelMeasures.TEST_LOSS, TestSet.loss(outputs, nothing, 1, fresh));
  }

  /** An arm that would begin where a diverged one ends. */
  private static ArmTrace startless(Arm arm) {
    return new ArmTrace(arm, List.of(), OptionalInt.of(0));
  }

  private void replay(ArmTrace trace) {
    trace.samples().forEach(sample -> listener.sampled(trace.arm(), sample));
    arms.add(trace);
  }
}
