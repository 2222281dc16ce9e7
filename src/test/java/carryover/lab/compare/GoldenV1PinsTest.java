package carryover.lab.compare;

import static carryover.GoldenV1.ON_SCREEN;
import static carryover.GoldenV1.SMALL;
import static carryover.workbench.Traces.arm;
import static carryover.workbench.Traces.trace;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.GoldenV1;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.workbench.Experiment;
import carryover.workbench.Pins;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Workbench;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The table of pinned runs still has the columns that version 1 gave it, digit by digit. */
class GoldenV1PinsTest {
  @Test
  void theSameRunsGiveTheSameTable() throws Exception {
    // With two filters of a sign a quarter inherits as many as a half.
    Pins pins =
        Pins.NONE
            .with(run(SMALL, 0.9951171875, 0.986083984375))
            .with(run(SMALL.with(CnnSpace.ALPHA, 0.25), 0.9951171875, 0.986083984375));
    RunResults current = run(ON_SCREEN, 0.9931640625, 0.98828125);

    List<Map<String, String>> now =
        table(ComparisonCsv.of(Comparison.of(TwoLayerCnn.study(), pins, current, Workbench.END)));
    List<Map<String, String>> then = table(Files.readString(GoldenV1.file("pins.csv")));

    assertThat(then).hasSize(3);
    assertThat(now).hasSameSizeAs(then);
    for (int i = 0; i < then.size(); i++) {
      assertThat(now.get(i)).containsAllEntriesOf(then.get(i));
    }
  }

  /** The rows, by the names of the columns. */
  private static List<Map<String, String>> table(String csv) {
    List<String[]> lines =
        csv.lines().filter(line -> !line.startsWith("#")).map(l -> l.split(",", -1)).toList();
    String[] names = lines.get(0);
    return lines.stream()
        .skip(1)
        .map(
            row ->
                IntStream.range(0, names.length)
                    .boxed()
                    .collect(Collectors.toMap(i -> names[i], i -> row[i])))
        .toList();
  }

  private static RunResults run(Setting setting, double first, double second) {
    return new RunResults(
        new Experiment(setting, new Seeds(1, 2)),
        List.of(
            trace(1, arm(CnnArms.TRANSFER, 0.5, first), arm(CnnArms.SCRATCH, 0.5, 0.994873046875)),
            trace(2, arm(CnnArms.TRANSFER, 0.5, second), arm(CnnArms.SCRATCH, 0.5, 0.94189453125))),
        Stage.FINAL,
        0.1,
        "");
  }
}
