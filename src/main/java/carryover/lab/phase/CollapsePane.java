package carryover.lab.phase;

import carryover.study.ClosedForm;
import carryover.ui.chart.ChartPicture;
import carryover.ui.chart.ScatterChartView;
import carryover.ui.control.TitledChoice;
import carryover.ui.control.WrappedTooltip;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The companion of the map: all cells against one quantity. */
final class CollapsePane {
  private static final Words WORDS = Words.of(CollapsePane.class);

  private final ScatterChartView chart;
  private final HBox choice;

  CollapsePane(CollapseModel model, Theming theming) {
    chart = new ScatterChartView(model.pictureProperty().get());
    chart.setId("phase-collapse-chart");
    chart.chartStyleProperty().bind(theming.themeProperty().map(Theme::chartStyle));
    chart.setOnBrush(model::brush);
    chart.setOnAdd(model::add);
    chart.setReadOut(model::describe);
    model.pictureProperty().addListener((p, old, next) -> chart.setModel(next));
    TitledChoice<ClosedForm> quantity =
        new TitledChoice<>(
            "phase-quantity",
            WORDS.text("collapse.quantity"),
            model.quantities(),
            model.quantityProperty().get(),
            ClosedForm::title);
    quantity.setTooltip(new WrappedTooltip(WORDS.text("collapse.quantityHelp")));
    quantity.valueProperty().addListener((p, old, next) -> model.quantityProperty().set(next));
    model.quantityProperty().addListener((p, old, next) -> quantity.setValue(next));
    quantity.setMinWidth(0);
    Label against = new Label(WORDS.text("collapse.against"));
    against.setMinWidth(Region.USE_PREF_SIZE);
    choice = new HBox(against, quantity);
    choice.setId("phase-collapse-choice");
    choice.getStyleClass().add("phase-bar");
    HBox.setHgrow(choice, Priority.ALWAYS);
  }

  /** The plot as it is now. */
  ChartPicture picture() {
    return chart.picture();
  }

  /** The same with the points of the selected cells brought out. */
  ChartPicture markedPicture() {
    return chart.markedPicture();
  }

  /** The plot itself. */
  Region chart() {
    return chart;
  }

  /** Where its quantity is chosen. */
  Region choice() {
    return choice;
  }
}
