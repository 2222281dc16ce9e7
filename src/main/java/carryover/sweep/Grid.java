package carryover.sweep;

import carryover.study.Axis;
import carryover.study.InvalidSettingException;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a map: a base setting in which two parameters take the values of two axes. Cells are
 * also numbered row by row, from 0.
 */
public final class Grid {
  private final Setting base;
  private final Axis x;
  private final Axis y;
  private final double[] xs;
  private final double[] ys;

  /** The two axes must be of different parameters. */
  public Grid(Setting base, Axis x, Axis y) {
    if (x.parameter() == y.parameter()) {
      throw new IllegalArgumentException(
          "map axes are both " + x.parameter().key() + ": they must be two different parameters");
    }
    this.base = base;
    this.x = x;
    this.y = y;
    this.xs = x.values();
    this.ys = y.values();
  }

  public Setting base() {
    return base;
  }

  /** Whether another base gives the same cells: the axes' own parameters are no matter. */
  public boolean sharesCellsWith(Setting other) {
    return List.of(x.parameter(), y.parameter()).containsAll(base.differencesFrom(other));
  }

  public Axis x() {
    return x;
  }

  public Axis y() {
    return y;
  }

  /** Number of cells along x; fewer than the axis asked for when whole numbers coincide. */
  public int columns() {
    return xs.length;
  }

  /** Number of cells along y; fewer than the axis asked for when whole numbers coincide. */
  public int rows() {
    return ys.length;
  }

  /** Number of cells. */
  public int size() {
    return xs.length * ys.length;
  }

  /** Value of the x parameter in a column. */
  public double x(int column) {
    return xs[column];
  }

  /** Value of the y parameter in a row. */
  public double y(int row) {
    return ys[row];
  }

  public Cell cell(int index) {
    return new Cell(index % xs.length, index / xs.length);
  }

  public int index(Cell cell) {
    return cell.row() * xs.length + cell.column();
  }

  /** The setting of a cell; empty where the two values do not go together, as with ‖u‖ &gt; S. */
  public Optional<Setting> setting(Cell cell) {
    double xValue = xs[cell.column()];
    double yValue = ys[cell.row()];
    try {
      return Optional.of(
          new SettingBuilder(base).set(x.parameter(), xValue).set(y.parameter(), yValue).build());
    } catch (InvalidSettingException e) {
      return Optional.empty();
    }
  }

  /** Whether cells of one column share more work than cells of one row. */
  boolean columnsShareWork() {
    return base.space().sharesWorkAlong(y.parameter());
  }
}
