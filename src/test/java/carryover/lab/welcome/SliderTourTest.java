package carryover.lab.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.lab.Trial;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Parameter;
import carryover.ui.control.ChangePhase;
import carryover.workbench.Workbench;
import org.junit.jupiter.api.Test;

class SliderTourTest {
  private static final Trial SHARE = new Trial("share less", CnnSpace.UNIVERSAL_NORM, 0.5);

  private final Workbench workbench = new Workbench(TwoLayerCnn.study());
  private final SliderTour tour = new SliderTour(workbench);

  private double now(Parameter parameter) {
    return workbench.experiment().setting().get(parameter);
  }

  @Test
  void itMovesFromTheStartToTheEndInOneStepThatCanBeUndone() {
    tour.begin(SHARE);
    assertThat(now(CnnSpace.UNIVERSAL_NORM)).isEqualTo(2);
    tour.advance(SliderTour.SECONDS / 2);
    assertThat(now(CnnSpace.UNIVERSAL_NORM)).isCloseTo(1.25, within(1e-12));
    assertThat(tour.runningProperty().get()).isTrue();
    tour.advance(SliderTour.SECONDS);
    assertThat(now(CnnSpace.UNIVERSAL_NORM)).isEqualTo(0.5);
    assertThat(tour.runningProperty().get()).isFalse();

    workbench.undo();
    assertThat(now(CnnSpace.UNIVERSAL_NORM)).isEqualTo(2);
  }

  @Test
  void whoTakesTheSliderKeepsIt() {
    tour.begin(SHARE);
    tour.advance(1);
    workbench.change(CnnSpace.STANDARD.with(CnnSpace.UNIVERSAL_NORM, 0.1), ChangePhase.DRAGGING);
    tour.advance(1);
    assertThat(now(CnnSpace.UNIVERSAL_NORM)).isEqualTo(0.1);
    assertThat(tour.runningProperty().get()).isFalse();
  }

  @Test
  void eachBeginsWhereTheDeskBegan() {
    tour.begin(SHARE);
    tour.advance(SliderTour.SECONDS);
    tour.begin(new Trial("fewer", CnnSpace.UPSTREAM_SAMPLES, 20));
    assertThat(now(CnnSpace.UNIVERSAL_NORM)).isEqualTo(2);
  }

  @Test
  void countsStayWholeAndMoveEvenlyOnALogarithmicSlider() {
    Trial fewer = new Trial("fewer", CnnSpace.UPSTREAM_SAMPLES, 2);
    assertThat(SliderTour.at(CnnSpace.STANDARD, fewer, 0.5).get(CnnSpace.UPSTREAM_SAMPLES))
        .as("half way from 200 to 2")
        .isEqualTo(20);
    assertThat(SliderTour.at(CnnSpace.STANDARD, fewer, 0.33).get(CnnSpace.UPSTREAM_SAMPLES))
        .isEqualTo(Math.rint(200 * Math.pow(0.01, 0.33)));
  }
}
