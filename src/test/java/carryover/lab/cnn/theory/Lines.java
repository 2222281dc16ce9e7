package carryover.lab.cnn.theory;

import carryover.lab.MapActivity;
import carryover.sweep.CellResult;
import carryover.sweep.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measured profiles made up for tests. */
final class Lines {
  private Lines() {}

  /** Of these values, seed by seed, final accuracies of transfer beside one of scratch. */
  static MeasuredLine of(List<Double> values, double scratch, double... transfer) {
    List<List<CellResult>> seeds = new ArrayList<>();
    for (int first = 0; first < transfer.length; first += values.size()) {
      List<CellResult> seed = new ArrayList<>();
      for (int value = 0; value < values.size(); value++) {
        seed.add(CellResult.ending(transfer[first + value], scratch));
      }
      seeds.add(seed);
    }
    return new MeasuredLine(values, seeds);
  }

  static Optional<Measurement> done(MeasuredLine line) {
    return measurement(MapActivity.DONE, line, "");
  }

  /** After 2 of 6 trainings. */
  static Optional<Measurement> measurement(
      MapActivity activity, MeasuredLine line, String message) {
    return Optional.of(new Measurement(activity, new Progress(2, 6, 0), message, line));
  }
}
