package carryover.lab.profile;

import carryover.lab.PinLabels;
import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.study.Axis;
import carryover.study.Headline;
import carryover.study.Layer;
import carryover.study.Layer.Kind;
import carryover.ui.chart.Series;
import carryover.workbench.Pin;
import carryover.workbench.Pins;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pinned runs as single points of a profile, each where its own setting lies on the axis. */
final class ProfilePins {
  private final Workbench workbench;

  ProfilePins(Workbench workbench) {
    this.workbench = workbench;
  }

  /**
   * A point for each layer that is measured.
   *
   * @param step at which it is looked at
   */
  List<Series> of(Axis axis, List<Layer> layers, int step) {
    Pins pins = workbench.pinsProperty().get();
    PinLabels labels = new PinLabels(pins, workbench.experiment());
    List<Series> points = new ArrayList<>();
    for (Pin pin : pins.list()) {
      double x = pin.experiment().setting().get(axis.parameter());
      if (pin.shown() && x >= axis.from() && x <= axis.to()) {
        String name = labels.brief(pin.experiment());
        for (Layer layer : layers) {
          estimate(pin.results(), layer, step)
              .filter(estimate -> estimate.count() > 0)
              .ifPresent(estimate -> points.add(point(pin, layer, name, x, estimate)));
        }
      }
    }
    return points;
  }

  private Optional<Estimate> estimate(RunResults results, Layer layer, int step) {
    Headline headline = workbench.study().headline();
    if (layer.kind() == Kind.MEASURED) {
      return Optional.of(results.estimate(layer.subject(), step));
    }
    return layer.kind() == Kind.GAIN
        ? Optional.of(
            results.gain(
                new Headline(
                    List.of(layer.subject()), layer.reference().orElse(headline.reference())),
                step))
        : Optional.empty();
  }

  private static Series point(Pin pin, Layer layer, String name, double x, Estimate estimate) {
    double half =
        Confidence.isTold(estimate) ? Confidence.OF_95_PERCENT.halfWidth(estimate) : Double.NaN;
    return Series.line(
            "pin-" + pin.id() + "-" + layer.key(),
            name + ", " + layer.subject().arm().title(),
            pin.colour(),
            new double[] {x},
            new double[] {estimate.mean()})
        .withBand(new double[] {estimate.mean() - half}, new double[] {estimate.mean() + half})
        .withPoints()
        .withMarker(pin.marker())
        .inGroup(name);
  }
}
