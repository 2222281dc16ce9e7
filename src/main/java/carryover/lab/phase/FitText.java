package carryover.lab.phase;

import carryover.study.ClosedForm;
import carryover.study.Parameter;
import carryover.sweep.BoundaryFit;
import carryover.sweep.Grid;
import carryover.ui.NumberText;
import carryover.words.Words;
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
  private static final Words WORDS = Words.of(FitText.class);

  /** Nothing to say. */
  static final FitText NONE = new FitText("", "");

  static FitText of(BoundaryFit fit, List<ClosedForm> levels, Grid grid) {
    return Double.isNaN(fit.angle()) ? NONE : new Wording(fit, levels, grid).text();
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

  private static final class Wording {
    private final BoundaryFit fit;
    private final Parameter x;
    private final Parameter y;
    private final List<Implied> implied = new ArrayList<>();

    Wording(BoundaryFit fit, List<ClosedForm> levels, Grid grid) {
      this.fit = fit;
      x = grid.x().parameter();
      y = grid.y().parameter();
      levels.forEach(form -> Implied.of(form, grid).ifPresent(implied::add));
    }

    FitText text() {
      String theory =
          implied.stream()
              .map(each -> WORDS.text("fit.implied", each.symbol, NumberText.exact(each.power)))
              .collect(Collectors.joining(", "));
      String line =
          theory.isEmpty()
              ? WORDS.text("fit.line", steepness())
              : WORDS.text("fit.lineWithTheory", steepness(), theory);
      return new FitText(
          line, String.join("\n\n", List.of(meaning(), certainty(), conclusion())).strip());
    }

    private String steepness() {
      if (fit.maybeVertical()) {
        return WORDS.text("fit.steep", y.symbol(), x.symbol(), number(fit.leastSteepness()));
      }
      String power = number(fit.exponent());
      return hasInterval()
          ? WORDS.text(
              "fit.power", y.symbol(), x.symbol(), power, number(fit.low()), number(fit.high()))
          : WORDS.text("fit.uncertainPower", y.symbol(), x.symbol(), power);
    }

    private String meaning() {
      String law = WORDS.text("fit.law", y.symbol(), x.symbol(), String.valueOf(fit.points()));
      String power =
          fit.maybeVertical()
              ? WORDS.text("fit.vertical")
              : WORDS.text(
                  "fit.doubling",
                  number(fit.exponent()),
                  x.symbol(),
                  NumberText.compact(Math.pow(2, fit.exponent()), 2),
                  y.symbol());
      return law + " " + power;
    }

    private String certainty() {
      return hasInterval() ? WORDS.text("fit.certain") : WORDS.text("fit.uncertain");
    }

    private String conclusion() {
      if (implied.isEmpty()) {
        return "";
      }
      String lines =
          implied.stream()
              .map(each -> WORDS.text("fit.alone", each.symbol, NumberText.exact(each.power)))
              .collect(Collectors.joining(" "));
      return hasInterval() ? lines + " " + verdict() : lines;
    }

    private String verdict() {
      return implied.stream()
          .filter(each -> holds(each.power))
          .map(Implied::symbol)
          .reduce((one, other) -> WORDS.text("fit.both", one, other))
          .map(possible -> WORDS.text("fit.fits", possible))
          .orElseGet(() -> WORDS.text("fit.none"));
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
