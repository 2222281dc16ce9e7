package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.fast.ArmCheckpoints.Inheritance;
import carryover.study.ArmTrace;
import carryover.study.Recording;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** One run of the fast engine: upstream, then transfer and scratch side by side. */
final class FastRun {
  private final CnnSetting setting;
  private final long seed;
  private final GaussianDraws draws;
  private final SharedWork shared;
  private final Optional<ArmCheckpoints> left;
  private final Recording recording;
  private final TrainingListener listener;
  private final CancellationPoint cancellationPoint;
  private final InitialWeights starts;
  private final Arms arms;
  private final int dimension;

  /**
   * @param left where earlier runs were left, and this one will be
   */
  FastRun(
      CnnSetting setting,
      long seed,
      SharedWork shared,
      Optional<ArmCheckpoints> left,
      Recording recording,
      TrainingListener listener,
      CancellationPoint cancellationPoint) {
    this.cancellationPoint = cancellationPoint;
    this.setting = setting;
    this.seed = seed;
    this.shared = shared;
    draws = shared.draws(GaussianDraws.Shape.of(setting, seed), cancellationPoint);
    this.left = left;
    this.recording = recording;
    this.listener = listener;
    dimension = setting.dimension() - 3;
    starts = new InitialWeights(setting, draws, dimension, cancellationPoint);
    arms = new Arms(setting, draws, recording, listener, cancellationPoint);
  }

  Trace trace() {
    Optional<Inheritance> known = left.flatMap(all -> all.transfer(setting, seed, recording));
    return known.isPresent() ? continued(known.get()) : fromTheStart();
  }

  private Trace continued(Inheritance known) {
    ArmTrace learned = known.upstream().trace();
    arms.replay(learned);
    try (LearningTask task = downstreamTask()) {
      return downstream(task, known.upstream(), known.transfer());
    } catch (CancellationException beforeTheFirstStep) {
      return stoppedAfter(learned);
    }
  }

  private Trace fromTheStart() {
    SourceKey key = SourceKey.of(setting, seed, recording);
    Optional<SourceModel> known = shared.sources().get(key);
    if (known.isPresent()) {
      arms.replay(known.get().trace());
      return downstream(known.get());
    }
    ArmTrace reached = ArmTrace.unreached(CnnArms.UPSTREAM);
    SourceModel source;
    try (LearningTask task = upstreamTask();
        StartState start = starts.upstream();
        ArmRun upstream = arms.run(task, arms.start(CnnArms.UPSTREAM, task, start))) {
      boolean finished = descend(List.of(upstream), setting.upstreamSteps(), 0);
      reached = upstream.trace();
      if (!finished) {
        return stoppedAfter(reached);
      }
      Optional<SourceModel.Filters> filters =
          upstream.diverged() ? Optional.empty() : Optional.of(starts.trained(start, upstream));
      source = shared.sources().keep(key, new SourceModel(reached, filters));
    } catch (CancellationException stopped) {
      return stoppedAfter(reached);
    }
    return downstream(source);
  }

  private Trace downstream(SourceModel source) {
    ArmTrace learned = source.trace();
    try (LearningTask task = downstreamTask()) {
      ArmCheckpoint done = ArmCheckpoint.ended(learned, setting.upstreamSteps(), recording);
      return downstream(task, done, transfer(task, source));
    } catch (CancellationException beforeTheFirstStep) {
      return stoppedAfter(learned);
    }
  }

  private ArmCheckpoint transfer(LearningTask task, SourceModel source) {
    boolean inherits = setting.inheritedFilters() > 0;
    if (inherits && source.filters().isEmpty()) {
      // Nothing to inherit.
      ArmTrace none = new ArmTrace(CnnArms.TRANSFER, List.of(), OptionalInt.of(0));
      return ArmCheckpoint.ended(none, setting.downstreamSteps(), recording);
    }
    try (StartState fresh = starts.fresh()) {
      if (!inherits) {
        return arms.start(CnnArms.TRANSFER, task, fresh);
      }
      try (StartState start = starts.inherited(source.filters().orElseThrow(), fresh)) {
        return arms.start(CnnArms.TRANSFER, task, start);
      }
    }
  }

  private ArmCheckpoint scratch(LearningTask task) {
    Optional<ArmCheckpoint> known =
        shared
            .scratches()
            .get(ScratchKey.of(setting, seed, recording))
            .map(trace -> ArmCheckpoint.ended(trace, setting.downstreamSteps(), recording))
            .or(() -> left.flatMap(all -> all.scratch(setting, seed, recording)));
    if (known.isPresent()) {
      return known.get();
    }
    try (StartState fresh = starts.fresh()) {
      return arms.start(CnnArms.SCRATCH, task, fresh);
    }
  }

  /** Trains what is left to train of both arms. */
  private Trace downstream(LearningTask task, ArmCheckpoint upstream, ArmCheckpoint transferFrom) {
    ArmCheckpoint scratchFrom = scratch(task);
    try (ArmInProgress transfer = arms.begin(task, transferFrom);
        ArmInProgress scratch = arms.begin(task, scratchFrom)) {
      boolean finished =
          descend(
              Stream.of(transfer, scratch).flatMap(begun -> begun.run().stream()).toList(),
              setting.downstreamSteps(),
              setting.upstreamSteps());
      ArmTrace inOwnUnits = scratch.trace();
      if (finished) {
        inOwnUnits = shared.scratches().keep(ScratchKey.of(setting, seed, recording), inOwnUnits);
      }
      left.ifPresent(all -> leave(all, upstream, transfer, scratch));
      return CnnArms.trace(
          setting.values(),
          seed,
          upstream.trace(),
          transfer.trace(),
          ScratchKey.inUnitsOf(setting, inOwnUnits),
          !finished);
    }
  }

  private void leave(
      ArmCheckpoints all, ArmCheckpoint upstream, ArmInProgress transfer, ArmInProgress scratch) {
    transfer
        .run()
        .ifPresent(run -> all.keep(setting, seed, new Inheritance(upstream, run.checkpoint())));
    scratch.run().ifPresent(run -> all.keep(setting, seed, run.checkpoint()));
  }

  /**
   * Trains the arms side by side, from where the first of them stands; false when cancelled.
   *
   * @param before steps done by earlier arms
   */
  private boolean descend(List<ArmRun> runs, int steps, int before) {
    int first = runs.stream().mapToInt(ArmRun::next).min().orElse(steps + 1);
    try {
      for (int step = first; step <= steps; step++) {
        cancellationPoint.pass();
        for (ArmRun run : runs) {
          run.advance(step);
        }
        if (step < steps) {
          listener.progressed(
              before + step + 1, setting.upstreamSteps() + setting.downstreamSteps());
        }
      }
      return true;
    } catch (CancellationException stopped) {
      return false;
    }
  }

  private LearningTask upstreamTask() {
    double signal = square(setting.universalNorm()) + square(setting.upstreamSpecificNorm());
    return new LearningTask(
        draws,
        draws.noise1(),
        signal,
        setting.upstreamNoise(),
        setting.noiseOverlap(),
        dimension,
        cancellationPoint);
  }

  private LearningTask downstreamTask() {
    double signal = square(setting.downstreamSignalNorm());
    return new LearningTask(
        draws,
        draws.noise2(),
        signal,
        setting.downstreamNoise(),
        setting.noiseOverlap(),
        dimension,
        cancellationPoint);
  }

  private static double square(double x) {
    return x * x;
  }

  private Trace stoppedAfter(ArmTrace upstream) {
    return CnnArms.trace(
        setting.values(),
        seed,
        upstream,
        ArmTrace.unreached(CnnArms.TRANSFER),
        ArmTrace.unreached(CnnArms.SCRATCH),
        true);
  }
}
