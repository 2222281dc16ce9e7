package carryover.studies.cnn.direct;

import carryover.numeric.NdArrayMatrix;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSetting;
import carryover.study.Recording;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.function.BooleanSupplier;

/** One run of the direct engine: upstream, then transfer and scratch side by side. */
final class DirectRun {
  private final CnnSetting setting;
  private final long seed;
  private final BooleanSupplier cancelled;
  private final TrainingListener listener;
  private final int testVectors;
  private final DirectDraws draws;
  private final DirectRecorder upstream;
  private final DirectRecorder transfer;
  private final DirectRecorder scratch;
  private boolean stopped;

  DirectRun(
      CnnSetting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled,
      int testVectors) {
    this.setting = setting;
    this.seed = seed;
    this.cancelled = cancelled;
    this.listener = listener;
    this.testVectors = testVectors;
    this.draws = new DirectDraws(setting, seed);
    DirectCoefficients coefficients = new DirectCoefficients(setting);
    int first = setting.upstreamSteps();
    int second = setting.downstreamSteps();
    upstream = new DirectRecorder(CnnArms.UPSTREAM, first, recording, listener, coefficients);
    transfer = new DirectRecorder(CnnArms.TRANSFER, second, recording, listener, coefficients);
    scratch = new DirectRecorder(CnnArms.SCRATCH, second, recording, listener, coefficients);
  }

  Trace train() {
    try (NdArrayMatrix inherited = draws.upstreamStart()) {
      DirectLedger learned = trainUpstream(inherited);
      if (!stopped) {
        trainDownstream(inherited, learned);
      }
    }
    return CnnArms.trace(
        setting.values(), seed, upstream.trace(), transfer.trace(), scratch.trace(), stopped);
  }

  /** Trains the weights it is given on Task 1; returns what was added to them. */
  private DirectLedger trainUpstream(NdArrayMatrix weights) {
    try (DirectTask task = draws.upstreamTask();
        DirectArm network = arm(task, weights);
        DirectAccuracy test = accuracy(task, draws.upstreamTest(testVectors))) {
      DirectLedger none = DirectLedger.empty(weights.columns());
      for (int step = 0; step <= setting.upstreamSteps() && !stop(); step++) {
        upstream.visit(step, network, none, test::of);
        progressed(step, setting.upstreamSteps(), 0);
      }
      return network.ledger();
    }
  }

  private void trainDownstream(NdArrayMatrix learnedWeights, DirectLedger learned) {
    int inherited = setting.inheritedFilters();
    if (inherited > 0 && upstream.diverged()) {
      transfer.neverStarted();
    }
    try (DirectTask task = draws.downstreamTask();
        NdArrayMatrix fresh = draws.freshStart();
        NdArrayMatrix mixed = draws.freshStart();
        DirectArm withTransfer = arm(task, inherit(learnedWeights, mixed));
        DirectArm fromScratch = arm(task, fresh);
        DirectAccuracy test = accuracy(task, draws.downstreamTest(testVectors))) {
      DirectLedger kept = learned.inherit(inherited);
      DirectLedger none = DirectLedger.empty(fresh.columns());
      for (int step = 0; step <= setting.downstreamSteps() && !stop(); step++) {
        transfer.visit(step, withTransfer, kept, test::of);
        scratch.visit(step, fromScratch, none, test::of);
        progressed(step, setting.downstreamSteps(), setting.upstreamSteps());
      }
    }
  }

  /** The fresh start with the first filters of each sign replaced by what was learned upstream. */
  private NdArrayMatrix inherit(NdArrayMatrix learned, NdArrayMatrix start) {
    int m = setting.filters();
    double[] filter = new double[start.rows()];
    for (int r = 0; r < setting.inheritedFilters(); r++) {
      for (int k : new int[] {r, m + r}) {
        learned.getColumn(k, filter);
        start.setColumn(k, filter);
      }
    }
    return start;
  }

  private DirectArm arm(DirectTask task, NdArrayMatrix weights) {
    return new DirectArm(task, task.noiseSquares(), setting.learningRate(), weights);
  }

  private DirectAccuracy accuracy(DirectTask task, NdArrayMatrix noise) {
    return new DirectAccuracy(task, noise, 2 * setting.filters());
  }

  private boolean stop() {
    stopped = stopped || cancelled.getAsBoolean();
    return stopped;
  }

  private void progressed(int step, int steps, int before) {
    if (step < steps) {
      listener.progressed(before + step + 1, setting.upstreamSteps() + setting.downstreamSteps());
    }
  }
}
