package carryover.numeric;

import java.util.function.BiConsumer;

/**
 * The greatest eigenvalue of a symmetric matrix that is known by its products (Lanczos 1950). Lost
 * orthogonality only repeats eigenvalues that were found, so none is restored.
 */
public final class Lanczos {
  private Lanczos() {}

  /**
   * An estimate from below; the error falls like e⁻⁴ᵏ√ᵍ with k steps and the relative gap g to the
   * second eigenvalue, and like (ln n/k)² where there is no gap.
   *
   * @param product writes matrix·(first array) to the second
   * @param start any vector with a part along the eigenvector; not changed
   * @param steps products, at least 1
   */
  public static double greatestEigenvalue(
      BiConsumer<double[], double[]> product, double[] start, int steps) {
    int order = start.length;
    double[] before = new double[order];
    double[] current = scaled(start, 1 / norm(start));
    double[] next = new double[order];
    int most = Math.min(steps, order);
    double[] diagonal = new double[most];
    double[] beside = new double[most];
    int done = 0;
    while (done < most) {
      product.accept(current, next);
      double along = dot(current, next);
      double back = done == 0 ? 0 : beside[done - 1];
      for (int i = 0; i < order; i++) {
        next[i] -= along * current[i] + back * before[i];
      }
      diagonal[done] = along;
      double left = norm(next);
      beside[done] = left;
      done++;
      if (left <= 1e-13 * Math.abs(along)) {
        break;
      }
      double[] free = before;
      before = current;
      current = scaled(next, 1 / left);
      next = free;
    }
    return greatestOfTridiagonal(diagonal, beside, done);
  }

  /** Bisection by Sturm sequences: all eigenvalues are below x when no pivot is positive. */
  private static double greatestOfTridiagonal(double[] diagonal, double[] beside, int order) {
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < order; i++) {
      double reach = (i > 0 ? beside[i - 1] : 0) + (i < order - 1 ? beside[i] : 0);
      low = Math.max(low, diagonal[i]);
      high = Math.max(high, diagonal[i] + reach);
    }
    for (int halving = 0; halving < 100 && high - low > 1e-14 * Math.abs(high); halving++) {
      double middle = (low + high) / 2;
      if (allBelow(diagonal, beside, order, middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private static boolean allBelow(double[] diagonal, double[] beside, int order, double x) {
    double pivot = diagonal[0] - x;
    for (int i = 1; i < order && pivot < 0; i++) {
      pivot = diagonal[i] - x - beside[i - 1] * beside[i - 1] / pivot;
    }
    return pivot < 0;
  }

  private static double[] scaled(double[] x, double factor) {
    double[] result = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      result[i] = factor * x[i];
    }
    return result;
  }

  private static double norm(double[] x) {
    return Math.sqrt(dot(x, x));
  }

  private static double dot(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }
}
