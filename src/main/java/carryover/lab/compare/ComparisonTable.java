package carryover.lab.compare;

import carryover.lab.ParameterText;
import carryover.live.PinnedRuns;
import carryover.numeric.Estimate;
import carryover.study.Headline;
import carryover.study.Measure;
import carryover.study.Parameter;
import carryover.study.Readout;
import carryover.ui.chart.LineSample;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.Pin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The runs as a table that can be sorted; what differs between them has a column each. */
final class ComparisonTable {
  private static final Words WORDS = Words.of(ComparisonTable.class);

  /** Widths of columns over the size of the text. */
  private static final double PLAIN = 4.6;

  private static final double WITH_INTERVAL = 10;

  private static final double NAME_WITH_STATE = 16;

  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  private final PinnedRuns pinned;
  private final Theming theming;
  private final TableView<ComparedRun> node = new TableView<>();
  private List<Object> shape = List.of();
  private Runnable onCopy = () -> {};

  ComparisonTable(PinnedRuns pinned, Theming theming) {
    this.pinned = pinned;
    this.theming = theming;
    node.setId("compare-table");
    node.setAccessibleText(WORDS.text("table.rows"));
    node.getStyleClass().addAll("compare-table", "dense");
    node.setRowFactory(view -> new Row());
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  TableView<ComparedRun> node() {
    return node;
  }

  /** What Ctrl+C does. */
  void onCopy(Runnable copy) {
    onCopy = copy;
  }

  /** The pinned run that is selected. */
  Optional<Pin> selected() {
    return Optional.ofNullable(node.getSelectionModel().getSelectedItem())
        .flatMap(ComparedRun::pin);
  }

  void show(Comparison comparison) {
    double em = theming.get().fontSize();
    List<Object> next = List.of(comparison.differing(), comparison.seedsDiffer(), em);
    if (!next.equals(shape)) {
      shape = next;
      node.getSortOrder().clear();
      node.getColumns().setAll(columns(comparison, em));
    }
    long id = selected().map(Pin::id).orElse(0L);
    node.getItems().setAll(comparison.runs());
    node.sort();
    for (ComparedRun run : node.getItems()) {
      if (run.pin().filter(pin -> pin.id() == id).isPresent()) {
        node.getSelectionModel().select(run);
      }
    }
  }

  private List<TableColumn<ComparedRun, ?>> columns(Comparison comparison, double em) {
    List<TableColumn<ComparedRun, ?>> columns = new ArrayList<>();
    TableColumn<ComparedRun, String> name =
        column(WORDS.text("column.run"), 11 * em, ComparisonTable::name);
    name.setId("compare-run");
    name.setPrefWidth(NAME_WITH_STATE * em);
    name.setCellFactory(column -> new NameCell());
    columns.add(name);
    for (Parameter parameter : comparison.differing()) {
      columns.add(figure(parameter.symbol(), PLAIN * em, run -> value(run, parameter)));
    }
    if (comparison.seedsDiffer()) {
      columns.add(
          column(
              WORDS.text("column.seeds"), PLAIN * em, run -> run.experiment().seeds().toString()));
    }
    for (Readout readout : comparison.study().readouts()) {
      columns.add(
          figure(
              comparison.study().shortTitle(readout),
              WITH_INTERVAL * em,
              run -> Figure.value(readout.measure(), run.readouts().get(readout.place()))));
    }
    Headline headline = comparison.study().headline();
    Measure measure = headline.measure();
    columns.add(
        figure(
            WORDS.text("column.difference"),
            WITH_INTERVAL * em,
            run -> Figure.difference(measure, run.gain())));
    columns.add(
        column(
            WORDS.text("column.effect"), WITH_INTERVAL * em, run -> effect(headline, run.gain())));
    columns.add(
        figure(
            WORDS.text("column.delta"),
            WITH_INTERVAL * em,
            run -> Figure.difference(measure, run.delta())));
    return columns;
  }

  private static String name(ComparedRun run) {
    String name =
        run.number() == 0
            ? WORDS.text("row.current")
            : WORDS.text("row.pinned", String.valueOf(run.number()));
    return run.state().isEmpty() ? name : WORDS.text("row.withState", name, run.state());
  }

  /** Whether the difference matters; nothing before there is one. */
  private static String effect(Headline headline, Estimate gain) {
    return Double.isNaN(gain.mean()) ? "" : headline.text(headline.measure().effect(gain));
  }

  private static Figure value(ComparedRun run, Parameter parameter) {
    double value = run.experiment().setting().get(parameter);
    return new Figure(value, ParameterText.value(parameter, value));
  }

  private static TableColumn<ComparedRun, Figure> figure(
      String title, double width, Function<ComparedRun, Figure> value) {
    TableColumn<ComparedRun, Figure> column = column(title, width, value);
    column.setId("compare-" + title);
    column.getStyleClass().add("compare-figure");
    return column;
  }

  private static <T> TableColumn<ComparedRun, T> column(
      String title, double width, Function<ComparedRun, T> value) {
    TableColumn<ComparedRun, T> column = new TableColumn<>(title);
    // Wide enough for what is to come: a run that is still trained has no numbers yet.
    column.setMinWidth(width);
    column.setPrefWidth(width);
    column.setCellValueFactory(
        cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())).getReadOnlyProperty());
    return column;
  }

  private void pressed(KeyEvent event) {
    if (COPY.match(event)) {
      onCopy.run();
      event.consume();
      return;
    }
    if (selected().isEmpty()) {
      return;
    }
    Pin pin = selected().get();
    if (event.getCode() == KeyCode.DELETE) {
      pinned.remove(pin.id());
    } else if (event.getCode() == KeyCode.ENTER) {
      pinned.load(pin.id());
    } else if (event.getCode() == KeyCode.SPACE) {
      pinned.show(pin.id(), !pin.shown());
    } else {
      return;
    }
    event.consume();
  }

  /** The run's line beside its name. */
  private final class NameCell extends TableCell<ComparedRun, String> {
    @Override
    protected void updateItem(String text, boolean empty) {
      super.updateItem(text, empty);
      ComparedRun run = empty || getTableRow() == null ? null : getTableRow().getItem();
      setText(run == null ? null : text);
      setGraphic(
          run == null
              ? null
              : run.pin()
                  .map(
                      pin -> new LineSample(theming.get().chartStyle(), pin.colour(), pin.marker()))
                  .orElse(null));
    }
  }

  private final class Row extends TableRow<ComparedRun> {
    @Override
    protected void updateItem(ComparedRun run, boolean empty) {
      super.updateItem(run, empty);
      Optional<Pin> pin = empty ? Optional.empty() : run.pin();
      setContextMenu(
          pin.map(
                  p ->
                      new ContextMenu(
                          PinMenu.items(p, pinned, theming.get().chartStyle())
                              .toArray(MenuItem[]::new)))
              .orElse(null));
    }
  }
}
