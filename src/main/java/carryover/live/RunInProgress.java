package carryover.live;

import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Sample;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.workbench.Awaited;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workers.Cancellation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** One experiment under way: what its seeds have delivered so far. */
final class RunInProgress {
  private final Study study;
  private final long id;
  private final Experiment experiment;
  private final LiveRecording recording;
  private final Cancellation cancellation = new Cancellation();
  private final Map<Arm, List<Sample>> live = new HashMap<>();
  private final TreeMap<Long, Trace> finished = new TreeMap<>();
  private OptionalLong begun = OptionalLong.empty();
  private boolean furtherSent;
  private final Forecast forecast;

  /**
   * @param study whose arms are trained
   * @param recording of the first seed
   * @param known traces of this experiment that need no training
   */
  RunInProgress(
      Study study, long id, Experiment experiment, LiveRecording recording, List<Trace> known) {
    this.study = study;
    this.id = id;
    this.experiment = experiment;
    this.recording = recording;
    forecast = new Forecast(study, experiment.setting());
    known.forEach(this::add);
  }

  long id() {
    return id;
  }

  Experiment experiment() {
    return experiment;
  }

  LiveRecording recording() {
    return recording;
  }

  /**
   * A worker has begun with one of its seeds.
   *
   * @param nanos when
   */
  void begin(long nanos) {
    if (begun.isEmpty()) {
      begun = OptionalLong.of(nanos);
    }
  }

  /** Seconds of work up to {@code nanos}; 0 before it has begun. */
  double seconds(long nanos) {
    return begun.isEmpty() ? 0 : (nanos - begun.getAsLong()) / 1e9;
  }

  /**
   * What is to come first.
   *
   * @param share of the first seed's steps that are done
   */
  Awaited awaited(double share, long nanos) {
    return new Awaited(experiment, forecast.secondsLeft(share, seconds(nanos)));
  }

  Cancellation cancellation() {
    return cancellation;
  }

  boolean firstDone() {
    return finished.containsKey(experiment.seeds().first());
  }

  boolean complete() {
    return finished.size() == experiment.seeds().count();
  }

  boolean furtherSent() {
    return furtherSent;
  }

  void markFurtherSent() {
    furtherSent = true;
  }

  /** The seeds after the first that are still to be trained. */
  LongStream furtherSeeds() {
    return experiment.seeds().stream().skip(1).filter(seed -> !finished.containsKey(seed));
  }

  void record(Arm arm, Sample sample) {
    live.computeIfAbsent(arm, a -> new ArrayList<>()).add(sample);
  }

  /** Whether there is something new to draw: the old curves stay until then. */
  boolean hasCurves() {
    return study.downstream().stream().anyMatch(live::containsKey) && finished.isEmpty();
  }

  void add(Trace trace) {
    finished.put(trace.seed(), trace);
  }

  /** What is there now that the last seed is done or others are to come. */
  RunResults results(double seconds) {
    Stage stage = recording.sketch() ? Stage.SKETCH : complete() ? Stage.FINAL : Stage.PREVIEW;
    return results(stage, seconds, "");
  }

  RunResults results(Stage stage, double seconds, String message) {
    List<Trace> traces = finished.isEmpty() ? unfinished() : List.copyOf(finished.values());
    return new RunResults(experiment, traces, stage, seconds, message);
  }

  private List<Trace> unfinished() {
    return live.isEmpty()
        ? List.of()
        : List.of(
            new Trace(
                experiment.setting(),
                experiment.seeds().first(),
                study.arms().stream().map(this::unfinished).toList(),
                true));
  }

  private ArmTrace unfinished(Arm arm) {
    return new ArmTrace(arm, live.getOrDefault(arm, List.of()), OptionalInt.empty());
  }
}
