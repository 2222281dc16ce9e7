package carryover.studies.images.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TaskDirectionsTest {
  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double cosine(double[] a, double[] b) {
    return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  }

  @Test
  void theSharedPartIsAsLongAsTheProductSaysAndAsNearToOneAsToTheOther() {
    double[] source = {3, 1, -2};
    double[] target = {1, 2, 0.5};
    TaskDirections directions = TaskDirections.of(source, target);
    assertThat(directions.product()).isEqualTo(4);
    assertThat(dot(directions.shared(), directions.shared())).isEqualTo(4, within(1e-12));
    assertThat(cosine(directions.shared(), source))
        .isEqualTo(cosine(directions.shared(), target), within(1e-12))
        .isGreaterThan(cosine(source, target));
  }

  @Test
  void bothTasksAreTheSharedPartAndTheirOwn() {
    TaskDirections directions = TaskDirections.of(new double[] {3, 1}, new double[] {1, 2});
    for (int i = 0; i < 2; i++) {
      assertThat(directions.shared()[i] + directions.sourceOnly()[i])
          .isEqualTo(directions.source()[i], within(1e-12));
      assertThat(directions.shared()[i] + directions.targetOnly()[i])
          .isEqualTo(directions.target()[i], within(1e-12));
    }
  }

  @Test
  void aTaskSharesAllOfItselfWithItself() {
    TaskDirections directions = TaskDirections.of(new double[] {3, 4}, new double[] {3, 4});
    assertThat(directions.shared()).containsExactly(new double[] {3, 4}, within(1e-12));
    assertThat(directions.sourceOnly()).containsExactly(new double[] {0, 0}, within(1e-12));
  }

  @Test
  void opposedTasksShareNothing() {
    TaskDirections directions = TaskDirections.of(new double[] {3, 1}, new double[] {-1, 2});
    assertThat(directions.product()).isEqualTo(-1);
    assertThat(directions.shared()).containsExactly(0, 0);
    assertThat(directions.sourceOnly()).containsExactly(3, 1);
  }

  @Test
  void halfOfADifferenceHasTheClassOfPlusOneFirst() {
    assertThat(TaskDirections.half(new double[] {3, 1}, new double[] {1, 2}))
        .containsExactly(1, -0.5);
  }
}
