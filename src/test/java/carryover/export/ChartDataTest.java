package carryover.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.PlainTable;
import carryover.preset.Preset;
import carryover.preset.Provenance;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Seeds;
import carryover.study.Trace;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartDataTest {
  private static final Provenance PROVENANCE =
      Provenance.of(Preset.of(SampleRuns.SETTING, new Seeds(1, 2)));

  private final ChartData curves =
      ChartData.of(List.of(SampleRuns.trace(1), SampleRuns.trace(2)), CnnMeasures.CURVES);
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void aTableBeginsWithTheNamesOfItsColumns() throws IOException {
    curves.writeCsv(out);
    PlainTable table = PlainTable.read(out.toString(StandardCharsets.UTF_8));
    assertThat(table.columns())
        .containsExactly("seed", "arm", "step", "train_loss", "train_accuracy", "test_accuracy");
    assertThat(table.numbers("test_accuracy")).contains(0.765625);
    assertThat(table.texts("arm")).contains("upstream", "transfer", "scratch");
  }

  @Test
  void jsonHasAListOfNumbersForEachQuantityOfEachArm() throws IOException {
    curves.writeJson(PROVENANCE, out);
    JsonNode document = new ObjectMapper().readTree(out.toByteArray());
    JsonNode scratch = document.at("/runs/1/scratch");
    assertThat(document.at("/setting/filters").intValue()).isEqualTo(1);
    assertThat(document.at("/runs/0/transfer/step")).hasToString("[0,1,2]");
    assertThat(document.at("/runs/0/transfer/divergedAt").isNull()).isTrue();
    assertThat(document.at("/runs/0/transfer/testAccuracy"))
        .hasToString("[0.515625,0.640625,0.765625]");
    assertThat(scratch.at("/divergedAt").intValue()).isEqualTo(1);
    assertThat(scratch.at("/trainLoss")).hasToString("[0.5]");
  }

  @Test
  void runsOfSeveralSettingsSayInWhatTheyDiffer() throws IOException {
    Trace one = SampleRuns.trace(1);
    Trace noisy =
        new Trace(SampleRuns.SETTING.with(CnnSpace.ALPHA, 0.5), 1, one.arms(), one.cancelled());
    ChartData both = ChartData.of(List.of(one, noisy), CnnMeasures.CURVES);

    both.writeCsv(out);
    PlainTable table = PlainTable.read(out.toString(StandardCharsets.UTF_8));
    assertThat(table.columns()).startsWith("alpha", "seed", "arm", "step", "train_loss");
    assertThat(table.numbers("alpha")).contains(1.0, 0.5);

    out.reset();
    both.writeJson(PROVENANCE, out);
    JsonNode document = new ObjectMapper().readTree(out.toByteArray());
    assertThat(document.at("/runs/0/alpha").doubleValue()).isEqualTo(1);
    assertThat(document.at("/runs/1/alpha").doubleValue()).isEqualTo(0.5);
  }

  @Test
  void columnsAreATableAndListsOfNumbers() throws IOException {
    ColumnData data =
        new ColumnData(
            List.of(
                new ColumnData.Column("rank", new double[] {1, 2}),
                new ColumnData.Column("start", new double[] {0.25, Double.NaN})));
    data.writeCsv(out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("rank,start\n1.0,0.25\n2.0,\n");

    out.reset();
    data.writeJson(PROVENANCE, out);
    JsonNode document = new ObjectMapper().readTree(out.toByteArray());
    assertThat(document.at("/setting/filters").intValue()).isEqualTo(1);
    assertThat(document.at("/columns/rank")).hasToString("[1.0,2.0]");
    assertThat(document.at("/columns/start")).hasToString("[0.25,null]");
    assertThat(document.at("/provenance/format").textValue()).isEqualTo("carryover/provenance");
  }

  @Test
  void columnsAreOfOneLength() {
    assertThatThrownBy(
            () ->
                new ColumnData(
                    List.of(
                        new ColumnData.Column("rank", new double[2]),
                        new ColumnData.Column("start", new double[1]))))
        .hasMessage("start has 1 values, rank has 2");
  }
}
