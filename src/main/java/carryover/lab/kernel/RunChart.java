package carryover.lab.kernel;

import carryover.lab.RunPicture;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.LineChartView;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import carryover.workbench.Workbench;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;

/** A line chart of the run on screen whose axis is not that of the steps. */
final class RunChart {
  private static final AxisModel NONE = AxisModel.automatic("", AxisScale.LINEAR);

  private final LineChartView view = new LineChartView(LineChartModel.empty(NONE, NONE, ""));
  private final RunPicture picture;
  private final Function<RunPicture, LineChartModel> model;

  /**
   * @param model what is to be seen now
   */
  RunChart(
      String id, Workbench workbench, Theming theming, Function<RunPicture, LineChartModel> model) {
    this.model = model;
    view.chartStyleProperty().bind(theming.themeProperty().map(Theme::chartStyle));
    picture = new RunPicture(id, workbench, view, this::draw);
  }

  RunPicture picture() {
    return picture;
  }

  LineChartView view() {
    return view;
  }

  void drawAnewOn(ObservableValue<?>... values) {
    picture.drawAnewOn(values);
  }

  void draw() {
    view.setModel(model.apply(picture));
  }
}
