package carryover.lab.phase;

import carryover.study.Readout;
import carryover.study.Study;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.LineChartView;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Shows one cell closely: the sentence, the curves, a close-up, the seeds. */
final class InspectionPopOver {
  private static final Words WORDS = Words.of(InspectionPopOver.class);

  private final PopOver popOver = new PopOver();
  private final Label title = new Label();
  private final Label sentence = new Label();
  private final LineChartView curves;
  private final LineChartView closeUp;
  private final TableView<Inspection.Row> seeds = new TableView<>();

  InspectionPopOver(Study study, CellInspector inspector, Theming theming) {
    curves = chart("phase-inspection-curves", theming);
    closeUp = chart("phase-inspection-close-up", theming);
    title.setId("phase-inspection-title");
    title.getStyleClass().add("text-title");
    sentence.setId("phase-inspection-sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    table(study);
    HBox charts = new HBox(curves, closeUp);
    HBox.setHgrow(curves, Priority.ALWAYS);
    HBox.setHgrow(closeUp, Priority.ALWAYS);
    VBox content = new VBox(title, sentence, charts, seeds);
    content.setId("phase-inspection");
    content.getStyleClass().add("phase-inspection");
    content.getStylesheets().add(PhaseTile.STYLES);
    popOver.setContentNode(content);
    popOver.setTitle(WORDS.text("inspection.title"));
    popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
    popOver.setOnHidden(event -> inspector.close());
    inspector.inspectionProperty().addListener((p, old, next) -> show(next));
  }

  /** Shows itself at a node. */
  void showAt(Node owner) {
    popOver.show(owner);
  }

  private void show(Inspection inspection) {
    title.setText(inspection.title());
    sentence.setText(inspection.sentence());
    curves.setModel(inspection.curves());
    closeUp.setModel(inspection.closeUp());
    closeUp.setVisible(inspection.hasCloseUp());
    closeUp.setManaged(inspection.hasCloseUp());
    seeds.getItems().setAll(inspection.rows());
  }

  private static LineChartView chart(String id, Theming theming) {
    AxisModel axis = AxisModel.automatic("", AxisScale.LINEAR);
    LineChartView chart = new LineChartView(LineChartModel.empty(axis, axis, ""));
    chart.setId(id);
    chart.chartStyleProperty().bind(theming.themeProperty().map(Theme::chartStyle));
    return chart;
  }

  private void table(Study study) {
    seeds.setId("phase-inspection-seeds");
    seeds.setAccessibleText(WORDS.text("inspection.seeds"));
    seeds.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    seeds.getStyleClass().add("phase-seeds");
    seeds.getColumns().add(column(WORDS.text("inspection.seed"), Inspection.Row::seed));
    for (Readout readout : study.readouts()) {
      String title = study.shortTitle(readout);
      seeds
          .getColumns()
          .add(
              column(
                  title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1),
                  row -> row.values().get(readout.place())));
    }
    seeds.getColumns().add(column(WORDS.text("inspection.difference"), Inspection.Row::difference));
  }

  private static TableColumn<Inspection.Row, String> column(
      String name, Function<Inspection.Row, String> value) {
    TableColumn<Inspection.Row, String> column = new TableColumn<>(name);
    column.setCellValueFactory(
        cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())).getReadOnlyProperty());
    column.setSortable(false);
    return column;
  }
}
