package carryover.workbench;

import carryover.ui.chart.Marker;
import java.awt.Color;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a pinned run looks like in the charts: a colour, and a marker for those who cannot tell the
 * colour. Readable on light and dark ground, apart from each other in lightness too, and none of
 * them the colour of an arm.
 */
public enum PinColour {
  BROWN("Brown", 0x8C564B, Marker.CIRCLE),
  TEAL("Teal", 0x17A2A2, Marker.SQUARE),
  GOLD("Gold", 0xB8860B, Marker.TRIANGLE),
  VIOLET("Violet", 0x7A5CC7, Marker.DIAMOND),
  OLIVE("Olive", 0x5B8C2A, Marker.CROSS),
  ROSE("Rose", 0xD1568F, Marker.TRIANGLE_DOWN),
  SLATE("Slate", 0x6B7F94, Marker.SALTIRE),
  BRICK("Brick", 0xC2503A, Marker.BAR);

  private final String title;
  private final Color colour;
  private final Marker marker;

  PinColour(String title, int rgb, Marker marker) {
    this.title = title;
    this.colour = new Color(rgb);
    this.marker = marker;
  }

  public String title() {
    return title;
  }

  public Color colour() {
    return colour;
  }

  public Marker marker() {
    return marker;
  }

  /** Which of them this is; none for a colour from elsewhere. */
  public static Optional<PinColour> of(Color colour) {
    return Arrays.stream(values()).filter(value -> value.colour.equals(colour)).findFirst();
  }
}
