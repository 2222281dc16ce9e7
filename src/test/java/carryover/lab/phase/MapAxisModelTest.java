package carryover.lab.phase;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import carryover.ui.control.ChangePhase;
import carryover.workbench.Workbench;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapAxisModelTest {
  private final Workbench workbench = new Workbench(TwoLayerCnn.study());
  private final MapAxisModel x = new MapAxisModel(workbench, true);
  private final MapAxisModel y = new MapAxisModel(workbench, false);

  @Test
  void anotherParameterComesWithItsUsualRangeAndKeepsTheNumberOfCells() {
    x.choose(CnnSpace.UPSTREAM_SAMPLES);

    assertThat(x.axis()).isEqualTo(new Axis(CnnSpace.UPSTREAM_SAMPLES, 10, 1000, 21, Scale.LOG));
    assertThat(y.axis()).isEqualTo(TwoLayerCnn.MAP.y());
  }

  @Test
  void theParameterOfTheOtherAxisSwapsThem() {
    x.choose(CnnSpace.DIMENSION);

    assertThat(x.axis()).isEqualTo(TwoLayerCnn.MAP.y());
    assertThat(y.axis()).isEqualTo(TwoLayerCnn.MAP.x());
  }

  @Test
  void theSharedSignalEndsAtTheWholeSignal() {
    workbench.change(
        workbench.experiment().setting().with(CnnSpace.DOWNSTREAM_SIGNAL_NORM, 3),
        ChangePhase.COMMITTED);
    x.choose(CnnSpace.ALPHA);
    x.choose(CnnSpace.UNIVERSAL_NORM);

    assertThat(x.axis().to()).isEqualTo(3);
  }

  @Test
  void aRangeThatIsNotAllowedIsExplainedAndNotTaken() {
    assertThat(y.complaint(500, 500)).contains("d must rise along the axis.");
    assertThat(y.complaint(1, 500)).contains("d lies in 4…10\u202f000\u202f000.");
    assertThat(y.complaint(500.5, 1000)).contains("d must be a whole number.");

    y.setRange(500.5, 1000, ChangePhase.COMMITTED);

    assertThat(y.axis()).isEqualTo(TwoLayerCnn.MAP.y());
  }

  private void openSingleDimension() {
    Axis single = Axis.of(CnnSpace.DIMENSION, List.of(2000.0), Scale.LINEAR);
    workbench.change(TwoLayerCnn.MAP.withAxes(TwoLayerCnn.MAP.x(), single), ChangePhase.COMMITTED);
  }

  @Test
  void aSingleValueBecomesARange() {
    openSingleDimension();
    y.setRange(1000, 2000, ChangePhase.COMMITTED);

    assertThat(y.axis()).isEqualTo(new Axis(CnnSpace.DIMENSION, 1000, 2000, 2, Scale.LINEAR));
  }

  @Test
  void aSingleValueWithMoreCellsTakesTheUsualRange() {
    openSingleDimension();
    y.setCount(1);
    assertThat(y.axis().count()).isEqualTo(1);

    y.setCount(5);

    assertThat(y.axis()).isEqualTo(new Axis(CnnSpace.DIMENSION, 100, 100_000, 5, Scale.LOG));
  }

  @Test
  void aSingleValueGivesWayToAnotherParameter() {
    openSingleDimension();
    y.choose(CnnSpace.UPSTREAM_SAMPLES);

    assertThat(y.axis()).isEqualTo(new Axis(CnnSpace.UPSTREAM_SAMPLES, 10, 1000, 2, Scale.LOG));
  }

  @Test
  void aLogScaleLeavesZeroOut() {
    x.setLog(true);

    assertThat(x.axis()).isEqualTo(new Axis(CnnSpace.UNIVERSAL_NORM, 0.02, 2, 21, Scale.LOG));
    assertThat(x.complaint(0, 2)).contains("A logarithmic axis starts above 0.");
    x.setLog(false);
    assertThat(x.axis().scale()).isEqualTo(Scale.LINEAR);
  }

  @Test
  void theSliderReachesAsFarAsATypedRange() {
    y.setRange(50, 200_000, ChangePhase.COMMITTED);

    assertThat(y.reach().from()).isEqualTo(50);
    assertThat(y.reach().to()).isEqualTo(200_000);
  }
}
