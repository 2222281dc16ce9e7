package carryover.sweep;

import carryover.numeric.Estimate;
import carryover.study.Readout;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The results of one cell, by the position of the seed in the range of seeds. Immutable. Means run
 * over the seeds whose arm did not diverge.
 */
public final class CellResults {
  /** No results yet. */
  public static final CellResults NONE = new CellResults(new CellResult[0]);

  private final CellResult[] bySeed;

  private CellResults(CellResult[] bySeed) {
    this.bySeed = bySeed;
  }

  CellResults with(int seedIndex, CellResult result) {
    CellResult[] more = Arrays.copyOf(bySeed, Math.max(bySeed.length, seedIndex + 1));
    more[seedIndex] = result;
    return new CellResults(more);
  }

  /** The result of seed number {@code seedIndex} of the range, counted from 0. */
  public Optional<CellResult> get(int seedIndex) {
    return seedIndex < bySeed.length ? Optional.ofNullable(bySeed[seedIndex]) : Optional.empty();
  }

  /** Above every number of a seed that is measured; often far below the number of all seeds. */
  public int span() {
    return bySeed.length;
  }

  /** Number of seeds measured. */
  public int count() {
    return count(result -> true);
  }

  /** Number of seeds of which it is known how they stood at {@code step}. */
  public int count(int step) {
    return count(result -> result.knownAt(step));
  }

  /** Mean of a readout at the last recorded step up to {@code step}. */
  public Estimate mean(Readout readout, int step) {
    return mean(result -> result.at(readout, step));
  }

  /** How much better the one is than the other at that step, paired by seed. */
  public Estimate gain(Readout subject, Readout reference, int step) {
    return mean(result -> result.gain(subject, reference, step));
  }

  /** Whether the readout's arm has diverged up to {@code step} with any seed. */
  public boolean diverged(Readout readout, int step) {
    return count(result -> result.curve(readout).divergedBy(step)) > 0;
  }

  // Plain loops: a map asks for some hundred thousand of these whenever it is drawn.

  private int count(Predicate<CellResult> condition) {
    int count = 0;
    for (CellResult result : bySeed) {
      count += result != null && condition.test(result) ? 1 : 0;
    }
    return count;
  }

  private Estimate mean(ToDoubleFunction<CellResult> value) {
    double[] values = new double[bySeed.length];
    int count = 0;
    for (CellResult result : bySeed) {
      double one = result == null ? Double.NaN : value.applyAsDouble(result);
      if (!Double.isNaN(one)) {
        values[count++] = one;
      }
    }
    return Estimate.of(Arrays.copyOf(values, count));
  }
}
