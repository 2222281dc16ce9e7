package carryover.transfer.engine;

import carryover.transfer.Arm;
import carryover.transfer.ArmTrace;
import carryover.transfer.Setting;
import carryover.transfer.Trace;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** One run of the fast engine: upstream, then transfer and scratch side by side. */
final class FastRun {
  private final Setting setting;
  private final long seed;
  private final Draws draws;
  private final RecentlyUsed<ScratchKey, ArmTrace> knownScratch;
  private final ScratchKey scratchKey;
  private final Recording recording;
  private final TrainingListener listener;
  private final BooleanSupplier cancelled;
  private final Checkpoint checkpoint;
  private final Starts starts;
  private final int dimension;
  private int stepsDone;

  FastRun(
      Setting setting,
      long seed,
      Draws draws,
      RecentlyUsed<ScratchKey, ArmTrace> knownScratch,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    this.setting = setting;
    this.seed = seed;
    this.draws = draws;
    this.knownScratch = knownScratch;
    this.recording = recording;
    this.listener = listener;
    this.cancelled = cancelled;
    scratchKey = ScratchKey.of(setting, seed, recording);
    dimension = setting.dimension() - 3;
    checkpoint = new Checkpoint(cancelled);
    starts = new Starts(setting, draws, dimension, checkpoint);
  }

  Trace trace() {
    try (Task task = upstreamTask();
        StartState start = starts.upstream();
        ArmRun upstream = arm(Arm.UPSTREAM, task, start)) {
      return descend(List.of(upstream), setting.upstreamSteps())
          ? downstream(start, upstream)
          : stoppedAfter(upstream);
    } catch (CancellationException beforeTheFirstStep) {
      return Trace.unstarted(setting, seed);
    }
  }

  private Trace downstream(StartState source, ArmRun upstream) {
    try (Task task = downstreamTask();
        StartState fresh = starts.fresh()) {
      boolean inherits = setting.inheritedFilters() > 0;
      if (inherits && upstream.diverged()) {
        return onlyScratch(upstream, task, fresh);
      }
      if (!inherits) {
        return bothArms(upstream, task, fresh, fresh);
      }
      try (StartState start = starts.inherited(source, upstream, fresh)) {
        return bothArms(upstream, task, start, fresh);
      }
    } catch (CancellationException beforeTheFirstStep) {
      return stoppedAfter(upstream);
    }
  }

  private Trace bothArms(ArmRun upstream, Task task, StartState start, StartState fresh) {
    try (ArmRun transfer = arm(Arm.TRANSFER, task, start)) {
      Optional<ArmTrace> known = knownScratch.get(scratchKey);
      if (known.isPresent()) {
        ArmTrace scratch = ScratchKey.inUnitsOf(setting, known.get());
        scratch.samples().forEach(sample -> listener.sampled(Arm.SCRATCH, sample));
        boolean finished = descend(List.of(transfer), setting.downstreamSteps());
        return trace(upstream, transfer.trace(), scratch, !finished);
      }
      try (ArmRun scratch = arm(Arm.SCRATCH, task, fresh)) {
        boolean finished = descend(List.of(transfer, scratch), setting.downstreamSteps());
        return trace(upstream, transfer.trace(), learn(scratch, finished), !finished);
      }
    }
  }

  /** A diverged upstream leaves nothing to inherit. */
  private Trace onlyScratch(ArmRun upstream, Task task, StartState fresh) {
    ArmTrace transfer = new ArmTrace(Arm.TRANSFER, List.of(), OptionalInt.of(0));
    try (ArmRun scratch = arm(Arm.SCRATCH, task, fresh)) {
      boolean finished = descend(List.of(scratch), setting.downstreamSteps());
      return trace(upstream, transfer, learn(scratch, finished), !finished);
    }
  }

  private ArmTrace learn(ArmRun scratch, boolean finished) {
    ArmTrace kept = scratch.trace();
    return ScratchKey.inUnitsOf(setting, finished ? knownScratch.keep(scratchKey, kept) : kept);
  }

  /** Trains the arms side by side; false when cancelled. */
  private boolean descend(List<ArmRun> arms, int steps) {
    for (int step = 0; step <= steps; step++) {
      if (cancelled.getAsBoolean()) {
        return false;
      }
      for (ArmRun arm : arms) {
        arm.advance(step);
      }
      if (step < steps) {
        listener.progressed(++stepsDone, setting.upstreamSteps() + setting.downstreamSteps());
      }
    }
    return true;
  }

  private Task upstreamTask() {
    double signal = square(setting.universalNorm()) + square(setting.upstreamSpecificNorm());
    return new Task(draws, draws.noise1(), signal, setting.upstreamNoise(), dimension, checkpoint);
  }

  private Task downstreamTask() {
    double signal = square(setting.downstreamSignalNorm());
    return new Task(
        draws, draws.noise2(), signal, setting.downstreamNoise(), dimension, checkpoint);
  }

  private ArmRun arm(Arm arm, Task task, StartState start) {
    Descent descent = new Descent(task, start, setting.learningRate());
    double shared = square(setting.universalNorm());
    StartState.History history = start.history();
    CoefficientReader coefficients =
        switch (arm) {
          case UPSTREAM ->
              new CoefficientReader(
                  descent, history, true, shared, square(setting.upstreamSpecificNorm()));
          case TRANSFER ->
              new CoefficientReader(
                  descent, history, false, shared, square(setting.downstreamSpecificNorm()));
          case SCRATCH -> new CoefficientReader(descent, history, false, 1, 1);
        };
    TrainingListener hearing =
        arm == Arm.SCRATCH
            ? (a, sample) -> listener.sampled(a, ScratchKey.inUnitsOf(setting, sample))
            : listener;
    int steps = arm == Arm.UPSTREAM ? setting.upstreamSteps() : setting.downstreamSteps();
    return new ArmRun(
        arm, steps, descent, start, coefficients, draws.testDraws(), recording, hearing);
  }

  private static double square(double x) {
    return x * x;
  }

  private Trace trace(ArmRun upstream, ArmTrace transfer, ArmTrace scratch, boolean stopped) {
    return new Trace(setting, seed, upstream.trace(), transfer, scratch, stopped);
  }

  private Trace stoppedAfter(ArmRun upstream) {
    return trace(upstream, ArmTrace.unreached(Arm.TRANSFER), ArmTrace.unreached(Arm.SCRATCH), true);
  }
}
