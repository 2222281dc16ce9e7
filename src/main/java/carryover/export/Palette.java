package carryover.export;

import carryover.ui.chart.ColourMap;

/** Colours for quantities that only grow; all can be read by people with colour blindness. */
public enum Palette {
  VIRIDIS("Viridis", ColourMap.VIRIDIS),
  CIVIDIS("Cividis", ColourMap.CIVIDIS),
  GREYS("Greys", ColourMap.GREYS);

  private final String title;
  private final ColourMap colours;

  Palette(String title, ColourMap colours) {
    this.title = title;
    this.colours = colours;
  }

  public String title() {
    return title;
  }

  ColourMap colours() {
    return colours;
  }
}
