package carryover.studies.linear.relu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.linear.theory.ReluSum;
import org.junit.jupiter.api.Test;

/** One step of learning, and the readout that needs none. */
class StudentTest {
  private final RandomStreams random = new RandomStreams(3);
  private final ReluSum teacher = ReluSum.teacher(3, 4, random, 1, 2);
  private final CancellationPoint never = CancellationPoint.never();
  private final Batch batch = new Batch.Origin(random, 4, 5, 4, 0.1).draw(teacher, 0, 12, never);
  private final Student student = Student.random(4, 5, 1, random, 3);

  @Test
  void theGradientIsThatOfDifferences() {
    double[] gradient = new double[student.weights().length];
    student.gradient(batch, gradient, never);
    double step = 1e-6;
    for (int i = 0; i < gradient.length; i++) {
      double slope = (lossMoved(i, step) - lossMoved(i, -step)) / (2 * step);
      assertThat(gradient[i]).isCloseTo(slope, within(1e-8));
    }
  }

  @Test
  void atTheReadoutLossAndPenaltyHaveNoSlope() {
    double ridge = 0.01;
    Student fitted = student.readout(batch, ridge, never);
    double[] gradient = new double[fitted.weights().length];
    fitted.gradient(batch, gradient, never);
    for (int i = 20; i < 25; i++) {
      assertThat(gradient[i] + ridge * fitted.weights()[i]).isCloseTo(0, within(1e-12));
    }
  }

  /** Two steps by hand: moments of 0.1g and 0.001g², both brought to the size of g at first. */
  @Test
  void adamMovesByItsStepSizeAtFirstAndByMomentsLater() {
    double[] weights = {1, 1};
    Adam adam = new Adam(2, 0.1, 4);
    adam.step(weights, new double[] {3, -0.5});
    assertThat(weights[0]).isCloseTo(0.9, within(1e-8));
    assertThat(weights[1]).isCloseTo(1.1, within(1e-8));
    adam.step(weights, new double[] {1, 0});
    double cosine = 0.5 * (1 + Math.cos(Math.PI / 4));
    double first = (0.9 * 0.3 + 0.1) / (1 - 0.81);
    double second = (0.999 * 0.009 + 0.001) / (1 - 0.998001);
    assertThat(weights[0]).isCloseTo(0.9 - 0.1 * cosine * first / Math.sqrt(second), within(1e-7));
  }

  private double lossMoved(int weight, double by) {
    Student moved = student.copy();
    moved.weights()[weight] += by;
    double sum = 0;
    for (int i = 0; i < batch.labels().length; i++) {
      double residual = moved.function().at(batch.inputs()[i]) - batch.labels()[i];
      sum += residual * residual;
    }
    return sum / (2 * batch.labels().length);
  }
}
