package carryover.studies.cnn.direct;

import carryover.numeric.NdArrayMatrix;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.InheritedLayers;
import carryover.study.Recording;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.Arrays;
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
    try (DirectNetwork inherited = draws.upstreamStart()) {
      DirectLedger learned = trainUpstream(inherited);
      if (!stopped) {
        trainDownstream(inherited, learned);
      }
    }
    return CnnArms.trace(
        setting.values(), seed, upstream.trace(), transfer.trace(), scratch.trace(), stopped);
  }

  /** Trains the network it is given on Task 1; returns what was added to its filters. */
  private DirectLedger trainUpstream(DirectNetwork start) {
    try (DirectTask task = draws.upstreamTask();
        DirectArm network =
            arm(
                task,
                DirectRules.upstream(setting),
                start,
                DirectLedger.empty(2 * setting.filters()));
        DirectAccuracy test = accuracy(task, draws.upstreamTest(testVectors))) {
      for (int step = 0; step <= setting.upstreamSteps() && !stop(); step++) {
        upstream.visit(step, network, test::of);
        progressed(step, setting.upstreamSteps(), 0);
      }
      return network.ledger();
    }
  }

  private void trainDownstream(DirectNetwork source, DirectLedger learned) {
    if (setting.inheritedFilters() > 0 && upstream.diverged()) {
      transfer.neverStarted();
    }
    int[] sources = sources(source.filters(), learned);
    try (DirectTask task = draws.downstreamTask();
        DirectNetwork fresh = draws.freshStart();
        DirectNetwork mixed = draws.freshStart();
        DirectArm withTransfer =
            arm(
                task,
                DirectRules.transfer(setting),
                inherit(source, sources, mixed),
                learned.inherit(sources));
        DirectArm fromScratch =
            arm(
                task,
                DirectRules.scratch(setting),
                fresh,
                DirectLedger.empty(2 * setting.filters()));
        DirectAccuracy test = accuracy(task, draws.downstreamTest(testVectors))) {
      for (int step = 0; step <= setting.downstreamSteps() && !stop(); step++) {
        transfer.visit(step, withTransfer, test::of);
        scratch.visit(step, fromScratch, test::of);
        progressed(step, setting.downstreamSteps(), setting.upstreamSteps());
      }
    }
  }

  /** Where the filters of the transfer arm come from. */
  private int[] sources(NdArrayMatrix learnedWeights, DirectLedger learned) {
    double[] norms = new double[learnedWeights.columns()];
    double[] filter = new double[learnedWeights.rows()];
    for (int k = 0; k < norms.length; k++) {
      learnedWeights.getColumn(k, filter);
      norms[k] = Math.sqrt(Arrays.stream(filter).map(x -> x * x).sum());
    }
    double[] shared =
        new DirectCoefficients(setting)
            .perFilter(learned, DirectLedger.empty(norms.length))
            .gammaU();
    return setting.inheritedSelection().sources(norms, shared, setting.inheritedFilters());
  }

  /** The fresh start with what is inherited in place. */
  private DirectNetwork inherit(DirectNetwork source, int[] sources, DirectNetwork start) {
    start.inheritFilters(source, sources);
    if (setting.inheritedLayers() == InheritedLayers.ALL) {
      start.upper().inherit(source.upper(), sources);
    }
    return start;
  }

  private DirectArm arm(
      DirectTask task, DirectRules rules, DirectNetwork network, DirectLedger carried) {
    return new DirectArm(
        task, task.noiseSquares(), setting.learningRate(), rules, network, carried);
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
