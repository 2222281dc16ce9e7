package carryover.lab.kernel;

import carryover.export.ColumnData;
import carryover.studies.kernel.KernelDetails;
import carryover.study.Sample;
import carryover.ui.NumberText;
import carryover.ui.chart.ColourMap;
import carryover.ui.chart.ColourScale;
import carryover.ui.chart.MatricesModel;
import carryover.ui.chart.ReadOutRow;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The kernels of a run as pictures: samples in the order of their labels, one scale of colours. */
record KernelPictures(Optional<KernelRun> run) {
  private static final Words WORDS = Words.of(KernelPictures.class);

  /** Of a picture whose entries are all alike. */
  private static final double LEAST_SPAN = 1e-6;

  /** Share of the entries at either end that have the colour of that end. */
  private static final double CUT = 0.025;

  /**
   * @param empty stands in place of kernels that are not there
   */
  MatricesModel model(String note, String empty) {
    List<MatricesModel.Panel> panels =
        Arrays.stream(KernelState.values())
            .map(state -> new MatricesModel.Panel(state.title(), kernel(state), empty))
            .toList();
    return new MatricesModel(
        panels,
        order(),
        colours(panels),
        WORDS.text("kernel.legend"),
        isEmpty() ? "" : WORDS.text("kernel.axis", String.valueOf(order())),
        note);
  }

  /** Both labels, and the entry in each picture. */
  List<ReadOutRow> describe(int row, int column) {
    List<ReadOutRow> rows = new ArrayList<>();
    labels()
        .filter(labels -> row < labels.length && column < labels.length)
        .ifPresent(
            labels -> {
              rows.add(
                  ReadOutRow.plain(
                      WORDS.text("kernel.pair"),
                      NumberText.fixed(labels[row], 2)
                          + ", "
                          + NumberText.fixed(labels[column], 2)));
              for (KernelState state : KernelState.values()) {
                double[] kernel = kernel(state);
                if (kernel.length > 0) {
                  rows.add(
                      ReadOutRow.plain(
                          state.title(),
                          NumberText.fixed(kernel[row * labels.length + column], 3)));
                }
              }
            });
    return rows;
  }

  /** A row for each entry of the pictures. */
  ColumnData data() {
    double[] labels = labels().orElse(new double[0]);
    int n = labels.length;
    double[] first = new double[n * n];
    double[] second = new double[n * n];
    for (int i = 0; i < n * n; i++) {
      first[i] = labels[i / n];
      second[i] = labels[i % n];
    }
    List<ColumnData.Column> columns = new ArrayList<>();
    columns.add(new ColumnData.Column("row_label", first));
    columns.add(new ColumnData.Column("column_label", second));
    for (KernelState state : KernelState.values()) {
      if (kernel(state).length == n * n) {
        columns.add(new ColumnData.Column(state.column(), kernel(state)));
      }
    }
    return new ColumnData(columns);
  }

  boolean isEmpty() {
    return labels().isEmpty();
  }

  private int order() {
    return labels().map(labels -> labels.length).orElse(1);
  }

  private Optional<double[]> labels() {
    return run.flatMap(now -> now.at(KernelState.START))
        .map(sample -> sample.detail(KernelDetails.LABELS));
  }

  private double[] kernel(KernelState state) {
    Optional<Sample> sample = run.flatMap(now -> now.at(state));
    return sample.map(s -> s.detail(KernelDetails.KERNEL)).orElse(new double[0]);
  }

  /**
   * Of what lies beside the diagonals, which would drown the rest, and of that the middle 95 %: a
   * few inputs with large labels are much more alike than all others.
   */
  private ColourScale colours(List<MatricesModel.Panel> panels) {
    int order = order();
    double[] beside =
        panels.stream()
            .flatMapToDouble(
                panel ->
                    IntStream.range(0, panel.values().length)
                        .filter(i -> i / order != i % order)
                        .mapToDouble(i -> panel.values()[i]))
            .sorted()
            .toArray();
    if (beside.length == 0) {
      return new ColourScale(ColourMap.VIRIDIS, 0, 1);
    }
    int cut = (int) (CUT * beside.length);
    double least = beside[cut];
    double greatest = beside[beside.length - 1 - cut];
    return least < 0
        ? ColourScale.diverging(Math.max(LEAST_SPAN, Math.max(-least, greatest)))
        : new ColourScale(ColourMap.VIRIDIS, least, Math.max(greatest, least + LEAST_SPAN));
  }
}
