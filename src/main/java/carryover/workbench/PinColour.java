package carryover.workbench;

import carryover.ui.chart.Marker;
import carryover.words.Words;
import java.awt.Color;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a pinned run looks like in the charts: a colour, and a marker for those who cannot tell the
 * colour. Readable on light and dark ground, apart from each other in lightness too, and none of
 * them the colour of an arm.
 */
public enum PinColour {
  BROWN(0x8C564B, Marker.CIRCLE),
  TEAL(0x17A2A2, Marker.SQUARE),
  GOLD(0xB8860B, Marker.TRIANGLE),
  VIOLET(0x7A5CC7, Marker.DIAMOND),
  OLIVE(0x5B8C2A, Marker.CROSS),
  ROSE(0xD1568F, Marker.TRIANGLE_DOWN),
  SLATE(0x6B7F94, Marker.SALTIRE),
  BRICK(0xC2503A, Marker.BAR);

  private static final Words WORDS = Words.of(PinColour.class);

  private final Color colour;
  private final Marker marker;

  PinColour(int rgb, Marker marker) {
    this.colour = new Color(rgb);
    this.marker = marker;
  }

  public String title() {
    return switch (this) {
      case BROWN -> WORDS.text("colour.brown");
      case TEAL -> WORDS.text("colour.teal");
      case GOLD -> WORDS.text("colour.gold");
      case VIOLET -> WORDS.text("colour.violet");
      case OLIVE -> WORDS.text("colour.olive");
      case ROSE -> WORDS.text("colour.rose");
      case SLATE -> WORDS.text("colour.slate");
      case BRICK -> WORDS.text("colour.brick");
    };
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
