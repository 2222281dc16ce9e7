package carryover.preset;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnSpace;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyTest {
  private static Family of(int count) {
    return new Family(
        CnnSpace.UPSTREAM_SAMPLES,
        IntStream.rangeClosed(1, count).mapToObj(i -> 10.0 * i).toList());
  }

  @Test
  void aFamilyThatFitsIsKeptWhole() {
    assertThat(of(8).spread(8)).isEqualTo(of(8).values());
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 10, 12, 15, 16})
  void aLargerOneIsThinnedEvenlyWithBothEnds(int count) {
    List<Double> values = of(count).spread(8);
    assertThat(values).hasSize(8).startsWith(10.0).endsWith(10.0 * count).isSorted();
    assertThat(values).doesNotHaveDuplicates();
    for (int i = 1; i < values.size(); i++) {
      double step = (values.get(i) - values.get(i - 1)) / 10;
      assertThat(step).isBetween(Math.floor((count - 1) / 7.0), Math.ceil((count - 1) / 7.0));
    }
  }
}
