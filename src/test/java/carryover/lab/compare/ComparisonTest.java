package carryover.lab.compare;

import static carryover.workbench.Traces.arm;
import static carryover.workbench.Traces.diverged;
import static carryover.workbench.Traces.trace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.PlainTable;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Parameter;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.workbench.Experiment;
import carryover.workbench.Pins;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Workbench;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Setting OTHER = CnnSpace.STANDARD.with(CnnSpace.UPSTREAM_SAMPLES, 50);

  private static RunResults run(Setting setting, Seeds seeds, Trace... traces) {
    return new RunResults(new Experiment(setting, seeds), List.of(traces), Stage.FINAL, 0.1, "");
  }

  /** A run that ends at this accuracy of transfer; scratch ends at 0.5. */
  private static Trace seed(long seed, double end) {
    return trace(seed, arm(CnnArms.TRANSFER, 0.4, end), arm(CnnArms.SCRATCH, 0.5, 0.5));
  }

  private static final RunResults CURRENT =
      run(CnnSpace.STANDARD, new Seeds(1, 3), seed(1, 0.7), seed(2, 0.8), seed(3, 0.9));

  private static ComparedRun compared(RunResults pinned, int step) {
    return Comparison.of(TwoLayerCnn.study(), Pins.NONE.with(pinned), CURRENT, step)
        .pinned()
        .get(0);
  }

  @Test
  void runsOfTheSameSeedsAreComparedSeedBySeed() {
    RunResults pinned = run(OTHER, new Seeds(1, 3), seed(1, 0.6), seed(2, 0.7), seed(3, 0.8));

    Delta delta = compared(pinned, Workbench.END).delta();

    // Every seed loses exactly 0.1, so there is nothing uncertain about the difference.
    assertThat(delta.mean()).isCloseTo(-0.1, within(1e-12));
    assertThat(delta.halfWidth()).isCloseTo(0, within(1e-12));
    assertThat(delta.pairs()).isEqualTo(3);
  }

  @Test
  void runsWithoutACommonSeedAreComparedAsIndependentMeans() {
    RunResults pinned = run(OTHER, new Seeds(4, 6), seed(4, 0.6), seed(5, 0.7), seed(6, 0.8));

    Delta delta = compared(pinned, Workbench.END).delta();

    // Equal variances of 0.01 in two groups of three: t with 4 degrees of freedom, 2.7764.
    assertThat(delta.mean()).isCloseTo(-0.1, within(1e-12));
    assertThat(delta.halfWidth()).isCloseTo(2.7764 * Math.sqrt(0.02 / 3), within(1e-4));
    assertThat(delta.pairs()).isZero();
  }

  @Test
  void seedsOnlyOneOfThemHasAreLeftOutOfAPairedComparison() {
    RunResults pinned = run(OTHER, new Seeds(2, 4), seed(2, 0.7), seed(3, 0.8), seed(4, 0.1));

    Delta delta = compared(pinned, Workbench.END).delta();

    assertThat(delta.mean()).isCloseTo(-0.1, within(1e-12));
    assertThat(delta.pairs()).isEqualTo(2);
  }

  @Test
  void theTimeCursorSaysWhereAccuraciesAreRead() {
    RunResults pinned = run(OTHER, new Seeds(1, 3), seed(1, 0.6), seed(2, 0.7), seed(3, 0.8));

    ComparedRun early = compared(pinned, 0);

    assertThat(early.readouts().get(0).mean()).isCloseTo(0.4, within(1e-12));
    assertThat(early.gain().mean()).isCloseTo(-0.1, within(1e-12));
    assertThat(early.delta().mean()).isZero();
  }

  @Test
  void whatIsMissingOrWentWrongIsSaid() {
    RunResults waiting = RunResults.untrained(new Experiment(OTHER, new Seeds(1, 3)));
    RunResults lost =
        run(
            OTHER,
            new Seeds(1, 2),
            seed(1, 0.6),
            trace(2, diverged(CnnArms.TRANSFER, 0.4), arm(CnnArms.SCRATCH, 0.5, 0.5)));

    assertThat(compared(waiting, Workbench.END).state()).isEqualTo("waiting");
    assertThat(compared(waiting, Workbench.END).delta().mean()).isNaN();
    assertThat(compared(lost, Workbench.END).state()).isEqualTo("diverged in 1");
    assertThat(compared(lost, Workbench.END).readouts().get(0).count()).isEqualTo(1);
  }

  @Test
  void theCurrentRunComesFirstAndIsNotComparedWithItself() {
    Comparison comparison = Comparison.of(TwoLayerCnn.study(), Pins.NONE, CURRENT, Workbench.END);

    assertThat(comparison.runs()).hasSize(1);
    assertThat(comparison.runs().get(0).pin()).isEmpty();
    assertThat(comparison.runs().get(0).delta().mean()).isNaN();
    assertThat(comparison.seedsDiffer()).isFalse();
  }

  @Test
  void figuresAreReadAsTextAndSortedByValue() {
    Figure none =
        Figure.difference(CnnMeasures.TEST_ACCURACY, new Delta(Double.NaN, Double.NaN, 0, 0));
    Figure less = Figure.difference(CnnMeasures.TEST_ACCURACY, new Delta(-0.25, 0.5, 3, 3));
    Figure more = Figure.difference(CnnMeasures.TEST_ACCURACY, new Delta(0.125, Double.NaN, 1, 1));

    assertThat(List.of(none, more, less).stream().sorted().map(Figure::text))
        .containsExactly("−0.250 ± 0.500", "+0.125", "–");
  }

  @Test
  void theTableIsCopiedAsATableThatEveryProgramReads() {
    RunResults pinned = run(OTHER, new Seeds(4, 4), seed(4, 0.5));
    Pins pins = Pins.NONE.with(pinned);

    PlainTable table =
        PlainTable.read(ComparisonCsv.of(Comparison.of(TwoLayerCnn.study(), pins, CURRENT, 1)));

    assertThat(table.texts("run")).containsExactly("current", "1");
    assertThat(table.numbers("upstreamSamples")).containsExactly(200.0, 50.0);
    for (Parameter parameter : CnnSpace.STANDARD.told()) {
      assertThat(table.texts(parameter.key())).doesNotContain("");
    }
    assertThat(table.texts("seeds")).containsExactly("1..3", "4..4");
    assertThat(table.numbers("seed_count")).containsExactly(3.0, 1.0);
    assertThat(table.texts("step")).containsExactly("1", "1");
    assertThat(table.numbers("transfer_test_accuracy")).endsWith(0.5);
    assertThat(table.numbers("transfer_half_width")).endsWith(Double.NaN);
    assertThat(table.numbers("transfer_minus_current").get(1)).isNegative();
    assertThat(table.numbers("paired_seeds")).containsExactly(Double.NaN, 0.0);
    assertThat(table.columns()).endsWith("program_version");
  }
}
