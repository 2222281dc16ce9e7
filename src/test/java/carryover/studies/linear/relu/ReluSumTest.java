package carryover.studies.linear.relu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.CancellationPoint;
import carryover.numeric.Estimate;
import carryover.numeric.RandomStreams;
import carryover.studies.linear.theory.ArcCosine;
import carryover.studies.linear.theory.ReluSum;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Closed forms against means over 20 000 drawn inputs. A mean fails beyond 5 of its standard
 * errors: by chance with probability 6·10⁻⁷ each. Seeds are fixed.
 */
class ReluSumTest {
  private static final int INPUTS = 20_000;
  private static final int DIMENSION = 5;

  private final RandomStreams random = new RandomStreams(7);
  private final ReluSum teacher = ReluSum.teacher(4, DIMENSION, random, 1, 2);

  @Test
  void theSameNeuronHasHalfAndTheOppositeHasNothingInCommon() {
    assertThat(ArcCosine.of(1)).isEqualTo(0.5);
    assertThat(ArcCosine.of(0)).isCloseTo(1 / (2 * Math.PI), within(1e-15));
    assertThat(ArcCosine.of(-1)).isCloseTo(0, within(1e-15));
  }

  @Test
  void aTeacherHasMeanSquareOne() {
    assertThat(teacher.energy()).isCloseTo(1, within(1e-12));
    assertMean(x -> teacher.at(x) * teacher.at(x), 1);
  }

  @Test
  void distancesToAnyStudentAreMeansOverInputs() {
    ReluSum student = Student.random(DIMENSION, 6, 1, random, 3).function();
    assertMean(
        x -> (teacher.at(x) - student.at(x)) * (teacher.at(x) - student.at(x)),
        teacher.squaredDistance(student));
  }

  @Test
  void noReadoutOnManyInputsIsBetterThanTheFloor() {
    double floor = teacher.beyond(2);
    CancellationPoint never = CancellationPoint.never();
    Batch many = new Batch.Origin(random, 4, 5, DIMENSION, 0).draw(teacher, 0, INPUTS, never);
    Student kept = Student.of(teacher.without(2), DIMENSION);
    double risk = teacher.squaredDistance(kept.readout(many, 0, never).function());
    // What two fitted coefficients add is about 2/20 000 of the floor.
    assertThat(risk).isBetween(floor - 1e-9, floor * 1.002);
  }

  @Test
  void withoutRemovedNeuronsNothingIsMissed() {
    assertThat(teacher.beyond(0)).isCloseTo(0, within(1e-12));
    assertThat(teacher.beyond(4)).isCloseTo(1, within(1e-12));
    assertThat(teacher.without(0).squaredDistance(teacher)).isCloseTo(0, within(1e-12));
    assertThat(teacher.without(4).energy()).isZero();
    assertThat(teacher.without(4).product(teacher)).isZero();
  }

  private interface Function {
    double at(double[] x);
  }

  private void assertMean(Function function, double expected) {
    Estimate mean =
        Estimate.of(
            IntStream.range(0, INPUTS)
                .mapToDouble(i -> function.at(random.normals(9, i, DIMENSION)))
                .toArray());
    assertThat(mean.mean()).isCloseTo(expected, within(5 * mean.standardError()));
  }
}
