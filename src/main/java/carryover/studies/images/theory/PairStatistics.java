package carryover.studies.images.theory;

import carryover.studies.images.ClassSet;
import java.util.function.IntFunction;

/**
 * What theory needs to know of two pairs of classes without noise: μ is half the difference of the
 * class means, S the mean of the class covariances; 1 is the source, 2 the target.
 *
 * @param signal1 ‖μ₁‖²
 * @param signal2 ‖μ₂‖²
 * @param shared ⟨μ₁, μ₂⟩, the theory's ‖u‖²; may be negative
 * @param trace1 tr S₁
 * @param trace2 tr S₂
 * @param square1 tr S₁²
 * @param square2 tr S₂²
 * @param cross tr S₁S₂
 * @param spread11 μ₁ᵀS₂μ₁
 * @param spread12 μ₁ᵀS₂μ₂
 * @param spread22 μ₂ᵀS₂μ₂
 * @param dimension d
 */
public record PairStatistics(
    double signal1,
    double signal2,
    double shared,
    double trace1,
    double trace2,
    double square1,
    double square2,
    double cross,
    double spread11,
    double spread12,
    double spread22,
    int dimension) {

  /**
   * @param classes statistics by label
   */
  static PairStatistics of(ClassSet source, ClassSet target, IntFunction<ClassStatistics> classes) {
    Pair one = Pair.of(source, classes);
    Pair two = Pair.of(target, classes);
    int d = one.mu.length;
    double[] s2mu1 = product(two.covariance, one.mu);
    double[] s2mu2 = product(two.covariance, two.mu);
    return new PairStatistics(
        dot(one.mu, one.mu),
        dot(two.mu, two.mu),
        dot(one.mu, two.mu),
        trace(one.covariance, d),
        trace(two.covariance, d),
        dot(one.covariance, one.covariance),
        dot(two.covariance, two.covariance),
        dot(one.covariance, two.covariance),
        dot(one.mu, s2mu1),
        dot(one.mu, s2mu2),
        dot(two.mu, s2mu2),
        d);
  }

  /**
   * The same spread about means of a few samples. What noise adds on average to the square of such
   * a mean is taken off; ⟨μ₁, μ₂⟩ has none, since both tasks are drawn by themselves.
   *
   * @param mu1 of N₁ samples with noise σ₁² on every pixel
   * @param mu2 of N₂ samples with noise σ₂²
   */
  PairStatistics about(
      double[] mu1, int samples1, double noise1, double[] mu2, int samples2, double noise2) {
    return new PairStatistics(
        Math.max(0, dot(mu1, mu1) - (trace1 + dimension * noise1) / samples1),
        Math.max(0, dot(mu2, mu2) - (trace2 + dimension * noise2) / samples2),
        dot(mu1, mu2),
        trace1,
        trace2,
        square1,
        square2,
        cross,
        spread11,
        spread12,
        spread22,
        dimension);
  }

  /** Half the difference of the means, and the mean covariance, of two classes. */
  private record Pair(double[] mu, double[] covariance) {
    static Pair of(ClassSet pair, IntFunction<ClassStatistics> classes) {
      ClassStatistics plus = classes.apply(pair.label(0));
      ClassStatistics minus = classes.apply(pair.label(1));
      double[] mu = new double[plus.mean().length];
      for (int k = 0; k < mu.length; k++) {
        mu[k] = (plus.mean()[k] - minus.mean()[k]) / 2;
      }
      double[] covariance = new double[plus.covariance().length];
      for (int k = 0; k < covariance.length; k++) {
        covariance[k] = (plus.covariance()[k] + minus.covariance()[k]) / 2;
      }
      return new Pair(mu, covariance);
    }
  }

  private static double[] product(double[] matrix, double[] vector) {
    int d = vector.length;
    double[] product = new double[d];
    for (int k = 0; k < d; k++) {
      for (int l = 0; l < d; l++) {
        product[k] += matrix[k * d + l] * vector[l];
      }
    }
    return product;
  }

  /** Of symmetric matrices it is the trace of their product. */
  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }

  private static double trace(double[] matrix, int d) {
    double sum = 0;
    for (int k = 0; k < d; k++) {
      sum += matrix[k * d + k];
    }
    return sum;
  }
}
