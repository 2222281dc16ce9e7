package carryover.export;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.preset.Preset;
import carryover.preset.Provenance;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Seeds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetailsNpyTest {
  private static final int HEAD = 128;
  private static final int NUMBERS = 2 * 3 * 2 * 5;

  @Test
  void seedArmFilterAndCoefficientAreTheAxes() throws IOException {
    byte[] file = file();
    assertThat(new String(file, 0, HEAD, StandardCharsets.ISO_8859_1))
        .contains("'shape': (2, 3, 2, 5)");
    DoubleBuffer numbers =
        ByteBuffer.wrap(file, HEAD, NUMBERS * Double.BYTES)
            .slice()
            .order(ByteOrder.LITTLE_ENDIAN)
            .asDoubleBuffer();
    // Seed 1, transfer, both filters at the last step: 100 + 10 + 2, and 1000 more.
    assertThat(row(numbers, 0, 1, 0)).containsExactly(112, 112.25, 112.5, 112.75, -112);
    assertThat(row(numbers, 0, 1, 1)).containsExactly(1112, 1112.25, 1112.5, 1112.75, 888);
    // Seed 2 diverged from scratch.
    assertThat(row(numbers, 1, 1, 0)).containsExactly(212, 212.25, 212.5, 212.75, -212);
    assertThat(row(numbers, 1, 2, 0)).containsOnly(Double.NaN);
  }

  @Test
  void whereItComesFromStandsBehindTheNumbers() throws IOException {
    byte[] file = file();
    int end = HEAD + NUMBERS * Double.BYTES;
    assertThat(new String(file, end, file.length - end, StandardCharsets.UTF_8))
        .startsWith("# provenance {")
        .endsWith("}\n");
  }

  private static double[] row(DoubleBuffer numbers, int seed, int arm, int filter) {
    double[] row = new double[5];
    numbers.get(((seed * 3 + arm) * 2 + filter) * 5, row);
    return row;
  }

  private static byte[] file() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Preset preset = Preset.of(SampleRuns.SETTING, new Seeds(1, 2));
    DetailsNpy.write(
        TwoLayerCnn.study(),
        List.of(SampleRuns.trace(1), SampleRuns.trace(2)),
        Provenance.of(preset),
        out);
    return out.toByteArray();
  }
}
