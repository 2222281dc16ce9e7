package carryover.sweep;

import carryover.study.Readout;
import carryover.study.Trace;
import java.util.Arrays;
import java.util.List;

/**
 * What one seed of one cell came to.
 *
 * @param curves one for each readout of the study, by their places
 */
public record CellResult(List<Curve> curves) {
  public CellResult {
    curves = List.copyOf(curves);
  }

  static CellResult of(Trace trace, List<Readout> readouts) {
    return new CellResult(
        readouts.stream()
            .map(readout -> Curve.of(trace.arm(readout.arm()), readout.measure()))
            .toList());
  }

  /** Only the values at the end are known; NaN stands for diverged. */
  public static CellResult ending(double... values) {
    return new CellResult(Arrays.stream(values).mapToObj(Curve::ending).toList());
  }

  /** Whether nothing but the end is known, as of a result that was read from a file. */
  boolean isEnd() {
    for (Curve curve : curves) {
      if (!curve.isEnd()) {
        return false;
      }
    }
    return true;
  }

  /** The end of this alone. */
  CellResult end() {
    return ending(curves.stream().mapToDouble(curve -> curve.at(Curve.END)).toArray());
  }

  public Curve curve(Readout readout) {
    return curves.get(readout.place());
  }

  /** The value of a readout at the last recorded step up to this one; NaN where there is none. */
  public double at(Readout readout, int step) {
    return curve(readout).at(step);
  }

  /** The value of a readout at the end; NaN where its arm diverged. */
  public double end(Readout readout) {
    return at(readout, Curve.END);
  }

  /** How much better the one is than the other at a step; NaN where there is nothing. */
  public double gain(Readout subject, Readout reference, int step) {
    return subject.measure().better().gain(at(subject, step), at(reference, step));
  }

  /** Whether it was recorded how all arms stood at this step. */
  boolean knownAt(int step) {
    for (Curve curve : curves) {
      if (!curve.knownAt(step)) {
        return false;
      }
    }
    return true;
  }

  /** Whether any arm has diverged up to this step. */
  public boolean divergedBy(int step) {
    for (Curve curve : curves) {
      if (curve.divergedBy(step)) {
        return true;
      }
    }
    return false;
  }
}
