package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LabelPlacementTest {
  private static final Offset<Double> EXACT = within(1e-9);

  @Test
  void labelsFarApartStayWhereTheyWantToBe() {
    double[] wanted = {80, 20, 50};
    assertThat(LabelPlacement.apart(wanted, 10, 0, 100)).containsExactly(wanted, EXACT);
  }

  @Test
  void twoLabelsAtOnePlaceMoveHalfAGapEach() {
    assertThat(LabelPlacement.apart(new double[] {50, 50}, 10, 0, 100))
        .containsExactly(new double[] {45, 55}, EXACT);
  }

  @Test
  void moreLabelsThanFitAreSpreadEvenly() {
    assertThat(LabelPlacement.apart(new double[] {1, 1, 1}, 60, 0, 100))
        .containsExactly(new double[] {0, 50, 100}, EXACT);
  }

  @Property
  void labelsNeverOverlapLeaveTheAreaOrChangeOrder(
      @ForAll @Size(max = 9) double @DoubleRange(max = 100) [] wanted) {
    double[] placed = LabelPlacement.apart(wanted, 10, 0, 100);

    assertThat(placed).hasSameSizeAs(wanted);
    double[] sorted = Arrays.stream(placed).sorted().toArray();
    for (int i = 0; i < sorted.length; i++) {
      assertThat(sorted[i]).isBetween(-1e-9, 100 + 1e-9);
      assertThat(i == 0 ? 10 : sorted[i] - sorted[i - 1]).isGreaterThanOrEqualTo(10 - 1e-9);
    }
    for (int i = 0; i < wanted.length; i++) {
      for (int j = 0; j < wanted.length; j++) {
        if (wanted[i] < wanted[j]) {
          assertThat(placed[i]).isLessThan(placed[j]);
        }
      }
    }
  }
}
