package carryover.ui.chart;

import java.util.Arrays;

/**
 * An axis of a map: one cell per value.
 *
 * @param centres value of each cell, ascending, at least two
 */
public record CellAxis(String title, AxisScale scale, double[] centres) {
  public CellAxis {
    for (int i = 0; i < centres.length; i++) {
      if (!Double.isFinite(scale.along(centres[i]))
          || (i > 0 && !(centres[i] > centres[i - 1]))
          || centres.length < 1) {
        throw new IllegalArgumentException(
            "axis "
                + title
                + ": "
                + Arrays.toString(centres)
                + " must be ascending"
                + (scale == AxisScale.LOG ? " and above 0" : ""));
      }
    }
  }

  int count() {
    return centres.length;
  }

  /** Borders of the cells, one more than cells: half-way between neighbours on this scale. */
  double[] edges() {
    int n = centres.length;
    double[] along = Arrays.stream(centres).map(scale::along).toArray();
    if (n == 1) {
      return new double[] {scale.value(along[0] - 0.5), scale.value(along[0] + 0.5)};
    }
    double[] edges = new double[n + 1];
    edges[0] = along[0] - (along[1] - along[0]) / 2;
    for (int i = 1; i < n; i++) {
      edges[i] = (along[i - 1] + along[i]) / 2;
    }
    edges[n] = along[n - 1] + (along[n - 1] - along[n - 2]) / 2;
    return Arrays.stream(edges).map(scale::value).toArray();
  }

  Span span() {
    double[] edges = edges();
    return new Span(edges[0], edges[edges.length - 1]);
  }

  /** The cell this value is in; −1 outside. */
  int cell(double[] edges, double value) {
    int found = Arrays.binarySearch(edges, value);
    int cell = found >= 0 ? Math.min(found, count() - 1) : -found - 2;
    return value > edges[count()] ? -1 : cell;
  }

  AxisModel model() {
    return AxisModel.automatic(title, scale);
  }
}
