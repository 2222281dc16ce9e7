package carryover.ui.chart;

import java.awt.Color;

/**
 * The palette of Okabe and Ito (Color Universal Design, 2008), told apart by people with any common
 * form of colour blindness. What a colour means is decided by who uses it.
 */
public final class OkabeIto {
  public static final Color ORANGE = new Color(0xE69F00);
  public static final Color SKY_BLUE = new Color(0x56B4E9);
  public static final Color GREEN = new Color(0x009E73);
  public static final Color YELLOW = new Color(0xF0E442);
  public static final Color BLUE = new Color(0x0072B2);
  public static final Color VERMILION = new Color(0xD55E00);
  public static final Color PURPLE = new Color(0xCC79A7);
  public static final Color GREY = new Color(0x808080);

  private OkabeIto() {}
}
