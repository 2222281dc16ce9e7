package carryover.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {
  @Test
  void oneIsSingularAndEverythingElsePlural() {
    assertThat(Counted.of(1, "seed")).isEqualTo("1 seed");
    assertThat(Counted.of(0, "seed")).isEqualTo("0 seeds");
    assertThat(Counted.of(2, "seed")).isEqualTo("2 seeds");
  }

  @Test
  void aGridIsSingularWhereItHasOneCell() {
    assertThat(Counted.inGrid(1, 1, "cell")).isEqualTo("1 × 1 cell");
    assertThat(Counted.inGrid(3, 1, "cell")).isEqualTo("3 × 1 cells");
    assertThat(Counted.inGrid(1, 3, "cell")).isEqualTo("1 × 3 cells");
    assertThat(Counted.inGrid("cell", 21)).isEqualTo("21 cells");
    assertThat(Counted.inGrid("cell", 3, 1, 4)).isEqualTo("3 × 1 × 4 cells");
  }
}
