package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.ui.chart.Ticks.Tick;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TicksTest {
  private static List<String> texts(AxisScale scale, double from, double to, double most) {
    return Ticks.of(scale, new Span(from, to), most).stream()
        .map(Tick::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  @Test
  void linearTicksAreRoundAndEquallyPrecise() {
    assertThat(texts(AxisScale.LINEAR, 0.5, 1, 6))
        .containsExactly("0.5", "0.6", "0.7", "0.8", "0.9", "1.0");
    assertThat(texts(AxisScale.LINEAR, -0.2, 0.2, 5))
        .containsExactly("−0.2", "−0.1", "0.0", "0.1", "0.2");
    assertThat(texts(AxisScale.LINEAR, 0, 200, 5)).containsExactly("0", "50", "100", "150", "200");
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

  @Test
  void aNarrowLogarithmicAxisStillHasTicks() {
    assertThat(texts(AxisScale.LOG, 110, 190, 6)).hasSizeGreaterThanOrEqualTo(3);
  }

  @Property
  void ticksAreInsideAscendingAndNotTooMany(
      @ForAll @DoubleRange(min = -1000, max = 1000) double from,
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double length,
      @ForAll @IntRange(min = 1, max = 12) int most) {
    Span span = new Span(from, from + length);
    List<Double> values = Ticks.of(AxisScale.LINEAR, span, most).stream().map(Tick::value).toList();

    assertThat(values).isSorted().hasSizeLessThanOrEqualTo(most + 1);
    assertThat(values).allMatch(v -> v >= from - 1e-6 * length && v <= from + length * (1 + 1e-6));
  }
}
