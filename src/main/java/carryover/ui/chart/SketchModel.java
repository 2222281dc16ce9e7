package carryover.ui.chart;

import java.awt.Color;
import java.util.List;

/**
 * A picture that explains something: marks, some of which are subjects to ask about. Lengths are in
 * units of the text size, x to the right and y downwards.
 *
 * @param layout gives the marks for a picture of some size
 * @param note what the picture is made of
 */
public record SketchModel(Layout layout, String note) {

  /** Arranges the picture for the room there is. */
  @FunctionalInterface
  public interface Layout {
    List<Subject> arrange(double width, double height);
  }

  /**
   * What belongs together and is explained in one.
   *
   * @param words what it is; empty for what is only drawn
   * @param leadsTo what a click on it leads to; empty for nothing
   */
  public record Subject(List<Mark> marks, String words, String leadsTo) {
    public Subject {
      marks = List.copyOf(marks);
    }

    /** Drawn, and nothing to ask about. */
    public static Subject drawn(List<Mark> marks) {
      return new Subject(marks, "", "");
    }
  }

  /** Something drawn. */
  public sealed interface Mark permits Arrow, Box, Speckles, Text {}

  /**
   * An arrow from one point to another.
   *
   * @param thickness in units of an ordinary line
   */
  public record Arrow(
      double fromX,
      double fromY,
      double toX,
      double toY,
      Color colour,
      Dash dash,
      double thickness,
      boolean head)
      implements Mark {}

  /** A rectangle, filled or as an outline. */
  public record Box(double x, double y, double width, double height, Color colour, boolean filled)
      implements Mark {}

  /**
   * A square of grey grains.
   *
   * @param contrast from 0 = all alike to 1 = as different as can be
   */
  public record Speckles(double x, double y, double side, double contrast) implements Mark {}

  /** One line, cut where it is longer than it may be; y is its middle. */
  public record Text(String text, double x, double y, double width, Anchor anchor, Ink ink)
      implements Mark {}

  /** Which end of a text stays where it is. */
  public enum Anchor {
    LEFT,
    CENTRE,
    RIGHT
  }

  /** How loud a text is. */
  public enum Ink {
    STRONG,
    QUIET
  }
}
