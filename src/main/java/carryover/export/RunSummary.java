package carryover.export;

import carryover.numeric.Estimate;
import carryover.study.Headline;
import carryover.study.Readout;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.study.Validity;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What a run over several seeds came to.
 *
 * @param engine name of the engine
 * @param results the {@linkplain Trace#ends ends} of the seeds that finished, in the order of the
 *     seeds
 */
public record RunSummary(
    Study study, Setting setting, String engine, List<Trace> results, double elapsedSeconds) {
  public RunSummary {
    results = List.copyOf(results);
  }

  /** The readouts that are compared: the subjects, then the reference. */
  public List<Readout> compared() {
    Headline headline = study.headline();
    return study.readouts().stream()
        .filter(
            readout ->
                readout.equals(headline.reference()) || headline.subjects().contains(readout))
        .toList();
  }

  /** Mean of a readout at the end, over the seeds that did not diverge. */
  public Estimate mean(Readout readout) {
    return estimate(readout::end);
  }

  /** The headline gain of the first subject, paired by seed, where both exist. */
  public Estimate gain() {
    return gain(study.headline().subject());
  }

  /** How much better a subject ended than the reference, paired by seed. */
  public Estimate gain(Readout subject) {
    Readout reference = study.headline().reference();
    return estimate(
        trace -> subject.measure().better().gain(subject.end(trace), reference.end(trace)));
  }

  /** Why predictions are not judged here, in a few words; empty where their error is known. */
  public Optional<String> untested() {
    return study.theory().untested(setting, validity());
  }

  /** How far the setting and its runs are from what theory assumes. */
  public Validity validity() {
    return study.theory().validity(setting, results);
  }

  private Estimate estimate(ToDoubleFunction<Trace> value) {
    return Estimate.of(results.stream().mapToDouble(value).filter(v -> !Double.isNaN(v)).toArray());
  }
}
