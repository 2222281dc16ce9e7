package carryover.studies.linear.check;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.direct.DirectEngine;
import carryover.studies.linear.law.LawEngine;
import carryover.studies.linear.relu.ReluEngine;
import carryover.studies.linear.spectral.SpectralEngine;
import carryover.study.Comparison;
import carryover.study.Engine;
import carryover.study.Verification;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearVerificationTest {
  @Test
  void theTableIsRead() {
    List<ReferenceRow> rows = ReferenceTable.read();
    ReferenceRow first = rows.get(0);

    assertThat(rows).hasSize(472);
    assertThat(first.title())
        .isEqualTo(
            "curves finetune risk at t = 0: L = 2, d = 200, n = 150, theta_deg = 45, sigma = 0.2");
    assertThat(first.setting()).isEqualTo(LinearSetting.of(LinearSpace.STANDARD));
    assertThat(first.mean().mean()).isEqualTo(0.585786);
    assertThat(first.number("lambda")).isNaN();
  }

  @Test
  void theTableOfReluNetworksIsRead() {
    List<ReferenceRow> rows = ReferenceTable.readRelu();
    ReferenceRow row = rows.get(8);

    assertThat(rows).hasSize(29);
    assertThat(row.title())
        .isEqualTo("relu linear ridge risk: L = 2, d = 15, n = 60, sigma = 0.1, mu = 0.25");
    assertThat(row.setting().removedNeurons()).isEqualTo(2);
    assertThat(row.setting().readoutRidge()).isEqualTo(0.01);
    assertThat(rows)
        .allMatch(r -> ReluReading.ofEnd(r).isPresent() || ReluReading.floor(r).isPresent());
  }

  @Test
  void theEnginesAgreeWithTheTableAndWithEachOther() {
    Verification verification = new LinearVerification();
    for (int run = 0; run < verification.runs(); run++) {
      verification.run(run, () -> false);
    }

    List<Comparison> comparisons = verification.comparisons();
    assertThat(comparisons).hasSize(90 + 97 + 123 + 29 + 24 + 36);
    assertThat(comparisons)
        .allSatisfy(
            comparison ->
                assertThat(comparison.agrees(verification.limit()))
                    .as(comparison.toString())
                    .isTrue());
  }

  /** An engine that takes twice the label noise is found out. */
  @Test
  void aWrongEngineDoesNotAgree() {
    Engine law = new LawEngine();
    Engine wrong =
        (setting, seed, recording, listener, cancelled) ->
            law.train(
                setting.with(LinearSpace.TARGET_NOISE, 2 * setting.get(LinearSpace.TARGET_NOISE)),
                seed,
                recording,
                listener,
                cancelled);
    Verification verification =
        new LinearVerification(wrong, new SpectralEngine(), new DirectEngine(), new ReluEngine());
    for (int run = 0; run < 4000; run++) {
      verification.run(run, () -> false);
    }

    assertThat(verification.comparisons().subList(0, 2))
        .noneMatch(comparison -> comparison.agrees(verification.limit()));
  }
}
