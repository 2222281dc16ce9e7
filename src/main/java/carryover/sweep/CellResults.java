package carryover.sweep;

import carryover.numeric.Estimate;
import carryover.study.Readout;
import java.util.Arrays;
import java.util.Optional;

/**
 * The results of one cell, by the position of the seed in the range of seeds. Immutable. Means run
 * over the seeds whose arm did not diverge.
 */
public abstract sealed class CellResults permits EndResults, CurveResults {
  /** No results yet. */
  public static CellResults none() {
    return EndResults.EMPTY;
  }

  /** Reads one number of the seed with this index; NaN where there is none. */
  @FunctionalInterface
  private interface BySeed {
    double value(int seedIndex);
  }

  /** Says something of the seed with this index. */
  @FunctionalInterface
  private interface OfSeed {
    boolean test(int seedIndex);
  }

  /** The same with one more result, or with another in place of one. */
  abstract CellResults with(int seedIndex, CellResult result);

  /** Whether the seed with this index is measured. */
  public abstract boolean has(int seedIndex);

  /** The result of seed number {@code seedIndex} of the range, counted from 0. */
  public abstract Optional<CellResult> get(int seedIndex);

  /** Above every number of a seed that is measured; often far below the number of all seeds. */
  public abstract int span();

  /** See {@link CellResult#at}; of a seed that is measured. */
  abstract double at(int seedIndex, Readout readout, int step);

  /** See {@link CellResult#knownAt}; of a seed that is measured. */
  abstract boolean knownAt(int seedIndex, int step);

  /** Whether the readout's arm has diverged; of a seed that is measured. */
  abstract boolean divergedBy(int seedIndex, Readout readout, int step);

  /** Number of seeds measured. */
  public int count() {
    return count(seed -> true);
  }

  /** Number of seeds of which it is known how they stood at {@code step}. */
  public int count(int step) {
    return count(seed -> knownAt(seed, step));
  }

  /** Mean of a readout at the last recorded step up to {@code step}. */
  public Estimate mean(Readout readout, int step) {
    return mean(seed -> at(seed, readout, step));
  }

  /** How much better the one is than the other at that step, paired by seed. */
  public Estimate gain(Readout subject, Readout reference, int step) {
    return mean(
        seed ->
            subject.measure().better().gain(at(seed, subject, step), at(seed, reference, step)));
  }

  /** Whether the readout's arm has diverged up to {@code step} with any seed. */
  public boolean diverged(Readout readout, int step) {
    return count(seed -> divergedBy(seed, readout, step)) > 0;
  }

  // Plain loops: a map asks for some hundred thousand of these whenever it is drawn.

  private int count(OfSeed condition) {
    int count = 0;
    for (int seed = 0; seed < span(); seed++) {
      count += has(seed) && condition.test(seed) ? 1 : 0;
    }
    return count;
  }

  private Estimate mean(BySeed value) {
    double[] values = new double[span()];
    int count = 0;
    for (int seed = 0; seed < values.length; seed++) {
      double one = has(seed) ? value.value(seed) : Double.NaN;
      if (!Double.isNaN(one)) {
        values[count++] = one;
      }
    }
    return Estimate.of(Arrays.copyOf(values, count));
  }
}
