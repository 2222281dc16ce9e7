package carryover.ui.chart;

import java.util.List;

/**
 * Square matrices of one order beside each other, in one scale of colours. The arrays are handed
 * over: nobody changes them afterwards.
 *
 * @param panels from left to right, at least one
 * @param order rows and columns of each
 * @param colours values beyond an end have the colour of that end
 * @param legendTitle what the colours stand for
 * @param axis what rows and columns are
 * @param note what the numbers are made of
 */
public record MatricesModel(
    List<Panel> panels,
    int order,
    ColourScale colours,
    String legendTitle,
    String axis,
    String note) {

  /**
   * One matrix.
   *
   * @param values row by row from the top; empty while there are none
   * @param emptyText stands in their place then
   */
  public record Panel(String title, double[] values, String emptyText) {
    boolean isEmpty() {
      return values.length == 0;
    }
  }

  public MatricesModel {
    panels = List.copyOf(panels);
    for (Panel panel : panels) {
      if (!panel.isEmpty() && panel.values().length != order * order) {
        throw new IllegalArgumentException(
            panel.title()
                + " has "
                + panel.values().length
                + " values, allowed: "
                + order * order
                + " or none");
      }
    }
  }

  boolean isEmpty() {
    return panels.stream().allMatch(Panel::isEmpty);
  }
}
