package carryover.study;

import static java.util.stream.Collectors.toMap;

import carryover.words.Words;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * One number a {@link Setting} consists of, or one choice among alternatives. The key is the same
 * in files, on the command line and in share codes; symbol and title are what a person reads. A
 * parameter is equal to itself alone: a study makes each of its own once.
 *
 * <p>The value of a choice is the place of an alternative in their list, counted from 0. Whoever
 * reads or writes one uses its name, so that a new alternative does not change what older files
 * mean.
 */
public final class Parameter {
  private static final Words WORDS = Words.of(Parameter.class);

  /**
   * Whether a person sees it at once, under "more", as one that leaves theory, or in files alone.
   */
  public enum Group {
    MAIN,
    MORE,
    BEYOND,
    FILED
  }

  /** How a slider or an axis spreads its values. */
  public enum Scale {
    LINEAR,
    LOG
  }

  /** The range a slider shows; typed values may go beyond it, up to the hard limits. */
  public record Span(double from, double to, Scale scale) {}

  /** Alternatives of a choice that one line can hold. */
  private static final int MOST_LISTED = 100;

  private final Named named;
  private final boolean choice;
  private final double least;
  private final double greatest;
  private final SortedMap<Double, String> names;
  private final double standard;
  private final Span span;
  private final Group group;

  private Parameter(Limited limited, boolean choice, double standard, Span span, Group group) {
    this.named = limited.named;
    this.choice = choice;
    this.least = limited.least;
    this.greatest = limited.greatest;
    this.names = Collections.unmodifiableSortedMap(new TreeMap<>(limited.names));
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

  /**
   * Begins a parameter that is one of a few alternatives.
   *
   * @param options at least two different names, as in files and on screen; without commas, quotes
   *     and line ends, which tables could not hold
   */
  public static Options choice(
      String key, String symbol, String title, String meaning, List<String> options) {
    return new Options(new Named(key, symbol, title, meaning, true), options);
  }

  /** A parameter that has its words, and waits for its numbers. */
  public record Named(String key, String symbol, String title, String meaning, boolean whole) {
    /** Adds the least and the greatest value a setting accepts, both allowed. */
    public Limited within(double least, double greatest) {
      return new Limited(this, least, greatest, Map.of());
    }

    /** Any value above zero, up to the greatest. */
    public Limited aboveZero(double greatest) {
      return within(Double.MIN_VALUE, greatest);
    }
  }

  /**
   * A parameter that has its limits, and waits for the value it has where nobody chooses.
   *
   * @param names of single values, shown instead of the number
   */
  public record Limited(Named named, double least, double greatest, Map<Double, String> names) {
    public Limited {
      names = Map.copyOf(names);
    }

    /**
     * Gives one value a name, for example 0 the name {@code unlimited}. People read and may type
     * it; files hold the number.
     */
    public Limited naming(double value, String name) {
      if (!(value >= least && value <= greatest)) {
        throw new IllegalArgumentException(
            WORDS.text("parameter.nameTaken", named.key, Double.toString(value)));
      }
      Map<Double, String> more = new HashMap<>(names);
      more.put(value, name);
      return new Limited(named, least, greatest, more);
    }

    /** A parameter that a person sees at once. */
    public Parameter main(double standard, Span span) {
      return new Parameter(this, false, standard, span, Group.MAIN);
    }

    /** A parameter that stands under "more". */
    public Parameter more(double standard, Span span) {
      return new Parameter(this, false, standard, span, Group.MORE);
    }

    /** A switch that leaves what the study's theory speaks of, unless it has its standard value. */
    public Parameter beyond(double standard, Span span) {
      return new Parameter(this, false, standard, span, Group.BEYOND);
    }

    /** A parameter that follows from what a person does, and that nobody moves: no axis either. */
    public Parameter filed(double standard) {
      return new Parameter(
          this, false, standard, new Span(least, greatest, Scale.LINEAR), Group.FILED);
    }
  }

  /** A choice that has its alternatives, and waits for the one it is where nobody chooses. */
  public record Options(Named named, List<String> options) {
    public Options {
      options = List.copyOf(options);
      boolean different =
          options.stream().map(option -> option.toLowerCase(Locale.ROOT)).distinct().count()
              == options.size();
      if (options.size() < 2 || !different || !options.stream().allMatch(Options::isName)) {
        throw new IllegalArgumentException(
            WORDS.text("parameter.namesUnfit", named.key, String.valueOf(options)));
      }
    }

    private static boolean isName(String option) {
      return !option.isBlank()
          && option.strip().equals(option)
          && option.chars().noneMatch(c -> c == ',' || c == '"' || Character.isISOControl(c));
    }

    /** A choice that a person sees at once. */
    public Parameter main(int standard) {
      return parameter(standard, Group.MAIN);
    }

    /** A choice that stands under "more". */
    public Parameter more(int standard) {
      return parameter(standard, Group.MORE);
    }

    /** A choice that leaves what the study's theory speaks of, unless it is the standard one. */
    public Parameter beyond(int standard) {
      return parameter(standard, Group.BEYOND);
    }

    private Parameter parameter(int standard, Group group) {
      int last = options.size() - 1;
      Map<Double, String> names =
          IntStream.rangeClosed(0, last).boxed().collect(toMap(i -> (double) i, options::get));
      return new Parameter(
          new Limited(named, 0, last, names),
          true,
          standard,
          new Span(0, last, Scale.LINEAR),
          group);
    }
  }

  /** Name in files, {@code --set}, CSV headers and share codes. */
  public String key() {
    return named.key;
  }

  /** Symbol of the study's page, for example {@code ‖u‖}. */
  public String symbol() {
    return named.symbol;
  }

  /** Plain name, lower case. */
  public String title() {
    return named.title;
  }

  /** One sentence: what it does. */
  public String meaning() {
    return named.meaning;
  }

  /** Whether values are whole numbers, as those of a choice are. */
  public boolean isInteger() {
    return named.whole;
  }

  /** Whether it is one of a few alternatives. */
  public boolean isChoice() {
    return choice;
  }

  /** The alternatives of a choice, by their values; empty for a number. */
  public List<String> options() {
    return choice ? List.copyOf(names.values()) : List.of();
  }

  /** The name of a value, where it has one: what people read instead of the number. */
  public Optional<String> name(double value) {
    return Optional.ofNullable(names.get(value + 0.0));
  }

  /** The value with this name, if there is one; capitals do not matter. */
  public OptionalDouble named(String name) {
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().equalsIgnoreCase(name))
        .mapToDouble(Map.Entry::getKey)
        .findFirst();
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

  /** The allowed values in words, for messages: {@code 2…20000}, or the alternatives. */
  public String range() {
    if (choice) {
      List<String> all = options();
      int shown = Math.min(MOST_LISTED, all.size());
      return String.join(", ", all.subList(0, shown))
          + (shown < all.size() ? ", … " + all.get(all.size() - 1) : "");
    }
    String low = least == Double.MIN_VALUE ? ">0" : text(least);
    return low + "…" + text(greatest);
  }

  /**
   * A value of this parameter as files hold it: the name of an alternative, or the number, exactly
   * and with a point in every locale.
   */
  public String text(double value) {
    return choice ? name(value).orElseGet(() -> number(value)) : number(value);
  }

  private static String number(double value) {
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
    if (named.whole && value != Math.rint(value)) {
      throw new InvalidSettingException(
          this, text(value), choice ? range() : WORDS.text("parameter.whole", range()));
    }
  }

  @Override
  public String toString() {
    return named.key;
  }
}
