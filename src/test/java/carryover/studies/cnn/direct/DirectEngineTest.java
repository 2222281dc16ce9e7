package carryover.studies.cnn.direct;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.TooLargeException;
import carryover.study.TrainingListener;
import org.junit.jupiter.api.Test;

class DirectEngineTest {
  @Test
  void refusesWhatDoesNotFitIntoMemory() {
    Setting huge =
        CnnSpace.STANDARD
            .with(CnnSpace.DIMENSION, 10_000_000)
            .with(CnnSpace.UPSTREAM_SAMPLES, 20_000);

    // 22 000 vectors of 10⁷ doubles: 1.6 TiB
    assertThatThrownBy(
            () ->
                new DirectEngine()
                    .train(huge, 1, Recording.FINAL_ONLY, TrainingListener.NONE, () -> false))
        .isInstanceOf(TooLargeException.class)
        .hasMessageContaining("needs about 16");
  }

  @Test
  void refusesToTestOnNothing() {
    assertThatThrownBy(() -> new DirectEngine(0))
        .hasMessage("testVectors = 0 is not allowed: 1 or more");
  }
}
