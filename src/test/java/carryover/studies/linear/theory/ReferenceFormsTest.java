package carryover.studies.linear.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.check.ReferenceRow;
import carryover.studies.linear.check.ReferenceTable;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Closed forms against those of the independent program, to the six digits of its table. */
class ReferenceFormsTest {
  private static final List<ReferenceRow> TABLE = ReferenceTable.read();

  @Test
  void scratchHasItsExactMean() {
    assertForm("scratch", "exact finite size", 18, row -> Scratch.meanRisk(row.setting()));
  }

  @Test
  void tunedScratch() {
    assertForm("optimal scratch", "r_opt", 7, row -> Scratch.tunedRisk(row.setting()));
  }

  @Test
  void ridgeWithAFixedPenalty() {
    assertForm(
        "ridge scratch",
        "Marchenko-Pastur",
        12,
        row -> {
          LinearSetting s = row.setting();
          return RidgeLimit.of(s.gamma(), row.number("lambda") * s.gamma())
              .risk(s.noiseVariance(), 1);
        });
  }

  @Test
  void linearTransfer() {
    assertForm("linear", "(10)", 30, row -> LinearTransfer.meanRisk(row.setting()));
  }

  @Test
  void linearTransferAfterAFiniteSource() {
    List<ReferenceRow> rows =
        TABLE.stream()
            .filter(row -> row.section().equals("law"))
            .filter(row -> row.cells().get("closed_form_name").startsWith("ours"))
            .toList();
    assertThat(rows).hasSize(4);
    for (ReferenceRow row : rows) {
      // The table's limit leaves out the cost 1/(n−2) of the one coefficient that is fitted.
      LinearSetting s = row.setting();
      double missed = SourceSolution.limit(s).missed(s);
      double form = row.number("closed_form");
      assertThat(LinearTransfer.meanRisk(s))
          .as(row.title())
          .isCloseTo(missed + (s.noiseVariance() + missed) / (s.targetSamples() - 2), within(1e-12))
          .isCloseTo(form, within(2e-6));
    }
  }

  @Test
  void readoutWithAPenalty() {
    List<ReferenceRow> rows =
        TABLE.stream().filter(row -> row.arm().equals("linear ridge")).toList();
    assertThat(rows).hasSize(12);
    for (ReferenceRow row : rows) {
      LinearSetting s = withRidge(row);
      assertThat(LinearTransfer.meanRisk(s))
          .as(row.title())
          .isCloseTo(row.number("closed_form"), within(2e-6));
      String printed = row.cells().get("closed_form_name").replaceAll(".*gives ", "");
      assertThat(LinearTransfer.printedRisk(s))
          .as(row.title())
          .isCloseTo(Double.parseDouble(printed), within(6e-5));
    }
  }

  @Test
  void fineTuning() {
    assertForm("finetune", "kappa", 66, row -> FineTuning.limit(row.setting()).gain());
  }

  @Test
  void pullToTheSource() {
    assertForm("tuned pull", "r_opt", 6, row -> PulledFit.toSource(row.setting()));
  }

  @Test
  void pullToTheLine() {
    assertForm("spike + tuned", "r_best", 6, row -> PulledFit.toLineAtFiniteSize(row.setting()));
  }

  @Test
  void backgroundAndSpike() {
    assertForm(
        "background+spike",
        "r_spike",
        12,
        row -> {
          LinearSetting s = row.setting();
          double found = 1 - s.sine() * s.sine();
          return LazyToRich.of(s.gamma(), 0, row.number("chi")).risk(s.noiseVariance(), 1, found);
        });
  }

  @Test
  void lazyToRich() {
    assertForm(
        "lazy-to-rich",
        "r_lazy",
        19,
        row ->
            LazyToRich.risk(
                LinearSetting.of(
                    withRidge(row)
                        .values()
                        .with(LinearSpace.PRETRAIN_SCALE, row.number("alpha")))));
  }

  @Test
  void strengthOfTheFeature() {
    List<ReferenceRow> rows =
        TABLE.stream().filter(row -> row.quantity().startsWith("chi")).toList();
    assertThat(rows).hasSize(4);
    for (ReferenceRow row : rows) {
      assertThat(LazyToRich.strength(row.number("alpha"), 1))
          .as(row.title())
          .isCloseTo(row.number("closed_form"), within(1e-4));
    }
  }

  @Test
  void distances() {
    List<ReferenceRow> rows = TABLE.stream().filter(row -> row.arm().equals("distance")).toList();
    assertThat(rows).hasSize(14);
    for (ReferenceRow row : rows) {
      Distances distances = Distances.of(row.setting());
      assertThat(
              row.quantity().equals("KL") ? distances.kullbackLeibler() : distances.wasserstein())
          .as(row.title())
          .isCloseTo(row.number("mean"), within(6e-6 * Math.max(1, row.number("mean"))));
    }
  }

  private static LinearSetting withRidge(ReferenceRow row) {
    return LinearSetting.of(
        row.setting().values().with(LinearSpace.READOUT_RIDGE, row.number("lambda")));
  }

  /** Every row of arms and forms that begin so, which are {@code count}. */
  private static void assertForm(
      String arm, String form, int count, ToDoubleFunction<ReferenceRow> value) {
    List<ReferenceRow> rows =
        TABLE.stream()
            .filter(row -> row.arm().startsWith(arm) && !row.arm().equals("linear ridge"))
            .filter(row -> row.cells().get("closed_form_name").startsWith(form))
            .toList();
    assertThat(rows.size()).isEqualTo(count);
    for (ReferenceRow row : rows) {
      double expected = row.number("closed_form");
      assertThat(value.applyAsDouble(row))
          .as(row.title())
          .isCloseTo(expected, within(6e-6 * Math.max(1, Math.abs(expected))));
    }
  }
}
