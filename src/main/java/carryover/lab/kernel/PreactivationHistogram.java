package carryover.lab.kernel;

import carryover.export.ArmLook;
import carryover.export.ColumnData;
import carryover.lab.Meaning;
import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelDetails;
import carryover.studies.kernel.KernelMeasures;
import carryover.study.Arm;
import carryover.study.Sample;
import carryover.study.Study;
import carryover.ui.NumberText;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.Dash;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.Series;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The density of preactivations at the time cursor, in units of the start's spread, over neurons
 * and inputs, beside what it were if preactivations were Gaussian over the neurons at each input,
 * with the transfer arm's mean and variance there. Inputs of different variance make even that no
 * single Gaussian; the kurtosis is taken at each input.
 */
record PreactivationHistogram(Study study, Optional<KernelRun> run, boolean log) {
  private static final Words WORDS = Words.of(PreactivationHistogram.class);

  LineChartModel model(String note, String empty) {
    List<Series> series = new ArrayList<>();
    at(KernelArms.TRANSFER)
        .ifPresent(sample -> series.add(histogram(KernelArms.TRANSFER, sample).asBars()));
    pretrained().ifPresent(sample -> series.add(histogram(KernelArms.SOURCE, sample)));
    at(KernelArms.SCRATCH).ifPresent(sample -> series.add(histogram(KernelArms.SCRATCH, sample)));
    reference().ifPresent(sample -> series.add(gaussian(sample)));
    return new LineChartModel(
        series,
        List.of(),
        List.of(),
        AxisModel.linear(
            WORDS.text("preactivations.axis"), -KernelDetails.REACH, KernelDetails.REACH),
        new AxisModel(
            WORDS.text("preactivations.density"),
            log ? AxisScale.LOG : AxisScale.LINEAR,
            log ? Double.NaN : 0,
            Double.NaN),
        note,
        empty);
  }

  /** A row for each bin, told by its middle. */
  ColumnData data() {
    List<ColumnData.Column> columns = new ArrayList<>();
    columns.add(new ColumnData.Column("preactivation", middles()));
    pretrained().ifPresent(sample -> columns.add(column("source", sample)));
    at(KernelArms.TRANSFER).ifPresent(sample -> columns.add(column("transfer", sample)));
    at(KernelArms.SCRATCH).ifPresent(sample -> columns.add(column("scratch", sample)));
    reference()
        .ifPresent(sample -> columns.add(new ColumnData.Column("gaussian", gaussians(sample))));
    return new ColumnData(columns);
  }

  boolean isEmpty() {
    return reference().isEmpty();
  }

  /** The Gaussian's variance is that of the transfer arm or, before it begins, of the source. */
  private Optional<Sample> reference() {
    return at(KernelArms.TRANSFER).or(this::pretrained);
  }

  private Optional<Sample> pretrained() {
    return of(KernelArms.SOURCE, Integer.MAX_VALUE);
  }

  private Optional<Sample> at(Arm arm) {
    return run.flatMap(now -> of(arm, now.cursor()));
  }

  private Optional<Sample> of(Arm arm, int step) {
    List<Sample> detailed =
        run.map(now -> KernelState.detailed(now.trace(), arm, step)).orElse(List.of()).stream()
            .filter(sample -> sample.detail(KernelDetails.HISTOGRAM).length > 0)
            .toList();
    return detailed.isEmpty() ? Optional.empty() : Optional.of(detailed.get(detailed.size() - 1));
  }

  private Series histogram(Arm arm, Sample sample) {
    ArmLook look = ArmLook.of(study, arm);
    String label =
        WORDS.text(
            "preactivations.arm",
            arm.isSource() ? KernelState.PRETRAINED.title() : arm.title(),
            NumberText.fixed(sample.get(KernelMeasures.KURTOSIS), 2));
    return Series.line(arm.key(), label, look.colour(), middles(), shown(sample))
        .withDash(look.dash())
        .inGroup(label);
  }

  private Series gaussian(Sample sample) {
    String label = WORDS.text("preactivations.gaussian");
    return Series.line("gaussian", label, Meaning.PREDICTED.colour(), middles(), gaussians(sample))
        .withDash(Dash.DASHED)
        .inGroup(label);
  }

  /** A bin without a neuron has no place on a logarithmic axis, and need not be told there. */
  private double[] shown(Sample sample) {
    return DoubleStream.of(sample.detail(KernelDetails.HISTOGRAM))
        .map(density -> log && density == 0 ? Double.NaN : density)
        .toArray();
  }

  static double[] middles() {
    double width = 2 * KernelDetails.REACH / KernelDetails.BINS;
    return IntStream.range(0, KernelDetails.BINS)
        .mapToDouble(bin -> -KernelDetails.REACH + (bin + 0.5) * width)
        .toArray();
  }

  /** Mean over inputs of the Gaussian density with the mean and variance at each. */
  static double[] gaussians(Sample sample) {
    double[] means = sample.detail(KernelDetails.MEANS);
    double[] variances = sample.detail(KernelDetails.VARIANCES);
    return DoubleStream.of(middles())
        .map(
            h ->
                IntStream.range(0, means.length)
                    .mapToDouble(i -> gaussian(h - means[i], variances[i]))
                    .average()
                    .orElse(Double.NaN))
        .toArray();
  }

  private static double gaussian(double h, double variance) {
    return Math.exp(-h * h / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
  }

  private static ColumnData.Column column(String name, Sample sample) {
    return new ColumnData.Column(name, sample.detail(KernelDetails.HISTOGRAM));
  }
}
