package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.ui.chart.Ticks.Tick;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TicksTest {
  private static final Offset<Double> EXACT = Offset.offset(1e-12);

  private static List<String> texts(AxisScale scale, double from, double to, double most) {
    return named(Ticks.of(scale, new Span(from, to), most)).map(Tick::text).toList();
  }

  private static Stream<Tick> named(List<Tick> ticks) {
    return ticks.stream().filter(tick -> !tick.text().isEmpty());
  }

  @Test
  void linearTicksAreRoundAndEquallyPrecise() {
    assertThat(texts(AxisScale.LINEAR, 0.5, 1, 6))
        .containsExactly("0.5", "0.6", "0.7", "0.8", "0.9", "1.0");
    assertThat(texts(AxisScale.LINEAR, -0.2, 0.2, 5))
        .containsExactly("−0.2", "−0.1", "0.0", "0.1", "0.2");
    assertThat(texts(AxisScale.LINEAR, 0, 200, 5)).containsExactly("0", "50", "100", "150", "200");
    assertThat(texts(AxisScale.LINEAR, -8000, -7999.8, 4))
        .containsExactly("−8000.00", "−7999.95", "−7999.90", "−7999.85", "−7999.80");
  }

  @Test
  void whatIsCountedHasWholeNumbersAlongItsAxis() {
    assertThat(texts(AxisScale.WHOLE, 0, 1, 6)).containsExactly("0", "1");
    assertThat(texts(AxisScale.WHOLE, 0, 3, 9)).containsExactly("0", "1", "2", "3");
    assertThat(texts(AxisScale.WHOLE, 0, 400, 5)).isEqualTo(texts(AxisScale.LINEAR, 0, 400, 5));
    assertThat(texts(AxisScale.WHOLE, 0.2, 0.8, 5)).hasSizeGreaterThan(1);
  }

  @Test
  void largeAndSmallNumbersAreWrittenShort() {
    assertThat(texts(AxisScale.LINEAR, 0, 1e6, 4)).containsExactly("0", "5e5", "1e6");
    assertThat(texts(AxisScale.LINEAR, 0, 2e-5, 2)).containsExactly("0", "1e-5", "2e-5");
  }

  @Test
  void decadesAndTheirPartsMarkALogarithmicAxis() {
    assertThat(texts(AxisScale.LOG, 0.01, 100, 6)).containsExactly("0.01", "0.1", "1", "10", "100");
    assertThat(texts(AxisScale.LOG, 500, 5000, 8)).containsExactly("500", "1000", "2000", "5000");
  }

  /** What is counted from 0 begins beside 1, not in the infinite. */
  @Test
  void zeroHasAPlaceBeforeTheDecadesOfWhatIsCounted() {
    assertThat(texts(AxisScale.LOG_FROM_ZERO, 0, 5000, 6))
        .containsExactly("0", "1", "10", "100", "1000");
    assertThat(texts(AxisScale.LOG_FROM_ZERO, 20, 5000, 6)).containsExactly("100", "1000");
    assertThat(texts(AxisScale.LOG_FROM_ZERO, 0, 3, 9)).containsExactly("0", "1", "2", "3");
    assertThat(AxisScale.LOG_FROM_ZERO.share(new Span(0, 99), 0)).isZero();
    assertThat(AxisScale.LOG_FROM_ZERO.share(new Span(0, 99), 9)).isEqualTo(0.5);
    assertThat(AxisScale.LOG_FROM_ZERO.value(AxisScale.LOG_FROM_ZERO.along(41)))
        .isEqualTo(41, EXACT);
  }

  @Test
  void decadesWithoutANumberAreLinesUntilTheyWouldBeTooMany() {
    List<Tick> some = Ticks.of(AxisScale.LOG, new Span(1, 1e6), 3);
    assertThat(some)
        .extracting(Tick::text)
        .containsExactly("1", "", "100", "", "10\u202f000", "", "1e6");
    assertThat(some).extracting(Tick::value).containsExactly(1.0, 10.0, 1e2, 1e3, 1e4, 1e5, 1e6);

    List<Tick> many = Ticks.of(AxisScale.LOG, new Span(1e-300, 1e300), 6);
    assertThat(many)
        .extracting(Tick::text)
        .containsExactly("1e-300", "1e-200", "1e-100", "1", "1e100", "1e200", "1e300");
  }

  @Test
  void aNarrowLogarithmicAxisStillHasTicks() {
    assertThat(texts(AxisScale.LOG, 110, 190, 6)).hasSizeGreaterThanOrEqualTo(3);
  }

  /** 3 · 0.1 is another double than 0.3, and would lie beyond the end of this axis. */
  @Test
  void aTickIsTheDoubleThatItsTextReadsAs() {
    assertThat(Ticks.of(AxisScale.LINEAR, new Span(0, 0.3), 3))
        .extracting(Tick::value)
        .containsExactly(0.0, 0.1, 0.2, 0.3);
  }

  @Test
  void aSpanOfOneNumberHasThatOneTick() {
    assertThat(texts(AxisScale.LINEAR, 0.25, 0.25, 5)).containsExactly("0.25");
    assertThat(texts(AxisScale.LINEAR, 0, 0, 5)).containsExactly("0");
    assertThat(texts(AxisScale.LOG, 1e-9, 1e-9, 5)).containsExactly("1e-9");
  }

  @Test
  void whereRoundNumbersCannotBeToldApartTheEndsAreNamed() {
    assertThat(texts(AxisScale.LINEAR, 1, Math.nextUp(1.0), 5))
        .containsExactly("1", "1.0000000000000002");
    assertThat(texts(AxisScale.LOG, 1_999_999, Math.nextUp(1_999_999.0), 5))
        .containsExactly("1\u202f999\u202f999", "1\u202f999\u202f999.0000000002");
  }

  @Test
  void whatIsNoIntervalOfAScaleHasNoTicks() {
    for (AxisScale scale : AxisScale.values()) {
      assertThat(Ticks.of(scale, new Span(2, 1), 5)).isEmpty();
      assertThat(Ticks.of(scale, new Span(Double.NaN, 1), 5)).isEmpty();
      assertThat(Ticks.of(scale, new Span(1, Double.POSITIVE_INFINITY), 5)).isEmpty();
    }
    assertThat(Ticks.of(AxisScale.LOG, new Span(0, 1), 5)).isEmpty();
    assertThat(Ticks.of(AxisScale.LOG, new Span(-2, 1), 5)).isEmpty();
    assertThat(Ticks.of(AxisScale.LINEAR, new Span(-Double.MAX_VALUE, Double.MAX_VALUE), 5))
        .isEmpty();
  }

  @Property
  void ticksAreInsideAscendingAndNotTooMany(
      @ForAll @DoubleRange(min = -1000, max = 1000) double from,
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double length,
      @ForAll @IntRange(min = 1, max = 12) int most) {
    Span span = new Span(from, from + length);
    List<Double> values = Ticks.of(AxisScale.LINEAR, span, most).stream().map(Tick::value).toList();

    assertThat(values).isSorted().hasSizeBetween(2, Math.max(most + 1, 5));
    assertThat(values).allMatch(v -> v >= span.from() && v <= span.to());
  }

  /** From subnormal lengths to the greatest, far from 0 and around it. */
  @Provide
  Arbitrary<Span> linearSpans() {
    Arbitrary<Double> size = powers(-300, 300);
    Arbitrary<Double> share = powers(-20, 0);
    return Combinators.combine(size, share, Arbitraries.of(-1.0, -0.5, 0.0, 1.0))
        .as((s, relative, place) -> new Span(s * place, s * place + s * relative))
        .filter(span -> span.from() < span.to());
  }

  @Provide
  Arbitrary<Span> logarithmicSpans() {
    return Combinators.combine(powers(-300, 300), powers(-15, 3))
        .as((from, decades) -> new Span(from, from * Math.pow(10, decades)))
        .filter(span -> span.from() < span.to() && Double.isFinite(span.to()));
  }

  private static Arbitrary<Double> powers(double least, double greatest) {
    return Arbitraries.doubles().between(least, greatest).ofScale(6).map(x -> Math.pow(10, x));
  }

  @Property
  void anyLinearAxisCanBeRead(
      @ForAll("linearSpans") Span span, @ForAll @IntRange(min = 1, max = 40) int most) {
    List<Tick> ticks = Ticks.of(AxisScale.LINEAR, span, most);

    assertReadable(ticks, span);
    assertThat(ticks).hasSizeLessThanOrEqualTo(Math.max(most + 1, 5));
    assertThat(ticks).allMatch(tick -> !tick.text().isEmpty());
  }

  @Property
  void anyLogarithmicAxisCanBeRead(
      @ForAll("logarithmicSpans") Span span, @ForAll @IntRange(min = 1, max = 40) int most) {
    List<Tick> ticks = Ticks.of(AxisScale.LOG, span, most);

    assertReadable(ticks, span);
    assertThat(named(ticks)).hasSizeLessThanOrEqualTo(Math.max(most + 2, 6));
    assertThat(ticks).hasSizeLessThanOrEqualTo(6 * Math.max(most + 2, 6));
  }

  @Property
  void anyLogarithmicAxisFromZeroCanBeRead(
      @ForAll @DoubleRange(min = 0.1, max = 9) double decades,
      @ForAll @IntRange(min = 1, max = 40) int most) {
    Span span = new Span(0, Math.pow(10, decades));

    assertReadable(Ticks.of(AxisScale.LOG_FROM_ZERO, span, most), span);
  }

  private static void assertReadable(List<Tick> ticks, Span span) {
    assertThat(ticks)
        .extracting(Tick::value)
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(value -> value >= span.from() && value <= span.to());
    assertThat(named(ticks).map(Tick::text)).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
  }

  /** One, two or five times a power of ten, told from the texts alone. */
  @Property
  void stepsOfALinearAxisAreRound(
      @ForAll @DoubleRange(min = -900, max = 900) double from,
      @ForAll @DoubleRange(min = 0.1, max = 90_000) double length,
      @ForAll @IntRange(min = 1, max = 20) int most) {
    List<Tick> ticks = Ticks.of(AxisScale.LINEAR, new Span(from, from + length), most);
    List<BigDecimal> numbers = ticks.stream().map(TicksTest::read).toList();

    BigDecimal step = numbers.get(1).subtract(numbers.get(0));
    assertThat(step.stripTrailingZeros().unscaledValue().intValueExact()).isIn(1, 2, 5);
    for (int i = 1; i < numbers.size(); i++) {
      assertThat(numbers.get(i).subtract(numbers.get(i - 1))).isEqualByComparingTo(step);
    }
  }

  private static BigDecimal read(Tick tick) {
    return new BigDecimal(tick.text().replace('−', '-').replace("\u202f", ""));
  }
}
