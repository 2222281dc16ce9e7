package carryover.transfer;

import java.util.Arrays;
import java.util.Optional;

/**
 * The catalogue of everything a {@link Setting} consists of. The key is the same in files, on the
 * command line and in share codes; symbol and name are what a person reads.
 */
public enum Parameter {
  ALPHA(
      "alpha",
      "α",
      "inherited share",
      "Share of the filters of each sign that start from the upstream result.",
      Kind.REAL,
      0,
      1,
      new Span(0, 1, Scale.LINEAR)),
  UPSTREAM_SAMPLES(
      "upstreamSamples",
      "N₁",
      "upstream samples",
      "Training samples of Task 1, the one the inherited filters come from.",
      Kind.INTEGER,
      2,
      20_000,
      new Span(10, 1000, Scale.LOG)),
  UPSTREAM_NOISE(
      "upstreamNoise",
      "σ₁",
      "upstream noise",
      "Standard deviation of every entry of the Task-1 noise patch.",
      Kind.REAL,
      0,
      100,
      new Span(0.1, 10, Scale.LOG)),
  DOWNSTREAM_NOISE(
      "downstreamNoise",
      "σ₂",
      "downstream noise",
      "Standard deviation of every entry of the Task-2 noise patch.",
      Kind.REAL,
      0,
      100,
      new Span(0.1, 10, Scale.LOG)),
  UNIVERSAL_NORM(
      "universalNorm",
      "‖u‖",
      "shared signal",
      "Norm of the signal both tasks share. It cannot exceed S, the whole downstream signal.",
      Kind.REAL,
      0,
      100,
      new Span(0, 2, Scale.LINEAR)),
  DIMENSION(
      "dimension",
      "d",
      "dimension",
      "Dimension of a patch, and with it the number of weights of one filter.",
      Kind.INTEGER,
      4,
      10_000_000,
      new Span(100, 100_000, Scale.LOG)),
  DOWNSTREAM_SIGNAL_NORM(
      "downstreamSignalNorm",
      "S",
      "downstream signal",
      "Norm of the whole downstream signal u + v2, held fixed while ‖u‖ moves.",
      Kind.REAL,
      0,
      100,
      new Span(0, 5, Scale.LINEAR)),
  UPSTREAM_SPECIFIC_NORM(
      "upstreamSpecificNorm",
      "‖v1‖",
      "upstream-only signal",
      "Norm of the signal only Task 1 has; inherited, it acts as noise downstream.",
      Kind.REAL,
      0,
      100,
      new Span(0, 5, Scale.LINEAR)),
  DOWNSTREAM_SAMPLES(
      "downstreamSamples",
      "N₂",
      "downstream samples",
      "Training samples of Task 2, the one that is tested.",
      Kind.INTEGER,
      2,
      20_000,
      new Span(10, 1000, Scale.LOG)),
  FILTERS(
      "filters",
      "m",
      "filters per sign",
      "Filters for each output sign; the network has 2m.",
      Kind.INTEGER,
      1,
      500,
      new Span(1, 50, Scale.LINEAR)),
  UPSTREAM_STEPS(
      "upstreamSteps",
      "T₁",
      "upstream steps",
      "Gradient steps on Task 1.",
      Kind.INTEGER,
      0,
      100_000,
      new Span(0, 1000, Scale.LINEAR)),
  DOWNSTREAM_STEPS(
      "downstreamSteps",
      "T₂",
      "downstream steps",
      "Gradient steps on Task 2.",
      Kind.INTEGER,
      0,
      100_000,
      new Span(0, 1000, Scale.LINEAR)),
  LEARNING_RATE(
      "learningRate",
      "η",
      "learning rate",
      "Step size of full-batch gradient descent.",
      Kind.REAL,
      Double.MIN_VALUE,
      100,
      new Span(0.001, 10, Scale.LOG)),
  INITIAL_STD(
      "initialStd",
      "σ₀",
      "initial scale",
      "Standard deviation of every entry of a random start.",
      Kind.REAL,
      0,
      10,
      new Span(0.0001, 1, Scale.LOG));

  /** Whether values are whole numbers. */
  public enum Kind {
    REAL,
    INTEGER
  }

  /** How a slider or an axis spreads its values. */
  public enum Scale {
    LINEAR,
    LOG
  }

  /** The range a slider shows; typed values may go beyond it, up to the hard limits. */
  public record Span(double from, double to, Scale scale) {}

  private final String key;
  private final String symbol;
  private final String title;
  private final String meaning;
  private final Kind kind;
  private final double least;
  private final double greatest;
  private final Span span;

  Parameter(
      String key,
      String symbol,
      String title,
      String meaning,
      Kind kind,
      double least,
      double greatest,
      Span span) {
    this.key = key;
    this.symbol = symbol;
    this.title = title;
    this.meaning = meaning;
    this.kind = kind;
    this.least = least;
    this.greatest = greatest;
    this.span = span;
  }

  /** The parameter with this key, if there is one. */
  public static Optional<Parameter> withKey(String key) {
    return Arrays.stream(values()).filter(p -> p.key.equals(key)).findFirst();
  }

  /** Name in files, {@code --set}, CSV headers and share codes. */
  public String key() {
    return key;
  }

  /** Symbol of docs/model.md, for example {@code ‖u‖}. */
  public String symbol() {
    return symbol;
  }

  /** Plain name, lower case. */
  public String title() {
    return title;
  }

  /** One sentence: what it does. */
  public String meaning() {
    return meaning;
  }

  public boolean isInteger() {
    return kind == Kind.INTEGER;
  }

  /** Least value a setting accepts. */
  public double least() {
    return least;
  }

  /** Greatest value a setting accepts; {@code universalNorm} also stays below S. */
  public double greatest() {
    return greatest;
  }

  /** Range a slider shows. */
  public Span span() {
    return span;
  }

  /** The allowed values in words, for messages: {@code 2…20000}. */
  public String range() {
    String low = least == Double.MIN_VALUE ? ">0" : text(least);
    return low + "…" + text(greatest);
  }

  /** A value of this parameter, written exactly and with a point in every locale. */
  public String text(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
