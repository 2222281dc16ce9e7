package carryover.studies.meanfield;

import carryover.numeric.CancellationPoint;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Descent for so many steps; where nothing is left to learn the network stays as it is. */
public final class Training {
  /** Below this mean Δ² nothing is left to learn. */
  private static final double LEARNED = 1e-9;

  private final int steps;
  private final double learningRate;
  private final CancellationPoint cancellationPoint;

  /**
   * @param learningRate η, which a step takes where it is stable
   */
  public Training(int steps, double learningRate, CancellationPoint cancellationPoint) {
    this.steps = steps;
    this.learningRate = learningRate;
    this.cancellationPoint = cancellationPoint;
  }

  /**
   * The network before a step.
   *
   * @param time τ, the sum of all rates so far
   * @param residuals Δ = y − f at every sample
   * @param loss mean Δ²
   * @param moved whether it is another one than at the step before
   */
  public record State(int step, double time, double[] residuals, double loss, boolean moved) {}

  /**
   * Moves the network of a descent.
   *
   * @param watch shown every state from the start to the end
   * @param progressed told the number of steps taken
   * @return the step whose loss is not finite, if there is one; nothing is shown of it
   */
  public OptionalInt run(Descent descent, Consumer<State> watch, IntConsumer progressed) {
    StepLimiter limiter = new StepLimiter(learningRate, descent.points());
    double time = 0;
    boolean learned = false;
    double loss = Double.NaN;
    double[] residuals = new double[0];
    for (int step = 0; step <= steps; step++) {
      cancellationPoint.pass();
      boolean moved = !learned;
      if (moved) {
        residuals = descent.residuals();
        loss = meanSquare(residuals);
        if (!Double.isFinite(loss)) {
          return OptionalInt.of(step);
        }
      }
      watch.accept(new State(step, time, residuals, loss, moved));
      if (step < steps) {
        learned |= loss < LEARNED;
        if (!learned) {
          double rate = limiter.rate(step, loss, descent);
          descent.step(rate, residuals);
          time += rate;
        }
        progressed.accept(step + 1);
      }
    }
    return OptionalInt.empty();
  }

  private static double meanSquare(double[] residuals) {
    double sum = 0;
    for (double residual : residuals) {
      sum += residual * residual;
    }
    return sum / residuals.length;
  }
}
