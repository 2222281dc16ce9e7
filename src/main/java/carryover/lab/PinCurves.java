package carryover.lab;

import carryover.numeric.Range;
import carryover.study.Arm;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.ui.chart.Dash;
import carryover.ui.chart.Series;
import carryover.workbench.Pin;
import carryover.workbench.Pins;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * The pinned runs as thin lines for a chart. What is worked out of a pinned run is kept for as long
 * as the run is: charts are redrawn at every frame of a drag.
 */
public final class PinCurves {
  private static final double WIDTH = 0.65;

  private final Workbench workbench;
  private final IdentityHashMap<RunResults, Map<Line, ArmCurve>> known = new IdentityHashMap<>();

  /**
   * One of the lines of a chart.
   *
   * @param quantity what it shows; equal for equal quantities
   * @param range what it can be
   * @param suffix of its label
   */
  public record Line(Arm arm, Object quantity, Range range, Dash dash, String suffix) {}

  public PinCurves(Workbench workbench) {
    this.workbench = workbench;
  }

  /**
   * One line of each shown run; none for a run in which it is the same as in the current one.
   *
   * @param value the line's quantity
   * @param drawn what is drawn of a course, for example without its band
   */
  public List<Series> of(Line line, ToDoubleFunction<Sample> value, UnaryOperator<ArmCurve> drawn) {
    Pins pins = workbench.pinsProperty().get();
    known.keySet().retainAll(pins.list().stream().map(Pin::results).toList());
    if (pins.list().isEmpty()) {
      return List.of();
    }
    RunResults current = workbench.resultsProperty().get();
    ArmCurve now = ArmCurve.of(current.traces(), line.arm(), value, line.range());
    List<Arm> downstream = workbench.study().downstream();
    PinLabels labels = new PinLabels(pins, current.experiment());
    List<Series> series = new ArrayList<>();
    for (Pin pin : pins.list()) {
      ArmCurve course =
          known
              .computeIfAbsent(pin.results(), results -> new HashMap<>())
              .computeIfAbsent(
                  line,
                  key -> ArmCurve.of(pin.results().traces(), line.arm(), value, line.range()));
      if (pin.shown() && !Arrays.equals(course.mean(), now.mean())) {
        String id = "pin-" + pin.id() + "-" + line.arm().key() + "-" + line.quantity();
        String name = labels.brief(pin.experiment());
        Setting setting = pin.experiment().setting();
        drawn
            .apply(course.held(line.arm(), setting, Study.steps(downstream, setting)))
            .lines(
                id,
                name + line.suffix(),
                pin.colour(),
                line.dash(),
                workbench.timeCursorProperty().get())
            .forEach(s -> series.add(s.withMarker(pin.marker()).withWidth(WIDTH).inGroup(name)));
      }
    }
    return series;
  }
}
