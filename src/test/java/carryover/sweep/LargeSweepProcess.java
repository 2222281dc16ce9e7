package carryover.sweep;

import carryover.studies.cnn.CnnReadouts;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import java.io.IOException;
import java.nio.file.Path;

/** Continues a large sweep file in a process of its own and tells what it read. */
final class LargeSweepProcess {
  static final Grid GRID =
      Grid.along(CnnSpace.STANDARD, new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 100, Scale.LINEAR));

  private LargeSweepProcess() {}

  public static void main(String[] arguments) throws IOException {
    MapState state = MapState.ofEnds(TwoLayerCnn.study(), GRID, Seeds.parse(arguments[1]));
    SweepStore.resume(Path.of(arguments[0]), state).close();
    System.out.println(state.size());
    System.out.println(state.results(7).mean(CnnReadouts.TRANSFER, Curve.END));
  }
}
