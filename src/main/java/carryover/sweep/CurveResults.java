package carryover.sweep;

import carryover.study.Readout;
import java.util.Arrays;
import java.util.Optional;

/** Results of which more than the end is known, as on a map that is looked at in time. */
final class CurveResults extends CellResults {
  private final CellResult[] bySeed;

  private CurveResults(CellResult[] bySeed) {
    this.bySeed = bySeed;
  }

  /** Results of any kind. */
  static CurveResults of(CellResults results) {
    CellResult[] bySeed = new CellResult[results.span()];
    Arrays.setAll(bySeed, seed -> results.get(seed).orElse(null));
    return new CurveResults(bySeed);
  }

  @Override
  CellResults with(int seedIndex, CellResult result) {
    CellResult[] more = Arrays.copyOf(bySeed, Math.max(bySeed.length, seedIndex + 1));
    more[seedIndex] = result;
    return new CurveResults(more);
  }

  @Override
  public boolean has(int seedIndex) {
    return seedIndex < bySeed.length && bySeed[seedIndex] != null;
  }

  @Override
  public Optional<CellResult> get(int seedIndex) {
    return has(seedIndex) ? Optional.of(bySeed[seedIndex]) : Optional.empty();
  }

  @Override
  public int span() {
    return bySeed.length;
  }

  @Override
  double at(int seedIndex, Readout readout, int step) {
    return bySeed[seedIndex].at(readout, step);
  }

  @Override
  boolean knownAt(int seedIndex, int step) {
    return bySeed[seedIndex].knownAt(step);
  }

  @Override
  boolean divergedBy(int seedIndex, Readout readout, int step) {
    return bySeed[seedIndex].curve(readout).divergedBy(step);
  }
}
