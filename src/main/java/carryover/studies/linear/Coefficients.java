package carryover.studies.linear;

import carryover.study.Sample;
import java.util.List;

/**
 * What instruments ask of a vector of coefficients β̂, whatever way it was found.
 *
 * @param risk squared distance from what its task asks for, at least 0
 * @param trainLoss half the mean square error on its training set, at least 0
 * @param squaredNorm ‖β̂‖²
 * @param alongSource β̂·β_s
 * @param alongTarget β̂·β_t
 * @param squaredUnseen ‖(I−P)β̂‖², the part no training input sees
 */
public record Coefficients(
    double risk,
    double trainLoss,
    double squaredNorm,
    double alongSource,
    double alongTarget,
    double squaredUnseen) {

  /** The vector of a network with layers so small to begin with that only one direction grew. */
  public Sample sample(int step, double firstSingular) {
    return sample(step, firstSingular, 0, 0);
  }

  /** The same with the three largest singular values of W₁. */
  public Sample sample(int step, double first, double second, double third) {
    double norm = Math.sqrt(Math.max(0, squaredNorm));
    return new Sample(
        step,
        new double[] {
          Math.max(0, risk),
          Math.max(0, trainLoss),
          norm,
          cosine(alongSource, norm),
          cosine(alongTarget, norm),
          Math.sqrt(Math.max(0, squaredUnseen)),
          first,
          second,
          third
        },
        List.of());
  }

  /** Whether every number is one. */
  public boolean finite() {
    return Double.isFinite(risk + trainLoss + squaredNorm);
  }

  private static double cosine(double along, double norm) {
    return norm == 0 ? 0 : Math.max(-1, Math.min(1, along / norm));
  }
}
