package carryover.lab;

import static carryover.workbench.Traces.arm;
import static carryover.workbench.Traces.trace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Range;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Arm;
import carryover.study.Seeds;
import carryover.ui.chart.Dash;
import carryover.ui.chart.Series;
import carryover.workbench.Experiment;
import carryover.workbench.Pin;
import carryover.workbench.PinColour;
import carryover.workbench.Pins;
import carryover.workbench.PublishedResults;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Workbench;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PinCurvesTest {
  private final Workbench workbench = new Workbench(TwoLayerCnn.study());
  private final PinCurves curves = new PinCurves(workbench);

  @BeforeEach
  void trainOneAndPinAnother() {
    PublishedResults.publish(
        workbench,
        trace(1, arm(CnnArms.TRANSFER, 0.5, 0.6, 0.7), arm(CnnArms.SCRATCH, 0.5, 0.5, 0.5)));
    RunResults other =
        new RunResults(
            new Experiment(CnnSpace.STANDARD.with(CnnSpace.ALPHA, 0.5), new Seeds(1, 2)),
            List.of(
                trace(1, arm(CnnArms.TRANSFER, 0.5, 0.8, 0.9), arm(CnnArms.SCRATCH, 0.5, 0.5, 0.5)),
                trace(2, arm(CnnArms.TRANSFER, 0.5, 0.6, 0.7), arm(CnnArms.SCRATCH, 0.5, 0.5, 0.5)),
                trace(
                    3, arm(CnnArms.TRANSFER, 0.5, 0.7, 0.8), arm(CnnArms.SCRATCH, 0.5, 0.5, 0.5))),
            Stage.FINAL,
            0.1,
            "");
    workbench.pinsProperty().set(Pins.NONE.with(other));
  }

  private List<Series> lines(Arm arm) {
    return curves.of(
        new PinCurves.Line(arm, "accuracy", Range.SHARE, Dash.SOLID, ""),
        CnnMeasures.TEST_ACCURACY,
        ArmCurve::withoutBand);
  }

  @Test
  void aPinnedRunIsAThinMarkedLineOfItsMeanInItsOwnColour() {
    List<Series> lines = lines(CnnArms.TRANSFER);

    Pin pin = workbench.pinsProperty().get().list().get(0);
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).y()).containsExactly(new double[] {0.5, 0.7, 0.8}, within(1e-12));
    assertThat(lines.get(0).lower()).isEmpty();
    assertThat(lines.get(0).colour()).isEqualTo(pin.colour());
    assertThat(lines.get(0).marker()).isEqualTo(pin.marker());
    assertThat(lines.get(0).width()).isLessThan(1);
  }

  @Test
  void whatIsDrawnMayBeAnAverageOfWhatWasMeasured() {
    List<Series> lines =
        curves.of(
            new PinCurves.Line(CnnArms.TRANSFER, "accuracy", Range.SHARE, Dash.SOLID, ""),
            CnnMeasures.TEST_ACCURACY,
            course -> course.withMean(new double[] {0.6, 0.6, 0.6}));

    assertThat(lines.get(0).y()).containsExactly(0.6, 0.6, 0.6);
    assertThat(lines.get(0).upper()).as("the band is drawn unless taken off").hasSize(3);
  }

  @Test
  void whatIsTheSameAsInTheCurrentRunIsNotDrawnAgain() {
    assertThat(lines(CnnArms.SCRATCH)).isEmpty();
  }

  @Test
  void aHiddenRunIsNotDrawn() {
    workbench
        .pinsProperty()
        .set(workbench.pinsProperty().get().with(1, pin -> pin.withShown(false)));

    assertThat(lines(CnnArms.TRANSFER)).isEmpty();
  }

  @Test
  void theTimeCursorAppliesToPinnedRunsToo() {
    workbench.timeCursorProperty().set(1);

    List<Series> lines = lines(CnnArms.TRANSFER);

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).faded()).isTrue();
    assertThat(lines.get(1).x()).containsExactly(0, 1);
  }

  @Test
  void aPinThatIsRenewedIsDrawnWithItsNewResults() {
    lines(CnnArms.TRANSFER);
    Pins pins = workbench.pinsProperty().get();
    RunResults less = pins.list().get(0).results();
    RunResults renewed =
        new RunResults(less.experiment(), less.traces().subList(0, 1), Stage.PREVIEW, 0.1, "");

    workbench.pinsProperty().set(pins.with(1, pin -> pin.withResults(renewed)));

    assertThat(lines(CnnArms.TRANSFER).get(0).y()).containsExactly(0.5, 0.8, 0.9);
  }

  @Test
  void everyPaletteColourHasAMarkerOfItsOwn() {
    assertThat(PinColour.values()).extracting(PinColour::marker).doesNotHaveDuplicates();
    assertThat(PinColour.values()).hasSize(Pins.MOST);
  }
}
