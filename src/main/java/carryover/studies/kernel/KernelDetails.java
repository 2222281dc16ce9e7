package carryover.studies.kernel;

import carryover.study.Detail;
import carryover.study.Setting;
import carryover.words.Words;
import java.util.List;

/** The kinds of detail of a sample, by their places; an array without values was not measured. */
public final class KernelDetails {
  private static final Words WORDS = Words.of(KernelDetails.class);

  /**
   * Density of the preactivations, in units of the start's spread, over {@link #BINS} bins that
   * cover {@code −REACH … REACH} evenly; what lies beyond is counted in the outermost. ReLU mode
   * alone.
   */
  public static final int HISTOGRAM = 0;

  /** The feature kernel of some samples in the order of their labels in Task 2, row after row. */
  public static final int KERNEL = 1;

  /** The eigenvalues of the feature kernel over the number of samples, falling. */
  public static final int EIGENVALUES = 2;

  /** The labels of the samples of {@link #KERNEL}, rising. */
  public static final int LABELS = 3;

  /** Mean of the preactivations over neurons at each input of the histogram, in its units. */
  public static final int MEANS = 4;

  /** Their variance over neurons at each input. */
  public static final int VARIANCES = 5;

  public static final int BINS = 60;
  public static final double REACH = 6;

  /** So many samples the kernel's picture shows at most. */
  public static final int PICTURED = 48;

  /** So many inputs the histogram is taken at. */
  public static final int HISTOGRAM_POINTS = 100;

  /** So many fresh points the kernel of the ReLU mode is taken on. */
  public static final int POINTS = 200;

  /** Of more samples no spectrum is worked out; it would take seconds. */
  public static final int MOST_EIGENVALUES = 600;

  /** All kinds with the number of their values. */
  public static final List<Detail> ALL =
      List.of(
          new Detail("histogram", WORDS.text("detail.histogram"), KernelDetails::bins),
          new Detail(
              "kernel",
              WORDS.text("detail.kernel"),
              setting -> pictured(setting) * pictured(setting)),
          new Detail("eigenvalues", WORDS.text("detail.eigenvalues"), KernelDetails::eigenvalues),
          new Detail("labels", WORDS.text("detail.labels"), KernelDetails::pictured),
          new Detail("means", WORDS.text("detail.means"), KernelDetails::inputs),
          new Detail("variances", WORDS.text("detail.variances"), KernelDetails::inputs));

  private KernelDetails() {}

  /** One list for each kind, in their order. */
  public static List<double[]> of(
      double[] histogram,
      double[] kernel,
      double[] eigenvalues,
      double[] labels,
      double[] means,
      double[] variances) {
    return List.of(histogram, kernel, eigenvalues, labels, means, variances);
  }

  private static int bins(Setting setting) {
    return KernelSetting.of(setting).mode() == Mode.RELU ? BINS : 0;
  }

  private static int inputs(Setting setting) {
    return KernelSetting.of(setting).mode() == Mode.RELU ? HISTOGRAM_POINTS : 0;
  }

  private static int pictured(Setting setting) {
    KernelSetting s = KernelSetting.of(setting);
    return s.mode() == Mode.RELU ? PICTURED : Math.min(PICTURED, s.linearDownstreamSamples());
  }

  private static int eigenvalues(Setting setting) {
    KernelSetting s = KernelSetting.of(setting);
    if (s.mode() == Mode.RELU) {
      return POINTS;
    }
    return s.linearDownstreamSamples() <= MOST_EIGENVALUES ? s.linearDownstreamSamples() : 0;
  }
}
