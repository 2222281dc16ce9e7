package carryover.workbench;

import carryover.ui.chart.Marker;
import java.awt.Color;

/**
 * A run that was put aside to be compared with.
 *
 * @param id tells it from all other pins of this window, also after it was recoloured or renewed
 * @param results what is compared; its experiment says what was trained
 * @param colour of its curves and marks
 * @param shown whether the charts draw it
 */
public record Pin(long id, RunResults results, Color colour, boolean shown) {
  public Experiment experiment() {
    return results.experiment();
  }

  /** Tells its curves apart where colour cannot. */
  public Marker marker() {
    return PinColour.of(colour).map(PinColour::marker).orElse(Marker.CIRCLE);
  }

  public Pin withResults(RunResults newResults) {
    return new Pin(id, newResults, colour, shown);
  }

  public Pin withColour(Color newColour) {
    return new Pin(id, results, newColour, shown);
  }

  public Pin withShown(boolean newShown) {
    return new Pin(id, results, colour, newShown);
  }
}
