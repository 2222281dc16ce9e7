package carryover.lab.phase;

import carryover.study.ClosedForm;
import carryover.study.Parameter;
import carryover.sweep.BoundaryFit;
import carryover.sweep.Grid;
import carryover.ui.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How steep the measured boundary is, in words, beside what closed forms imply.
 *
 * @param line one or two lines to stand below the map; empty when too little of a boundary is known
 * @param explanation what they mean, in a few paragraphs
 */
record FitText(String line, String explanation) {
  /** Nothing to say. */
  static final FitText NONE = new FitText("", "");

  static FitText of(BoundaryFit fit, List<ClosedForm> levels, Grid grid) {
    return Double.isNaN(fit.angle()) ? NONE : new Words(fit, levels, grid).text();
  }

  /**
   * The power of a line on which a form is constant.
   *
   * @param symbol of the form
   */
  private record Implied(String symbol, double power) {
    /** A constant means y ∝ x^(−power of x / power of y); nothing where an axis does not enter. */
    static Optional<Implied> of(ClosedForm form, Grid grid) {
      int x = form.power(grid.x().parameter());
      int y = form.power(grid.y().parameter());
      return x == 0 || y == 0
          ? Optional.empty()
          : Optional.of(new Implied(form.symbol(), -x / (double) y));
    }
  }

  private static final class Words {
    private final BoundaryFit fit;
    private final Parameter x;
    private final Parameter y;
    private final List<Implied> implied = new ArrayList<>();

    Words(BoundaryFit fit, List<ClosedForm> levels, Grid grid) {
      this.fit = fit;
      x = grid.x().parameter();
      y = grid.y().parameter();
      levels.forEach(form -> Implied.of(form, grid).ifPresent(implied::add));
    }

    FitText text() {
      String theory =
          implied.stream()
              .map(each -> each.symbol + " alone would give " + NumberText.exact(each.power))
              .collect(Collectors.joining(", "));
      String line =
          "On the measured boundary "
              + steepness()
              + (theory.isEmpty() ? "." : "; " + theory + ".");
      return new FitText(
          line, String.join("\n\n", List.of(meaning(), certainty(), conclusion())).strip());
    }

    private String steepness() {
      if (fit.maybeVertical()) {
        return "a change of "
            + y.symbol()
            + " hardly moves "
            + x.symbol()
            + ": a power steeper than "
            + number(fit.leastSteepness());
      }
      String interval =
          hasInterval()
              ? " (between " + number(fit.low()) + " and " + number(fit.high()) + ")"
              : " (not yet certain)";
      return y.symbol()
          + " goes as "
          + x.symbol()
          + " to the power "
          + number(fit.exponent())
          + interval;
    }

    private String meaning() {
      String law =
          "The boundary is the solid line on the map. On logarithmic axes it is compared with a"
              + " straight line, "
              + y.symbol()
              + " ∝ "
              + x.symbol()
              + " to the power k; "
              + fit.points()
              + " measured points are used.";
      return fit.maybeVertical()
          ? law + " It may run straight up, where k has no upper end."
          : law
              + " k = "
              + number(fit.exponent())
              + " says: along the boundary, twice as much "
              + x.symbol()
              + " goes with "
              + NumberText.compact(Math.pow(2, fit.exponent()), 2)
              + " times as much "
              + y.symbol()
              + ".";
    }

    private String certainty() {
      return hasInterval()
          ? "The range holds the true k with 95 % confidence, as far as chance in the seeds goes. It"
              + " comes from leaving seeds out in turn."
          : "There is no range yet: that needs three seeds in every cell at the boundary. Until then"
              + " k may be off by chance.";
    }

    private String conclusion() {
      if (implied.isEmpty()) {
        return "";
      }
      String lines =
          implied.stream()
              .map(
                  each ->
                      "If "
                          + each.symbol
                          + " alone decided, the boundary would be a line of equal "
                          + each.symbol
                          + " with k = "
                          + NumberText.exact(each.power)
                          + ".")
              .collect(Collectors.joining(" "));
      return hasInterval() ? lines + " " + verdict() : lines;
    }

    private String verdict() {
      List<String> possible =
          implied.stream().filter(each -> holds(each.power)).map(Implied::symbol).toList();
      return possible.isEmpty()
          ? "The measured boundary fits none of these."
          : "The measured boundary fits " + String.join(" and ", possible) + ".";
    }

    private boolean holds(double power) {
      return fit.maybeVertical()
          ? Math.abs(power) >= fit.leastSteepness()
          : fit.low() <= power && power <= fit.high();
    }

    private boolean hasInterval() {
      return !Double.isNaN(fit.halfWidth95());
    }

    private static String number(double value) {
      return NumberText.fixed(value, Math.abs(value) < 10 ? 2 : 0);
    }
  }
}
