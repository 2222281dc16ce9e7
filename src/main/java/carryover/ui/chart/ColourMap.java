package carryover.ui.chart;

import java.awt.Color;

/** Colours along the way from 0 to 1. */
@FunctionalInterface
public interface ColourMap {

  /** Colour at a place 0…1. */
  Color at(double place);

  /**
   * Viridis (S. van der Walt and N. Smith, 2015, CC0): perceptually uniform, dark blue to yellow.
   * 17 values of the published table, linear in between (at most 6 of 255 off).
   */
  ColourMap VIRIDIS =
      through(
          0x440154, 0x48186A, 0x472D7B, 0x424086, 0x3B528B, 0x33638D, 0x2C728E, 0x26828E, 0x21918C,
          0x1F9F88, 0x27AD81, 0x3DBC74, 0x5CC863, 0x81D34D, 0xAADC32, 0xD5E21A, 0xFDE725);

  /**
   * Cividis (Nuñez, Anderton and Renslow, PLoS ONE 13(7): e0199239, 2018): looks the same with and
   * without red-green colour blindness. 17 values of the published table, linear in between.
   */
  ColourMap CIVIDIS =
      through(
          0x00224E, 0x002E6A, 0x1A386F, 0x32436D, 0x434E6C, 0x535A6D, 0x61656F, 0x6F7073, 0x7D7C78,
          0x8B8778, 0x9A9376, 0xAAA073, 0xBBAD6D, 0xCCBA64, 0xDDC858, 0xEFD748, 0xFEE838);

  /** Black to white, for print and for eyes that see no colour; the ends stay off pure. */
  ColourMap GREYS = through(0x1A1A1A, 0xF5F5F5);

  /** Vermilion below the middle, white exactly there, blue above; darker towards both ends. */
  ColourMap DIVERGING =
      through(0x8A3A00, 0xD55E00, 0xF0B48A, 0xFFFFFF, 0x8ABEDF, 0x0072B2, 0x004670);

  /** One colour below a place, another from there on. */
  static ColourMap step(double place, Color below, Color above) {
    return at -> at < place ? below : above;
  }

  /** Straight lines in sRGB between evenly spaced colours. */
  static ColourMap through(int... colours) {
    Color[] stops = new Color[colours.length];
    for (int i = 0; i < stops.length; i++) {
      stops[i] = new Color(colours[i]);
    }
    return place -> {
      double along = Math.max(0, Math.min(1, place)) * (stops.length - 1);
      int i = (int) Math.min(stops.length - 2, Math.floor(along));
      return Contrast.mix(stops[i], stops[i + 1], along - i);
    };
  }
}
