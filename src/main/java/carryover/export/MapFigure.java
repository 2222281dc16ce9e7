package carryover.export;

import carryover.preset.Provenance;
import carryover.study.Axis;
import carryover.study.Layer;
import carryover.study.Layer.Kind;
import carryover.study.Parameter.Scale;
import carryover.sweep.Cell;
import carryover.sweep.CellState;
import carryover.sweep.Curve;
import carryover.sweep.Grid;
import carryover.sweep.LayerValues;
import carryover.sweep.MapState;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.CellAxis;
import carryover.ui.chart.CellMark;
import carryover.ui.chart.ChartPicture;
import carryover.ui.chart.HeatMapModel;
import carryover.ui.chart.HeatMapModel.Polyline;
import carryover.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A measured map as a picture: cells in the colours of a layer, and lines. */
public final class MapFigure {
  private static final Words WORDS = Words.of(MapFigure.class);

  private final LayerValues values;

  /** What is coloured: the truncated layer keeps the accuracies, its colours do the cutting. */
  private final Layer coloured;

  private final MapState state;
  private final Grid grid;
  private final double[] cells;
  private final CellMark[] marks;

  private MapFigure(LayerValues values, Layer layer) {
    this.values = values;
    this.coloured =
        layer.kind() == Kind.CUT
            ? Layer.measured(layer.key(), layer.title(), layer.subject())
            : layer;
    this.state = values.state();
    this.grid = state.grid();
    this.cells = new double[grid.size()];
    this.marks = new CellMark[grid.size()];
  }

  /** The figure of one layer as it stands in a file: with measured and predicted boundary. */
  public static HeatMapModel of(LayerValues values, Layer layer) {
    List<Polyline> measured = MapLineArt.ofMeasured(values, layer);
    List<Polyline> predicted =
        MapLineArt.ofPredicted(
            values.state().study(), values.state().grid(), layer, values.threshold());
    return cells(values, layer, MapLook.STANDARD)
        .withLines(Stream.concat(measured.stream(), predicted.stream()).toList())
        .withNote(note(values));
  }

  /** Writes the figure of one layer; the stream stays open. */
  public static void write(
      FigureFormat format, LayerValues values, Layer layer, Provenance provenance, OutputStream out)
      throws IOException {
    format.write(ChartPicture.of(of(values, layer)), provenance, out);
  }

  /** The cells of one layer, without lines. */
  public static HeatMapModel cells(LayerValues values, Layer layer, MapLook look) {
    MapFigure figure = new MapFigure(values, layer);
    for (int i = 0; i < figure.cells.length; i++) {
      figure.fill(i, look.borrowed());
    }
    return HeatMapModel.of(
            axis(figure.grid.x()),
            axis(figure.grid.y()),
            figure.cells,
            new LayerColours(look, figure.cells)
                .of(layer, values.threshold(), figure.state.seeds().count()),
            layer.title())
        .withMarks(figure.marks);
  }

  private void fill(int index, boolean borrowing) {
    Cell cell = grid.cell(index);
    CellState known = values.state(coloured, cell);
    cells[index] = known == CellState.MEASURED ? values.value(coloured, cell) : Double.NaN;
    marks[index] =
        switch (known) {
          case DIVERGED -> CellMark.DIVERGED;
          case NOT_ALLOWED -> CellMark.EXCLUDED;
          case OPEN, MEASURED -> CellMark.PLAIN;
        };
    if (borrowing && known == CellState.OPEN && state.results(cell).count() == 0) {
      Optional<Cell> neighbour = state.standIn(cell);
      if (neighbour.isPresent()) {
        cells[index] = values.value(coloured, neighbour.get());
        marks[index] = Double.isNaN(cells[index]) ? CellMark.PLAIN : CellMark.PROVISIONAL;
      }
    }
  }

  private static String note(LayerValues values) {
    String seeds = WORDS.counted("count.seeds", values.state().seeds().count());
    return values.step() == Curve.END
        ? seeds
        : WORDS.text("note.atStep", seeds, Integer.toString(values.step()));
  }

  private static CellAxis axis(Axis axis) {
    return new CellAxis(
        axis.parameter().symbol() + " (" + axis.parameter().title() + ")",
        axis.scale() == Scale.LOG ? AxisScale.LOG : AxisScale.LINEAR,
        axis.values());
  }
}
