package carryover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.MapSpec;
import carryover.study.Seeds;
import carryover.sweep.Grid;
import carryover.sweep.MapState;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A map of 21 × 19 cells and one seed, measured by two workers. */
class ExpectationTest {
  private static final String SIZE = "map: 21 × 19 cells, 1 seed: 399 trainings\n";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long seconds;
  private Expectation expectation;

  @BeforeEach
  void begin() {
    MapSpec map = TwoLayerCnn.MAP;
    MapState state =
        new MapState(
            TwoLayerCnn.study(), new Grid(CnnSpace.STANDARD, map.x(), map.y()), new Seeds(1, 1));
    PrintStream stream = new PrintStream(err, false, StandardCharsets.UTF_8);
    expectation =
        new Expectation(
            new Terminal(stream, stream, false), state, 2, () -> TimeUnit.SECONDS.toNanos(seconds));
  }

  @Test
  void theSizeIsToldBeforeAnythingIsMeasured() {
    assertThat(said()).isEqualTo(SIZE);
  }

  /** Twenty seconds for the first results of the workers, then a result each second. */
  @Test
  void theTimeOfWarmingUpIsNotTakenForThatOfEveryTraining() {
    seconds = 20;
    measured(2);
    for (int second = 21; second < 30; second++) {
      seconds = second;
      measured(1);
    }
    assertThat(said()).isEqualTo(SIZE + "map: about 6 min 34 s left\n");
  }

  @Test
  void slowTrainingsAreWaitedForOnceMoreByEveryWorker() {
    seconds = 10;
    measured(2);
    seconds = 19;
    measured(1);
    assertThat(said()).isEqualTo(SIZE);
    seconds = 20;
    measured(1);
    assertThat(said()).isEqualTo(SIZE + "map: about 32 min 55 s left\n");
  }

  private void measured(int results) {
    for (int i = 0; i < results; i++) {
      expectation.measured();
    }
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
