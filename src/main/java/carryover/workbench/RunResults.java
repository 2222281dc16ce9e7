package carryover.workbench;

import carryover.numeric.Estimate;
import carryover.study.Arm;
import carryover.study.Headline;
import carryover.study.Readout;
import carryover.study.Sample;
import carryover.study.Trace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of an experiment so far.
 *
 * @param experiment what the results belong to
 * @param traces one for each seed that is done, ordered by seed; while the first seed trains, its
 *     unfinished trace alone
 * @param stage how far the training is
 * @param seconds since it began
 * @param message what went wrong, in one line; empty otherwise
 */
public record RunResults(
    Experiment experiment, List<Trace> traces, Stage stage, double seconds, String message) {

  /** How far the training of an experiment is. */
  public enum Stage {
    /** Nothing was asked for yet. */
    IDLE,
    /** The first seed is training; its curves are not complete. */
    STREAMING,
    /**
     * The first seed is done, at fewer steps than a run at rest: the next setting is about to come.
     */
    SKETCH,
    /** Some seeds are done, others to come. */
    PREVIEW,
    /** All seeds are done. */
    FINAL,
    /** Stopped by hand. */
    CANCELLED,
    /** Could not be trained; the message says why. */
    FAILED
  }

  public RunResults {
    traces = List.copyOf(traces);
  }

  /** An experiment of which nothing is known yet. */
  public static RunResults untrained(Experiment experiment) {
    return new RunResults(experiment, List.of(), Stage.IDLE, 0, "");
  }

  /** What of it can be put aside: seeds that were trained to their end and wholly recorded. */
  public RunResults whole() {
    return ofSeeds(stage == Stage.SKETCH ? List.of() : finished());
  }

  /** With one more seed done; a seed that was there is replaced. */
  public RunResults with(Trace trace) {
    Stream<Trace> others = traces.stream().filter(other -> other.seed() != trace.seed());
    return ofSeeds(
        Stream.concat(others, Stream.of(trace))
            .sorted(Comparator.comparingLong(Trace::seed))
            .toList());
  }

  /** The same, given up. */
  public RunResults failed(String why) {
    return new RunResults(experiment, traces, Stage.FAILED, seconds, why);
  }

  private RunResults ofSeeds(List<Trace> done) {
    Stage next = done.size() == experiment.seeds().count() ? Stage.FINAL : Stage.PREVIEW;
    return new RunResults(experiment, done, next, seconds, "");
  }

  /** The first seed of which there is nothing yet. */
  public OptionalLong missing() {
    Set<Long> done = traces.stream().map(Trace::seed).collect(Collectors.toSet());
    return experiment.seeds().stream().filter(seed -> !done.contains(seed)).findFirst();
  }

  /** The traces that are complete. */
  public List<Trace> finished() {
    return traces.stream().filter(trace -> !trace.cancelled()).toList();
  }

  /**
   * A value of each seed whose arm did not diverge, at the last recorded step up to this one, in
   * the order of the seeds.
   */
  public SortedMap<Long, Double> bySeed(Arm arm, int step, ToDoubleFunction<Sample> value) {
    SortedMap<Long, Double> bySeed = new TreeMap<>();
    for (Trace trace : traces) {
      if (!trace.arm(arm).diverged()) {
        at(trace, arm, step).ifPresent(s -> bySeed.put(trace.seed(), value.applyAsDouble(s)));
      }
    }
    return bySeed;
  }

  /** A value over the seeds whose arm did not diverge, at the last recorded step up to this one. */
  public Estimate estimate(Arm arm, int step, ToDoubleFunction<Sample> value) {
    return Estimate.of(
        bySeed(arm, step, value).values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Mean of a readout over the seeds whose arm did not diverge, at a step as above. */
  public Estimate estimate(Readout readout, int step) {
    return estimate(readout.arm(), step, readout.measure());
  }

  /** The headline gain, paired by seed, over the seeds where both sides have a value. */
  public Estimate gain(Headline headline, int step) {
    SortedMap<Long, Double> subject = bySeed(headline.subject(), step);
    SortedMap<Long, Double> reference = bySeed(headline.reference(), step);
    return Estimate.of(
        subject.entrySet().stream()
            .filter(one -> reference.containsKey(one.getKey()))
            .mapToDouble(
                one ->
                    headline.measure().better().gain(one.getValue(), reference.get(one.getKey())))
            .toArray());
  }

  /** A readout of each seed whose arm did not diverge, at a step as above. */
  public SortedMap<Long, Double> bySeed(Readout readout, int step) {
    return bySeed(readout.arm(), step, readout.measure());
  }

  private static Optional<Sample> at(Trace trace, Arm arm, int step) {
    List<Sample> samples = trace.arm(arm).samples();
    int found = -1;
    for (int i = 0; i < samples.size() && samples.get(i).step() <= step; i++) {
      found = i;
    }
    return found < 0 ? Optional.empty() : Optional.of(samples.get(found));
  }
}
