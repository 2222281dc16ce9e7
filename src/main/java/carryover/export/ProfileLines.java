package carryover.export;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.numeric.Range;
import carryover.study.Arm;
import carryover.study.Axis;
import carryover.study.ClosedForm;
import carryover.study.Layer;
import carryover.study.Layer.Kind;
import carryover.study.Parameter.Scale;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.study.Theory;
import carryover.sweep.Cell;
import carryover.sweep.CellState;
import carryover.sweep.Curve;
import carryover.sweep.Grid;
import carryover.sweep.LayerValues;
import carryover.ui.chart.Dash;
import carryover.ui.chart.Series;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The lines of a profile. */
final class ProfileLines {
  private static final Words WORDS = Words.of(ProfileLines.class);

  /** Fine enough for straight pieces to look curved on a full screen. */
  private static final int FINE = 200;

  private static final double THIN = 0.7;

  private final LayerValues values;
  private final Study study;
  private final Grid grid;

  /** Where theory is drawn; worked out once for all lines. */
  private final double[] fine;

  /**
   * @param values of a grid along one axis
   */
  ProfileLines(LayerValues values) {
    this.values = values;
    study = values.state().study();
    grid = values.state().grid();
    fine = fine(grid.x());
  }

  /** The measured places are among them, so that both can be read there. */
  private static double[] fine(Axis axis) {
    return DoubleStream.concat(
            DoubleStream.of(axis.values()), DoubleStream.of(axis.spread(FINE).values()))
        .sorted()
        .distinct()
        .toArray();
  }

  /**
   * What was measured so far, with the 95 % interval where there are enough seeds for one. Where
   * nothing can be, as after divergence, the line is broken; what is not measured yet is no gap.
   */
  Series measured(Layer layer) {
    Cell[] cells =
        IntStream.range(0, grid.columns())
            .mapToObj(column -> new Cell(column, 0))
            .filter(cell -> values.state(layer, cell) != CellState.OPEN)
            .toArray(Cell[]::new);
    double[] x = new double[cells.length];
    double[] y = new double[cells.length];
    double[] lower = new double[cells.length];
    double[] upper = new double[cells.length];
    for (int i = 0; i < cells.length; i++) {
      Estimate estimate = values.estimate(layer, cells[i]);
      double half =
          Confidence.isTold(estimate) ? Confidence.OF_95_PERCENT.halfWidth(estimate) : Double.NaN;
      x[i] = grid.x(cells[i].column());
      y[i] = values.value(layer, cells[i]);
      lower[i] = clip(layer, y[i] - half);
      upper[i] = clip(layer, y[i] + half);
    }
    ArmLook look = look(layer);
    Series line = Series.line(layer.key(), name(layer), look.colour(), x, y).withDash(look.dash());
    return layer.kind() == Kind.PREDICTED ? line : line.withPoints().withBand(lower, upper);
  }

  /** What theory expects of a layer of means or gains; empty where it says nothing. */
  Optional<Series> predicted(Layer layer) {
    return form(layer)
        .map(form -> DoubleStream.of(fine).map(at -> value(form, at)).toArray())
        .filter(y -> DoubleStream.of(y).anyMatch(Double::isFinite))
        .map(y -> line(layer, y));
  }

  private Optional<ToDoubleFunction<Setting>> form(Layer layer) {
    Theory theory = study.theory();
    Optional<ClosedForm> subject = theory.predicting(layer.subject());
    return switch (layer.kind()) {
      case MEASURED -> subject.map(form -> form::of);
      case GAIN ->
          theory
              .predicting(layer.reference().orElseThrow())
              .flatMap(
                  reference ->
                      subject.map(
                          form ->
                              setting ->
                                  layer
                                      .measure()
                                      .better()
                                      .gain(form.of(setting), reference.of(setting))));
      case GAIN_TAKEN_AWAY, CUT, PREDICTED, DISAGREEMENT, SEEDS -> Optional.empty();
    };
  }

  private Series line(Layer layer, double[] y) {
    return Series.line(
            layer.key() + "-predicted",
            values.step() == Curve.END
                ? WORDS.text("line.predicted", name(layer))
                : WORDS.text("line.predictedEnd", name(layer)),
            look(layer).colour(),
            fine,
            y)
        .withDash(Dash.DASHED)
        .withWidth(THIN)
        // The colour says of what.
        .inGroup(
            values.step() == Curve.END
                ? WORDS.text("group.predicted")
                : WORDS.text("group.predictedEnd"));
  }

  private double value(ToDoubleFunction<Setting> form, double at) {
    Axis here = Axis.of(grid.x().parameter(), List.of(at), Scale.LINEAR);
    return Grid.along(grid.base(), here)
        .setting(new Cell(0, 0))
        .map(form::applyAsDouble)
        .orElse(Double.NaN);
  }

  /** Of a mean the arm; of anything else, what it is called. */
  private static String name(Layer layer) {
    return layer.kind() == Kind.MEASURED ? layer.subject().arm().title() : layer.title();
  }

  private ArmLook look(Layer layer) {
    Arm arm = layer.subject().arm();
    return ArmLook.of(study, arm);
  }

  private static double clip(Layer layer, double value) {
    Range range = layer.measure().range();
    return layer.isDifference() ? value : range.clip(value);
  }
}
