package carryover.study;

/**
 * One number a {@link Setting} consists of. The key is the same in files, on the command line and
 * in share codes; symbol and title are what a person reads. A parameter is equal to itself alone: a
 * study makes each of its own once.
 */
public final class Parameter {
  /** Whether a person sees it at once, or under "more". */
  public enum Group {
    MAIN,
    MORE
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
  private final boolean whole;
  private final double least;
  private final double greatest;
  private final double standard;
  private final Span span;
  private final Group group;

  private Parameter(
      String key,
      String symbol,
      String title,
      String meaning,
      boolean whole,
      double least,
      double greatest,
      double standard,
      Span span,
      Group group) {
    this.key = key;
    this.symbol = symbol;
    this.title = title;
    this.meaning = meaning;
    this.whole = whole;
    this.least = least;
    this.greatest = greatest;
    this.standard = standard;
    this.span = span;
    this.group = group;
    check(standard);
  }

  /** Begins a parameter whose values are real numbers. */
  public static Named real(String key, String symbol, String title, String meaning) {
    return new Named(key, symbol, title, meaning, false);
  }

  /** Begins a parameter whose values are whole numbers. */
  public static Named whole(String key, String symbol, String title, String meaning) {
    return new Named(key, symbol, title, meaning, true);
  }

  /** A parameter that has its words, and waits for its numbers. */
  public record Named(String key, String symbol, String title, String meaning, boolean whole) {
    /** Adds the least and the greatest value a setting accepts, both allowed. */
    public Limited within(double least, double greatest) {
      return new Limited(this, least, greatest);
    }

    /** Any value above zero, up to the greatest. */
    public Limited aboveZero(double greatest) {
      return within(Double.MIN_VALUE, greatest);
    }
  }

  /** A parameter that has its limits, and waits for the value it has where nobody chooses. */
  public record Limited(Named named, double least, double greatest) {
    /** A parameter that a person sees at once. */
    public Parameter main(double standard, Span span) {
      return parameter(standard, span, Group.MAIN);
    }

    /** A parameter that stands under "more". */
    public Parameter more(double standard, Span span) {
      return parameter(standard, span, Group.MORE);
    }

    private Parameter parameter(double standard, Span span, Group group) {
      return new Parameter(
          named.key,
          named.symbol,
          named.title,
          named.meaning,
          named.whole,
          least,
          greatest,
          standard,
          span,
          group);
    }
  }

  /** Name in files, {@code --set}, CSV headers and share codes. */
  public String key() {
    return key;
  }

  /** Symbol of the study's page, for example {@code ‖u‖}. */
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

  /** Whether values are whole numbers. */
  public boolean isInteger() {
    return whole;
  }

  /** Least value a setting accepts. */
  public double least() {
    return least;
  }

  /** Greatest value a setting accepts; a {@link Bound} may ask for less. */
  public double greatest() {
    return greatest;
  }

  /** The value in a setting where nobody chose another. */
  public double standard() {
    return standard;
  }

  /** Range a slider shows. */
  public Span span() {
    return span;
  }

  public Group group() {
    return group;
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

  /**
   * Refuses what no setting may hold.
   *
   * @throws InvalidSettingException when the value is out of range or should be whole and is not
   */
  void check(double value) {
    if (!(value >= least && value <= greatest)) {
      throw new InvalidSettingException(this, text(value), range());
    }
    if (whole && value != Math.rint(value)) {
      throw new InvalidSettingException(this, text(value), "a whole number " + range());
    }
  }

  @Override
  public String toString() {
    return key;
  }
}
