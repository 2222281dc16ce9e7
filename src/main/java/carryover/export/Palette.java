package carryover.export;

import carryover.ui.chart.ColourMap;

/** Colours for quantities that only grow; all can be read by people with colour blindness. */
public enum Palette {
  VIRIDIS(ColourMap.VIRIDIS),
  CIVIDIS(ColourMap.CIVIDIS),
  GREYS(ColourMap.GREYS);

  private final ColourMap colours;

  Palette(ColourMap colours) {
    this.colours = colours;
  }

  ColourMap colours() {
    return colours;
  }
}
