package carryover.sweep;

import carryover.study.Axis;
import carryover.study.InvalidSettingException;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a sweep: a base setting in which some parameters take the values of as many axes.
 * Along one axis it is a profile, of a single row. Over two it is a map. Over more it is a stack of
 * maps: its rows are those of all of them, one map after the other, the values of the third axis
 * changing before those of the fourth. Cells are also numbered row by row, from 0.
 */
public final class Grid {
  private static final Words WORDS = Words.of(Grid.class);

  /** As many cells as the largest map has. */
  public static final int MOST = Axis.MOST * Axis.MOST;

  private final Setting base;
  private final List<Axis> axes;
  private final double[][] values;
  private final int rows;

  /**
   * Over any number of axes, at least one, each of another parameter.
   *
   * @throws IllegalArgumentException when two are of one parameter, or there are more than {@value
   *     #MOST} cells
   */
  public Grid(Setting base, List<Axis> axes) {
    this.base = base;
    this.axes = List.copyOf(axes);
    requireDifferent(this.axes);
    this.values = this.axes.stream().map(Grid::unsigned).toArray(double[][]::new);
    long cells = 1;
    for (double[] along : values) {
      cells *= along.length;
      if (cells > MOST) {
        throw new IllegalArgumentException(WORDS.text("grid.tooMany", Integer.toString(MOST)));
      }
    }
    this.rows = (int) (cells / values[0].length);
  }

  /** A map. */
  public Grid(Setting base, Axis x, Axis y) {
    this(base, List.of(x, y));
  }

  /** A profile. */
  public static Grid along(Setting base, Axis axis) {
    return new Grid(base, List.of(axis));
  }

  private static void requireDifferent(List<Axis> axes) {
    for (int i = 0; i < axes.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (axes.get(i).parameter() == axes.get(j).parameter()) {
          throw new IllegalArgumentException(
              axes.size() == 2
                  ? WORDS.text("grid.mapAxes", axes.get(i).parameter().key())
                  : WORDS.text("grid.axes", axes.get(i).parameter().key()));
        }
      }
    }
  }

  /** Searching tells −0 from 0. */
  private static double[] unsigned(Axis axis) {
    return Arrays.stream(axis.values()).map(value -> value + 0.0).toArray();
  }

  public Setting base() {
    return base;
  }

  /** The axes in the order in which tables list them. */
  public List<Axis> axes() {
    return axes;
  }

  /** Whether a parameter takes the values of an axis. */
  public boolean varies(Parameter parameter) {
    return varies(axes, parameter);
  }

  private static boolean varies(List<Axis> axes, Parameter parameter) {
    return axes.stream().anyMatch(axis -> axis.parameter() == parameter);
  }

  /** Whether another base gives the same cells: the axes' own parameters are no matter. */
  public boolean sharesCellsWith(Setting other) {
    return sameOffAxes(base, other, axes);
  }

  /** Whether two bases give the same cells along axes: the axes' own parameters are no matter. */
  public static boolean sameOffAxes(Setting one, Setting other, List<Axis> axes) {
    return one.differencesFrom(other).stream().allMatch(parameter -> varies(axes, parameter));
  }

  /** The first axis. */
  public Axis x() {
    return axes.get(0);
  }

  /** The second axis, of a map. */
  public Axis y() {
    return axes.get(1);
  }

  /** Number of cells along x; fewer than the axis asked for when whole numbers coincide. */
  public int columns() {
    return values[0].length;
  }

  /** Number of rows; of a map as many as cells along y. */
  public int rows() {
    return rows;
  }

  /** Number of cells. */
  public int size() {
    return columns() * rows;
  }

  /** Value of the x parameter in a column. */
  public double x(int column) {
    return values[0][column];
  }

  /** Value of the y parameter in a row of a map. */
  public double y(int row) {
    return values[1][row];
  }

  /** How many values each axis has. */
  public int[] counts() {
    return Arrays.stream(values).mapToInt(along -> along.length).toArray();
  }

  /** The values of all axes in a cell, in their order. */
  public double[] values(Cell cell) {
    double[] at = new double[values.length];
    at[0] = values[0][cell.column()];
    int rest = cell.row();
    for (int i = 1; i < values.length; i++) {
      at[i] = values[i][rest % values[i].length];
      rest /= values[i].length;
    }
    return at;
  }

  /** The cell in which the axes have these values; empty where there is none. */
  Optional<Cell> cell(double... at) {
    int index = index(at);
    return index < 0 ? Optional.empty() : Optional.of(cell(index));
  }

  /** The number of the cell in which the axes have these values; −1 where there is none. */
  int index(double[] at) {
    int index = 0;
    int stride = 1;
    for (int i = 0; i < values.length; i++) {
      int place = Arrays.binarySearch(values[i], at[i] + 0.0);
      if (place < 0) {
        return -1;
      }
      index += place * stride;
      stride *= values[i].length;
    }
    return index;
  }

  public Cell cell(int index) {
    return new Cell(index % columns(), index / columns());
  }

  public int index(Cell cell) {
    return cell.row() * columns() + cell.column();
  }

  /** The setting of a cell; empty where the values do not go together, as with ‖u‖ &gt; S. */
  public Optional<Setting> setting(Cell cell) {
    try {
      return Optional.of(build(cell));
    } catch (InvalidSettingException e) {
      return Optional.empty();
    }
  }

  /** Why the values of a cell do not go together, in one clause; empty where none says it. */
  public Optional<String> refusal(Cell cell) {
    try {
      build(cell);
      return Optional.empty();
    } catch (InvalidSettingException e) {
      return e.reason();
    }
  }

  private Setting build(Cell cell) {
    double[] at = values(cell);
    SettingBuilder builder = new SettingBuilder(base);
    for (int i = 0; i < at.length; i++) {
      builder.set(axes.get(i).parameter(), at[i]);
    }
    return builder.build();
  }

  /** Whether cells of one column share more work than cells of one row. */
  boolean columnsShareWork() {
    return axes.stream().skip(1).anyMatch(axis -> base.space().sharesWorkAlong(axis.parameter()));
  }
}
