package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SeriesTest {

  private static Series of(double[] x, double[] y) {
    return Series.line("s", "s", OkabeIto.BLUE, x, y);
  }

  @Property
  void theNearestPointIsTheOneASearchThroughAllWouldFind(
      @ForAll long seed, @ForAll @IntRange(max = 12) int n) {
    Random random = new Random(seed);
    double[] x = random.doubles(n).sorted().toArray();
    double[] y = random.doubles(n).map(v -> v < 0.3 ? Double.NaN : v).toArray();
    double at = random.nextDouble(-0.5, 1.5);
    double least =
        IntStream.range(0, n)
            .filter(i -> Double.isFinite(y[i]))
            .mapToDouble(i -> Math.abs(x[i] - at))
            .min()
            .orElse(Double.NaN);

    int nearest = of(x, y).nearest(at);

    if (Double.isNaN(least)) {
      assertThat(nearest).isEqualTo(-1);
    } else {
      assertThat(y[nearest]).isFinite();
      assertThat(Math.abs(x[nearest] - at)).isEqualTo(least);
    }
  }

  @Test
  void whatComesLaterIsLeftOutButKeepsItsPlaceAlongTheAxis() {
    Series whole =
        of(new double[] {0, 10, 20}, new double[] {1, 2, 3})
            .withBand(new double[] {0, 1, 2}, new double[] {2, 3, 4});

    Series known = whole.upTo(10);

    assertThat(known.x()).containsExactly(0, 10, 20);
    assertThat(known.y()).containsExactly(1, 2, Double.NaN);
    assertThat(known.lower()).containsExactly(0, 1, Double.NaN);
    assertThat(known.upper()).containsExactly(2, 3, Double.NaN);
  }

  @Test
  void arraysOfDifferentLengthsAreRefused() {
    assertThatThrownBy(() -> of(new double[2], new double[3])).hasMessageContaining("2, 3");
  }
}
