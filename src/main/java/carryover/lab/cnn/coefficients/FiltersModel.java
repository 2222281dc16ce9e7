package carryover.lab.cnn.coefficients;

import carryover.lab.Meaning;
import carryover.lab.RunNote;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.FilterCoefficients;
import carryover.study.Sample;
import carryover.study.Trace;
import carryover.ui.chart.Dash;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.Series;
import carryover.words.Words;
import carryover.workbench.RunResults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Turns the first seed's filters into a picture: one thin line each, and the mean of each group.
 */
final class FiltersModel {
  private static final Words WORDS = Words.of(FiltersModel.class);

  private final RunResults results;
  private final Trace trace;
  private final CoefficientOptions options;
  private final int timeCursor;
  private final int perSign;
  private final List<Sample> samples;
  private final double[] steps;
  private final List<Series> lines = new ArrayList<>();
  private final List<Series> means = new ArrayList<>();
  private int drawn;

  private FiltersModel(
      RunResults results, Trace trace, CoefficientOptions options, int timeCursor) {
    this.results = results;
    this.trace = trace;
    this.options = options;
    this.timeCursor = timeCursor;
    perSign = trace.setting().whole(CnnSpace.FILTERS);
    samples = trace.arm(options.arm()).samples().stream().filter(s -> s.hasDetails()).toList();
    steps = samples.stream().mapToDouble(Sample::step).toArray();
  }

  static LineChartModel of(RunResults results, CoefficientOptions options, int timeCursor) {
    Optional<Trace> recorded =
        results.traces().stream().filter(FiltersModel::hasFilters).findFirst();
    return recorded
        .map(trace -> new FiltersModel(results, trace, options, timeCursor).build())
        .orElseGet(
            () ->
                LineChartModel.empty(
                    options.steps(results),
                    options.values(options.content().title()),
                    results.traces().isEmpty()
                        ? RunNote.whyEmpty(results)
                        : WORDS.text("filters.none")));
  }

  private static boolean hasFilters(Trace trace) {
    return trace.arm(CnnArms.UPSTREAM).samples().stream().anyMatch(sample -> sample.hasDetails());
  }

  private LineChartModel build() {
    if (!samples.isEmpty()) {
      addSign(FilterSign.PLUS, 0);
      addSign(FilterSign.MINUS, perSign);
    }
    lines.addAll(means);
    return new LineChartModel(
        lines,
        List.of(),
        List.of(),
        options.steps(results),
        options.values(options.content().title()),
        note(),
        WORDS.text("filters.none"));
  }

  private void addSign(FilterSign sign, int first) {
    if (!options.sign().includes(sign)) {
      return;
    }
    boolean transfer = options.arm().equals(CnnArms.TRANSFER);
    int inherited = transfer ? CnnSetting.of(trace.setting()).inheritedFilters() : 0;
    Meaning rest = options.arm().equals(CnnArms.UPSTREAM) ? Meaning.UPSTREAM : Meaning.SCRATCH;
    add(
        new FilterGroup(
            "inherited", WORDS.text("origin.inherited"), Meaning.UPSTREAM, Dash.SOLID, sign),
        first,
        inherited);
    add(
        transfer
            ? new FilterGroup("fresh", WORDS.text("origin.fresh"), rest, rest.dash(), sign)
            : new FilterGroup("filters", WORDS.text("origin.all"), rest, rest.dash(), sign),
        first + inherited,
        perSign - inherited);
  }

  private void add(FilterGroup group, int first, int count) {
    if (count == 0) {
      return;
    }
    double[][] values =
        IntStream.range(first, first + count).mapToObj(this::course).toArray(double[][]::new);
    FilterLines drawing = new FilterLines(steps, values, timeCursor);
    lines.addAll(drawing.single(group));
    means.addAll(drawing.mean(group));
    drawn += drawing.drawn();
  }

  private double[] course(int filter) {
    return samples.stream()
        .mapToDouble(s -> options.content().of(CnnSample.filters(s))[filter])
        .toArray();
  }

  private String note() {
    int all = options.sign() == FilterSign.BOTH ? 2 * perSign : perSign;
    String filters =
        drawn < all
            ? WORDS.text("filters.some", String.valueOf(drawn), String.valueOf(all))
            : WORDS.counted("count.filters", all);
    String seed = WORDS.text("filters.ofSeed", String.valueOf(trace.seed()), filters);
    return overtaken().map(text -> seed + " · " + text).orElse(seed);
  }

  /** How many filters hold more noise than signal of the arm's own task at the time cursor. */
  private Optional<String> overtaken() {
    Optional<Sample> at =
        samples.stream().filter(s -> s.step() <= timeCursor).reduce((one, later) -> later);
    return at.map(
        sample -> {
          FilterCoefficients f = CnnSample.filters(sample);
          boolean upstream = options.arm().equals(CnnArms.UPSTREAM);
          double[] own = upstream ? f.gammaV1() : f.gammaV2();
          double[] noise = upstream ? f.rho1Own() : f.rho2Own();
          int from = options.sign() == FilterSign.MINUS ? perSign : 0;
          int to = options.sign() == FilterSign.PLUS ? perSign : 2 * perSign;
          long count =
              IntStream.range(from, to).filter(k -> noise[k] > f.gammaU()[k] + own[k]).count();
          String signal = upstream ? "γ + γ₁" : "γ + γ₂";
          return WORDS.text(
              "filters.overtaken", signal, String.valueOf(count), String.valueOf(sample.step()));
        });
  }
}
