package carryover.ui.chart;

import java.awt.Color;
import java.util.Optional;

/**
 * One row of the small table beside the mouse.
 *
 * @param colour of the line it belongs to, if there is one
 */
public record ReadOutRow(String name, String value, Optional<Color> colour) {
  public static ReadOutRow plain(String name, String value) {
    return new ReadOutRow(name, value, Optional.empty());
  }
}
