package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.cnn.theory.CnnForms;
import carryover.studies.cnn.theory.CnnLayers;
import carryover.studies.cnn.theory.Prediction;
import carryover.study.Axis;
import carryover.study.ClosedForm;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import carryover.study.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MapLinesTest {
  private static final Axis NORM = new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 21, Scale.LINEAR);
  private static final Axis DIMENSION = new Axis(CnnSpace.DIMENSION, 500, 5000, 19, Scale.LINEAR);
  private final Grid grid = new Grid(CnnSpace.STANDARD, NORM, DIMENSION);
  private final MapState state = new MapState(TwoLayerCnn.study(), grid, new Seeds(1, 1));
  private final LayerValues values = new LayerValues(state, 0.7, Curve.END);

  private void measure(int index) {
    Cell cell = grid.cell(index);
    double norm = grid.x(cell.column());
    double accuracy = 0.5 + 0.2 * norm * norm * 1000 / grid.y(cell.row());
    state.add(new CellSeed(index, 0), CellResult.ending(Math.min(1, accuracy), 0.6));
  }

  private void measureAll() {
    for (int i = 0; i < grid.size(); i++) {
      measure(i);
    }
  }

  @Test
  void theMeasuredContourFollowsTheQuantity() {
    measureAll();
    // 0.2·‖u‖²·1000/d = 0.2 where d = 1000·‖u‖²; the lattice bends 1/d by up to 4 %.
    List<Line> lines = MapLines.measured(values, CnnLayers.TRANSFER, 0.7);
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).points())
        .allSatisfy(p -> assertThat(1000 * p.x() * p.x()).isCloseTo(p.y(), within(0.05 * p.y())));
  }

  @Test
  void aMapHalfWayThroughHasTheContourOfItsLastCompleteLevel() {
    int[] order = state.refinement().coarseToFine();
    for (int i = 0; i < state.refinement().coarseCells() - 1; i++) {
      measure(order[i]);
    }
    assertThat(MapLines.measured(values, CnnLayers.TRANSFER, 0.7)).isEmpty();
    measure(order[state.refinement().coarseCells() - 1]);
    List<Line> coarse = MapLines.measured(values, CnnLayers.TRANSFER, 0.7);
    assertThat(coarse).hasSize(1);
    measureAll();
    assertThat(MapLines.measured(values, CnnLayers.TRANSFER, 0.7).get(0).points().size())
        .isGreaterThan(coarse.get(0).points().size());
  }

  @Test
  void thePredictedBoundaryIsTheOneOfTheClosedForm() {
    List<Line> lines = MapLines.predicted(grid, CnnForms.BREAK_EVEN, 0);
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).points())
        .hasSizeGreaterThan(20)
        .allSatisfy(
            p -> {
              Setting setting = CnnSpace.STANDARD.with(CnnSpace.DIMENSION, Math.rint(p.y()));
              assertThat(p.x())
                  .isCloseTo(Prediction.of(setting).boundaryUniversalNorm(), within(2e-3));
            });
  }

  @Test
  void nothingInheritedHasNoBoundary() {
    Axis alpha = new Axis(CnnSpace.ALPHA, 0, 0.5, 11, Scale.LINEAR);
    Grid withoutBoundary =
        new Grid(CnnSpace.STANDARD.with(CnnSpace.UNIVERSAL_NORM, 2), alpha, DIMENSION);
    assertThat(MapLines.predicted(withoutBoundary, CnnForms.BREAK_EVEN, 0)).isEmpty();
  }

  @Test
  void aQuantityThatAloneDecidesCollapsesTheCells() {
    measureAll();
    Collapse exact = Collapse.of(values, CnnLayers.TRANSFER, CnnForms.GAMMA_2);
    assertThat(exact.marks()).hasSize(grid.size());
    // Accuracy is capped at 1, and there the ranks are tied.
    assertThat(exact.rankCorrelation()).isGreaterThan(0.98).isLessThanOrEqualTo(1 + 1e-12);
    assertThat(
            Collapse.of(values, CnnLayers.TRANSFER, negative(CnnForms.GAMMA_2)).rankCorrelation())
        .isCloseTo(-exact.rankCorrelation(), within(1e-12));
    assertThat(Collapse.of(values, CnnLayers.TRANSFER, CnnForms.GAMMA_SCRATCH).rankCorrelation())
        .isLessThan(exact.rankCorrelation());
  }

  private static ClosedForm negative(ClosedForm form) {
    return new ClosedForm(
        "negative",
        "negative",
        "−",
        "negative",
        "",
        "",
        Optional.empty(),
        Map.of(),
        setting -> -form.of(setting));
  }
}
