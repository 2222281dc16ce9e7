package carryover.lab;

import carryover.ui.chart.Dash;
import carryover.ui.chart.OkabeIto;
import java.awt.Color;

/** One meaning, one colour and one dash, on every screen. */
public enum Meaning {
  TRANSFER(OkabeIto.BLUE, Dash.SOLID),
  SCRATCH(OkabeIto.VERMILION, Dash.DASH_DOT),
  UPSTREAM(OkabeIto.PURPLE, Dash.DOTTED),
  PREDICTED(OkabeIto.GREY, Dash.DASHED),
  SIGNAL(OkabeIto.GREEN, Dash.SOLID),
  NOISE(OkabeIto.ORANGE, Dash.DASH_DOT);

  private final Color colour;
  private final Dash dash;

  Meaning(Color colour, Dash dash) {
    this.colour = colour;
    this.dash = dash;
  }

  public Color colour() {
    return colour;
  }

  public Dash dash() {
    return dash;
  }
}
