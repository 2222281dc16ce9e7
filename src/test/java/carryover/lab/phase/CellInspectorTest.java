package carryover.lab.phase;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CellInspectorTest {
  private final Laboratory lab = new Laboratory();
  private final PhaseViewModel model = lab.model;

  @BeforeEach
  void measureASmallMap() throws InterruptedException {
    lab.choose(
        3,
        new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 5, Scale.LINEAR),
        new Axis(CnnSpace.DIMENSION, 500, 1500, 3, Scale.LINEAR));
    lab.measure();
  }

  @AfterEach
  void closeThePool() {
    lab.close();
  }

  private Inspection inspection() {
    return model.cells().inspector().inspectionProperty().get();
  }

  @Test
  void trainsEverySeedOfTheCellAgainWithItsCurves() throws InterruptedException {
    // ‖u‖ = 2 in the lowest row.
    model.selection().select(4);
    model.cells().inspect();
    assertThat(inspection().title()).isEqualTo("‖u‖ 2, d 500");
    assertThat(inspection().rows()).isEmpty();
    lab.pulseUntil(() -> inspection().traces().size() == 3);

    assertThat(inspection().rows())
        .containsExactly(
            new Inspection.Row("1", List.of("0.900", "0.800"), "+0.100"),
            new Inspection.Row("2", List.of("0.900", "0.800"), "+0.100"),
            new Inspection.Row("3", List.of("0.900", "0.800"), "+0.100"));
    assertThat(inspection().curves().series()).hasSize(2);
    assertThat(inspection().curves().series().get(1).x()).hasSize(201);
    assertThat(inspection().sentence()).startsWith("Transfer wins").contains("by 0.100");
  }

  @Test
  void theCellAskedForLastWins() throws InterruptedException {
    lab.allowTrainings(1);
    model.selection().select(4);
    model.cells().inspect();
    model.selection().select(0);
    model.cells().inspect();
    lab.allowAllTrainings();
    lab.pulseUntil(() -> inspection().traces().size() == 3);

    assertThat(inspection().title()).isEqualTo("‖u‖ 0, d 500");
    assertThat(inspection().traces()).allMatch(t -> t.setting().get(CnnSpace.UNIVERSAL_NORM) == 0);
  }

  @Test
  void aTrainingThatFailsSaysWhy() throws InterruptedException {
    lab.failWith("needs 12 GB, there are 3");
    model.selection().select(4);
    model.cells().inspect();
    lab.pulseUntil(() -> !inspection().message().isEmpty());

    assertThat(inspection().sentence()).startsWith("not enough memory");
  }
}
