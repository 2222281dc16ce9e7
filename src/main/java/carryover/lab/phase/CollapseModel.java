package carryover.lab.phase;

import carryover.study.ClosedForm;
import carryover.study.Layer;
import carryover.study.Parameter;
import carryover.study.Readout;
import carryover.sweep.Collapse;
import carryover.sweep.Collapse.Mark;
import carryover.sweep.Curve;
import carryover.sweep.Grid;
import carryover.sweep.LayerValues;
import carryover.ui.NumberText;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.ColourMap;
import carryover.ui.chart.ColourScale;
import carryover.ui.chart.ReadOutRow;
import carryover.ui.chart.ScatterChartModel;
import carryover.words.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * All cells' values of the first subject against one closed form, beside the map and linked with
 * it: points that fall on one line show that the quantity alone decides. Works only while it is
 * open.
 */
public final class CollapseModel {
  private static final Words WORDS = Words.of(CollapseModel.class);

  private final PhaseViewModel map;
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
  private final List<ClosedForm> quantities;
  private final ObjectProperty<ClosedForm> quantity;
  private final ReadOnlyObjectWrapper<ScatterChartModel> picture =
      new ReadOnlyObjectWrapper<>(this, "picture");
  private final Map<ClosedForm, Collapse> collapses = new HashMap<>();
  private LayerValues known;
  private long version = -1;

  public CollapseModel(PhaseViewModel map) {
    this.map = map;
    quantities = map.study().theory().orderings();
    quantity =
        new SimpleObjectProperty<>(
            this, "quantity", quantities.isEmpty() ? null : quantities.get(0));
    map.pictureProperty().addListener((p, old, next) -> draw());
    open.addListener((p, old, next) -> draw());
    quantity.addListener((p, old, next) -> draw());
    work();
    picture.set(chart());
  }

  /** Whether anyone looks at it. */
  public BooleanProperty openProperty() {
    return open;
  }

  /** The closed forms to choose from; without any there is nothing to plot against. */
  public List<ClosedForm> quantities() {
    return quantities;
  }

  /** What the values are plotted against. */
  public ObjectProperty<ClosedForm> quantityProperty() {
    return quantity;
  }

  public ReadOnlyObjectProperty<ScatterChartModel> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** Brings the cells of these points out on the map. */
  public void brush(int... points) {
    map.selection().brush(cells(points));
  }

  /** Brings the cells of these points out as well; a single one that is out already goes back. */
  public void add(int... points) {
    map.selection().add(cells(points));
  }

  private int[] cells(int... points) {
    return Arrays.stream(points).map(point -> index(marks().get(point))).toArray();
  }

  /** What the map says of the cell of a point. */
  public List<ReadOutRow> describe(int point) {
    return point >= 0 && point < marks().size()
        ? map.cells().describe(index(marks().get(point)))
        : List.of();
  }

  private void draw() {
    if (open.get()) {
      work();
      picture.set(chart());
    }
  }

  /** Works all quantities out anew if the map has other results. */
  private void work() {
    LayerValues values = map.values();
    if (!values.equals(known) || values.state().version() != version) {
      known = values;
      version = values.state().version();
      for (ClosedForm each : quantities) {
        collapses.put(each, Collapse.of(values, measured(), each));
      }
    }
  }

  private ScatterChartModel chart() {
    Grid grid = grid();
    boolean[] outlined = map.selection().outlined();
    boolean[] selected = new boolean[marks().size()];
    for (int i = 0; i < selected.length; i++) {
      selected[i] = outlined[index(marks().get(i))];
    }
    Parameter coloured = grid.y().parameter();
    return new ScatterChartModel(
        AxisModel.automatic(title(), AxisScale.LOG),
        AxisModel.automatic(value(), AxisScale.LINEAR),
        marks().stream().mapToDouble(Mark::quantity).toArray(),
        marks().stream().mapToDouble(Mark::value).toArray(),
        marks().stream().mapToDouble(mark -> grid.y(mark.cell().row())).toArray(),
        new ColourScale(ColourMap.VIRIDIS, grid.y().from(), grid.y().to()),
        coloured.symbol() + " (" + coloured.title() + ")",
        selected,
        correlations(),
        WORDS.text("collapse.empty"));
  }

  private String title() {
    return quantities.isEmpty() ? "" : quantity.get().title();
  }

  /** The layer of the first subject. */
  private Layer measured() {
    Readout subject = map.study().headline().subject();
    return Layer.measured("subject", subject.title(), subject);
  }

  private String value() {
    String subject = map.study().headline().subject().title();
    return known.step() == Curve.END
        ? subject
        : WORDS.text(
            "collapse.atStep", subject, map.study().time().unit(), String.valueOf(known.step()));
  }

  /** Which quantity orders the cells best. */
  private String correlations() {
    return marks().isEmpty()
        ? ""
        : WORDS.text(
            "collapse.correlations",
            quantities.stream()
                .map(
                    q -> q.symbol() + " " + NumberText.fixed(collapses.get(q).rankCorrelation(), 3))
                .collect(Collectors.joining(" · ")));
  }

  private List<Mark> marks() {
    return quantities.isEmpty() ? List.of() : collapses.get(quantity.get()).marks();
  }

  private int index(Mark mark) {
    return grid().index(mark.cell());
  }

  private Grid grid() {
    return known.state().grid();
  }
}
