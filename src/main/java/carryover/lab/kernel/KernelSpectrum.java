package carryover.lab.kernel;

import carryover.export.ArmLook;
import carryover.export.ColumnData;
import carryover.lab.Meaning;
import carryover.studies.kernel.FeatureKernel;
import carryover.studies.kernel.KernelDetails;
import carryover.studies.kernel.KernelSetting;
import carryover.studies.kernel.theory.SpikedSpectrum;
import carryover.study.Sample;
import carryover.study.Study;
import carryover.ui.NumberText;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.LineChartModel.ReferenceLine;
import carryover.ui.chart.Series;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The eigenvalues of the kernels of a run by rank. In the linear mode with what is known of those
 * after Task 1: where the bulk ends, and where the spike's eigenvalue stands.
 *
 * @param all every eigenvalue, not the greatest alone
 */
record KernelSpectrum(Study study, Optional<KernelRun> run, boolean all, boolean log) {
  private static final Words WORDS = Words.of(KernelSpectrum.class);

  /** Eigenvalues that are shown where not all are. */
  static final int SHOWN = 30;

  LineChartModel model(String note, String empty) {
    List<Series> series = new ArrayList<>();
    for (KernelState state : KernelState.values()) {
      double[] eigenvalues = eigenvalues(state);
      if (eigenvalues.length > 0) {
        series.add(series(state, eigenvalues));
      }
    }
    int count = count();
    return new LineChartModel(
        series,
        references(),
        List.of(),
        new AxisModel(WORDS.text("spectrum.rank"), AxisScale.LINEAR, 0.5, Math.max(count, 1) + 0.5),
        new AxisModel(
            WORDS.text("spectrum.eigenvalue"),
            log ? AxisScale.LOG : AxisScale.LINEAR,
            log ? Double.NaN : 0,
            Double.NaN),
        note,
        empty);
  }

  /** Whether the spike shows, and why; empty where nothing is known. */
  String reading() {
    return form().map(KernelSpectrum::reading).orElse("");
  }

  private static String reading(SpikedSpectrum form) {
    String strength = NumberText.rounded(form.strength(), 3);
    String least = NumberText.rounded(1 / Math.sqrt(form.nu2()), 3);
    return form.outlier().isPresent()
        ? WORDS.text("spectrum.outlies", strength, least)
        : WORDS.text("spectrum.hidden", strength, least);
  }

  /** A row for each rank. */
  ColumnData data() {
    int most =
        Arrays.stream(KernelState.values()).mapToInt(s -> eigenvalues(s).length).max().orElse(0);
    List<ColumnData.Column> columns = new ArrayList<>();
    columns.add(new ColumnData.Column("rank", ranks(most)));
    for (KernelState state : KernelState.values()) {
      if (eigenvalues(state).length == most) {
        columns.add(new ColumnData.Column(state.column(), eigenvalues(state)));
      }
    }
    return new ColumnData(columns);
  }

  boolean isEmpty() {
    return eigenvalues(KernelState.START).length == 0;
  }

  private int count() {
    int most =
        Arrays.stream(KernelState.values()).mapToInt(s -> eigenvalues(s).length).max().orElse(0);
    return all ? most : Math.min(SHOWN, most);
  }

  private Series series(KernelState state, double[] eigenvalues) {
    int shown = Math.min(count(), eigenvalues.length);
    ArmLook look = ArmLook.of(study, state.arm());
    Series line =
        Series.line(
                state.column(),
                state.title(),
                look.colour(),
                ranks(shown),
                Arrays.copyOf(eigenvalues, shown))
            .inGroup(state.title());
    return state == KernelState.PRETRAINED ? line.asBars() : line.withPoints();
  }

  private static double[] ranks(int count) {
    return IntStream.rangeClosed(1, count).asDoubleStream().toArray();
  }

  private double[] eigenvalues(KernelState state) {
    Optional<Sample> sample = run.flatMap(now -> now.at(state));
    double[] values = sample.map(s -> s.detail(KernelDetails.EIGENVALUES)).orElse(new double[0]);
    // Of fewer samples than features the last ones are zeros with signs of rounding.
    return DoubleStream.of(values).map(value -> Math.max(value, 0)).toArray();
  }

  private Optional<SpikedSpectrum> form() {
    return run.filter(KernelRun::isLinear)
        .filter(now -> !isEmpty())
        .map(KernelRun::setting)
        .map(KernelSpectrum::form);
  }

  private static SpikedSpectrum form(KernelSetting setting) {
    double strength = Math.max(0, FeatureKernel.of(setting, setting.nu1()).strength());
    return new SpikedSpectrum(strength, setting.nu2());
  }

  private List<ReferenceLine> references() {
    List<ReferenceLine> lines = new ArrayList<>();
    form()
        .ifPresent(
            form -> {
              lines.add(
                  new ReferenceLine(
                      WORDS.text("spectrum.edge"), form.greatest(), Meaning.PREDICTED.colour()));
              form.outlier()
                  .ifPresent(
                      outlier ->
                          lines.add(
                              new ReferenceLine(
                                  WORDS.text("spectrum.outlier"),
                                  outlier,
                                  ArmLook.of(study, KernelState.PRETRAINED.arm()).colour())));
            });
    return lines;
  }
}
