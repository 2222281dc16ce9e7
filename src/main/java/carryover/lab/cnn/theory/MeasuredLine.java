package carryover.lab.cnn.theory;

import carryover.sweep.Cell;
import carryover.sweep.CellResult;
import carryover.sweep.CellResults;
import carryover.sweep.MapState;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What a profile has measured, by seed: seeds measured at some of the values only are left out, so
 * that all values are compared with the same seeds.
 *
 * @param values in ascending order; without those that are too large for this machine
 * @param seeds of each seed a result for each value, in the order of the seeds
 */
record MeasuredLine(List<Double> values, List<List<CellResult>> seeds) {
  /** Nothing is measured yet. */
  static final MeasuredLine NONE = new MeasuredLine(List.of(), List.of());

  MeasuredLine {
    values = List.copyOf(values);
    seeds = seeds.stream().map(List::copyOf).toList();
  }

  static MeasuredLine of(MapState state) {
    List<Cell> cells =
        IntStream.range(0, state.grid().size())
            .mapToObj(state.grid()::cell)
            .filter(state::allowed)
            .toList();
    // Each cell is read once, since workers add to it.
    List<CellResults> results = cells.stream().map(state::results).toList();
    List<List<CellResult>> complete =
        IntStream.range(0, cells.isEmpty() ? 0 : state.seeds().count())
            .filter(seed -> results.stream().allMatch(cell -> cell.get(seed).isPresent()))
            .mapToObj(seed -> results.stream().map(cell -> cell.get(seed).orElseThrow()).toList())
            .toList();
    return new MeasuredLine(
        cells.stream().map(cell -> state.grid().x(cell.column())).toList(), complete);
  }

  /** Seeds measured at all values. */
  int complete() {
    return seeds.size();
  }

  /** What the complete seeds say at one of the values, in the order of the seeds. */
  double[] column(int value, ToDoubleFunction<CellResult> quantity) {
    return seeds.stream().map(seed -> seed.get(value)).mapToDouble(quantity).toArray();
  }
}
