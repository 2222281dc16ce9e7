package carryover.ui.chart;

import java.awt.BasicStroke;

/** The pattern of a line; lengths grow with its width. */
public enum Dash {
  SOLID,
  DASHED(4, 2.5f),
  DOTTED(0.1f, 2.2f),
  DASH_DOT(5, 2.2f, 0.1f, 2.2f);

  private final float[] pattern;

  Dash(float... pattern) {
    this.pattern = pattern;
  }

  BasicStroke stroke(double width) {
    float w = (float) width;
    if (pattern.length == 0) {
      return new BasicStroke(w, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
    float[] lengths = pattern.clone();
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] *= w;
    }
    // Round ends turn the shortest dashes into dots; the others keep square ends.
    int cap = pattern[pattern.length - 2] < 1 ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
    return new BasicStroke(w, cap, BasicStroke.JOIN_ROUND, 10, lengths, 0);
  }
}
