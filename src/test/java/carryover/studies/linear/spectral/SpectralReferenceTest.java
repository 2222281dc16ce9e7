package carryover.studies.linear.spectral;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.numeric.CancellationPoint;
import carryover.numeric.Estimate;
import carryover.numeric.RandomStreams;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.check.ReferenceRow;
import carryover.studies.linear.check.ReferenceTable;
import carryover.studies.linear.draw.SourceDraw;
import carryover.studies.linear.theory.LazyToRich;
import carryover.studies.linear.training.Readout;
import carryover.study.Arm;
import carryover.study.Comparison;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fits and curves in the eigenbasis against the independent program. A number fails beyond 4
 * standard errors of the difference, so by chance with probability below 10⁻⁴, below 2 % for all
 * together. Seeds are fixed.
 */
class SpectralReferenceTest {
  private static final int FITS = 400;
  private static final int CURVES = 100;

  /** Of one draw of the target task, a vector of coefficients. */
  private interface Fit extends Function<Target, double[]> {}

  static Stream<ReferenceRow> fits() {
    return ReferenceTable.read().stream()
        .filter(row -> row.section().equals("spectral") || row.section().equals("lazy"))
        .filter(row -> fit(row) != null);
  }

  @ParameterizedTest
  @MethodSource("fits")
  void fitsAgree(ReferenceRow row) {
    Fit fit = fit(row);
    boolean median = row.quantity().startsWith("risk median");
    double[] risks =
        LongStream.rangeClosed(1, FITS)
            .mapToDouble(
                seed -> {
                  Target target = target(row.setting(), seed);
                  return target.coefficients(fit.apply(target)).risk();
                })
            .sorted()
            .toArray();

    if (median) {
      // Half of all draws are below the other program's median, give or take 4·√(¼/n).
      double below = Arrays.stream(risks).filter(risk -> risk < row.number("mean")).count();
      double error = Math.sqrt(0.25 / FITS + 0.25 / row.number("seeds"));
      assertThat(Math.abs(below / FITS - 0.5)).isLessThan(4 * error);
    } else {
      assertAgrees(row, Estimate.of(risks));
    }
  }

  private static Fit fit(ReferenceRow row) {
    double ridge = row.number("lambda");
    return switch (row.arm()) {
      case "scratch" -> SpectralReferenceTest::minimumNorm;
      case "ridge scratch" ->
          target -> target.regression().solve(ridge, new double[target.target().length]);
      case "optimal scratch" -> target -> new PenalisedFits(target).tunedScratch();
      case "tuned pull to beta_s (L2-SP)" -> target -> new PenalisedFits(target).tunedFinetune();
      case "background+spike readout" ->
          target -> new PenalisedFits(target).lazyToRich(0, Math.min(1e12, row.number("chi")));
      case "spike + tuned ridge" -> SpectralReferenceTest::spikeAndTunedRidge;
      case "lazy-to-rich readout" -> lazyToRich(row.number("alpha"), ridge);
      case "linear" -> target -> readout(target, 0);
      case "linear ridge" -> target -> readout(target, ridge);
      default -> null;
    };
  }

  private static double[] minimumNorm(Target target) {
    return target.regression().solve(0, new double[target.target().length]);
  }

  private static double[] spikeAndTunedRidge(Target target) {
    LinearSetting s = target.setting();
    double missed = s.sine() * s.sine();
    return new PenalisedFits(target).lazyToRich(s.noiseVariance() / (s.gamma() * missed), 1e12);
  }

  private static Fit lazyToRich(double alpha, double ridge) {
    return target ->
        new PenalisedFits(target)
            .lazyToRich(ridge / (alpha * alpha), LazyToRich.strength(alpha, 1));
  }

  private static double[] readout(Target target, double ridge) {
    LinearSetting s =
        LinearSetting.of(target.setting().values().with(LinearSpace.READOUT_RIDGE, ridge));
    Readout readout =
        new Target(s, target.regression(), target.source(), target.target(), target.pretrained())
            .readout(1);
    readout.finish();
    return readout.coefficients();
  }

  private static Target target(LinearSetting setting, long seed) {
    RandomStreams random = new RandomStreams(seed);
    return Target.draw(setting, SourceDraw.of(setting, random), random, CancellationPoint.never());
  }

  static Stream<List<ReferenceRow>> curves() {
    return ReferenceTable.read().stream()
        .filter(row -> row.section().equals("curves") || row.section().equals("stop"))
        .filter(row -> row.number("time") <= 100 && !row.quantity().contains("minus"))
        .collect(Collectors.groupingBy(ReferenceRow::setting))
        .values()
        .stream();
  }

  /** Rows of one setting: risk and size of fine-tuning, risk of scratch from a start of 0.01. */
  @ParameterizedTest
  @MethodSource("curves")
  void curvesAgree(List<ReferenceRow> rows) {
    Setting setting =
        new SettingBuilder(rows.get(0).setting().values())
            .set(LinearSpace.DURATION, 100)
            .set(LinearSpace.STEP_SIZE, 0.02)
            .set(LinearSpace.WIDTH, 500)
            .set(
                LinearSpace.INITIAL_SCALE,
                rows.get(0).setting().depth() == 2 ? 0.01 * Math.sqrt(2) : 0.01)
            .build();
    List<Trace> runs =
        LongStream.rangeClosed(1, CURVES)
            .mapToObj(
                seed ->
                    new SpectralEngine()
                        .train(
                            setting,
                            seed,
                            new Recording(25, false, false),
                            TrainingListener.NONE,
                            () -> false))
            .toList();
    for (ReferenceRow row : rows) {
      Arm arm = row.arm().equals("finetune") ? LinearArms.FINETUNE : LinearArms.SCRATCH;
      int step = (int) Math.rint(row.number("time") / 0.02);
      ToDoubleFunction<Sample> value =
          row.quantity().startsWith("s ")
              ? sample -> Math.pow(sample.get(LinearMeasures.NORM), 1.0 / row.setting().depth())
              : sample -> sample.get(LinearMeasures.RISK);
      assertAgrees(
          row,
          Estimate.of(
              runs.stream()
                  .mapToDouble(
                      run ->
                          run.arm(arm).samples().stream()
                              .filter(sample -> sample.step() == step)
                              .mapToDouble(value)
                              .findFirst()
                              .orElseThrow())
                  .toArray()));
    }
  }

  private static void assertAgrees(ReferenceRow row, Estimate found) {
    Comparison comparison = new Comparison(row.title(), row.quantity(), row.mean(), found);
    assertThat(comparison.agrees(4) || comparison.expected().mean() == found.mean())
        .as(row.cells().get("time") + " " + comparison)
        .isTrue();
  }
}
