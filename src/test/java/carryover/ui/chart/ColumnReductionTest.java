package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ColumnReductionTest {

  @Test
  void fewPointsAreAllKept() {
    int[] kept = ColumnReduction.keep(new int[] {0, 1, 1, 2}, new double[] {5, 6, 4, 7});
    assertThat(kept).containsExactly(0, 1, 2, 3);
  }

  @Test
  void aSpikeOfOnePointAmongThousandsStays() {
    int n = 10_000;
    double[] y = new double[n];
    y[4321] = 1;
    y[8765] = -1;
    int[] column = IntStream.range(0, n).map(i -> i / 100).toArray();

    assertThat(ColumnReduction.keep(column, y)).contains(4321, 8765).hasSizeLessThan(210);
  }

  @Test
  void aGapInTheMiddleOfAColumnStays() {
    double[] y = {1, 2, Double.NaN, Double.NaN, 3, 4};
    int[] kept = ColumnReduction.keep(new int[6], y);

    assertThat(Arrays.stream(kept).mapToObj(i -> y[i]))
        .isEqualTo(List.of(1.0, 2.0, Double.NaN, 3.0, 4.0));
  }

  @Property
  void everyColumnKeepsItsExtremesAndTheCurveItsEnds(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int n) {
    Random random = new Random(seed);
    double[] y = random.doubles(n).toArray();
    int[] column = random.ints(n, 0, 20).sorted().toArray();
    int[] kept = ColumnReduction.keep(column, y);

    assertThat(kept).isSorted().doesNotHaveDuplicates().contains(0, n - 1);
    for (int c = 0; c < 20; c++) {
      int wanted = c;
      double[] all = of(IntStream.range(0, n), column, wanted, y);
      double[] left = of(Arrays.stream(kept), column, wanted, y);
      assertThat(Arrays.stream(left).max()).isEqualTo(Arrays.stream(all).max());
      assertThat(Arrays.stream(left).min()).isEqualTo(Arrays.stream(all).min());
      assertThat(left).hasSizeLessThanOrEqualTo(4);
    }
  }

  private static double[] of(IntStream indices, int[] column, int wanted, double[] y) {
    return indices.filter(i -> column[i] == wanted).mapToDouble(i -> y[i]).toArray();
  }
}
