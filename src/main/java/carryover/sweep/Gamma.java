package carryover.sweep;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.Prediction;
import carryover.study.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The two threshold quantities of docs/model.md §7 on a map. Both are products of powers of the
 * parameters, so their level sets are known in closed form.
 */
public enum Gamma {
  /** Γ₂ = α²N₁‖u‖²/(σ₁²σ₂²d), as printed. */
  GAMMA2(2),
  /** Γ₄ = α²N₁‖u‖⁴/(σ₁²σ₂²d), dimensionless. */
  GAMMA4(4);

  private static final int PIECES = 100;

  private final Map<Parameter, Integer> powers;

  Gamma(int normPower) {
    powers =
        Map.of(
            CnnSpace.ALPHA, 2,
            CnnSpace.UPSTREAM_SAMPLES, 1,
            CnnSpace.UPSTREAM_NOISE, -2,
            CnnSpace.DOWNSTREAM_NOISE, -2,
            CnnSpace.UNIVERSAL_NORM, normPower,
            CnnSpace.DIMENSION, -1);
  }

  /** The value in a prediction. */
  public double of(Prediction prediction) {
    return this == GAMMA2 ? prediction.gamma2() : prediction.gamma4();
  }

  /** The power of a parameter in this quantity; 0 when it does not occur. */
  public int power(Parameter parameter) {
    return powers.getOrDefault(parameter, 0);
  }

  /**
   * The line through a point on which this quantity is constant, from edge to edge of the map;
   * empty when it is constant everywhere, 0 or infinite at the point, or the point lies outside.
   */
  public Optional<Line> line(Axis x, Axis y, Point through) {
    int powerX = power(x.parameter());
    int powerY = power(y.parameter());
    boolean inside = within(x, through.x()) && within(y, through.y());
    boolean defined = (powerX == 0 || through.x() > 0) && (powerY == 0 || through.y() > 0);
    if (!inside || !defined || (powerX == 0 && powerY == 0)) {
      return Optional.empty();
    }
    if (powerY == 0) {
      return Optional.of(
          new Line(List.of(new Point(through.x(), y.from()), new Point(through.x(), y.to()))));
    }
    // y/y₀ = (x/x₀)^slope, and back.
    double slope = -powerX / (double) powerY;
    double low = x.from();
    double high = x.to();
    if (powerX != 0) {
      double atFrom = through.x() * Math.pow(y.from() / through.y(), 1 / slope);
      double atTo = through.x() * Math.pow(y.to() / through.y(), 1 / slope);
      low = Math.max(low, Math.min(atFrom, atTo));
      high = Math.min(high, Math.max(atFrom, atTo));
    }
    double start = x.coordinate(low);
    double step = (x.coordinate(high) - start) / PIECES;
    return Optional.of(
        new Line(
            IntStream.rangeClosed(0, PIECES)
                .mapToDouble(i -> clamp(x.valueAt(start + i * step), x))
                .mapToObj(v -> new Point(v, clamp(power(through, v, slope), y)))
                .toList()));
  }

  private static double power(Point through, double x, double slope) {
    return through.y() * Math.pow(x / through.x(), slope);
  }

  /** Takes back what rounding puts beyond the edge. */
  private static double clamp(double value, Axis axis) {
    return Math.max(axis.from(), Math.min(axis.to(), value));
  }

  private static boolean within(Axis axis, double value) {
    return value >= axis.from() && value <= axis.to();
  }
}
