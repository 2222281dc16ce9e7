package carryover.numeric;

import java.util.Arrays;

/**
 * Eigenvalues of a symmetric tridiagonal matrix without its vectors, by implicit QL steps with
 * Wilkinson's shift (Golub and Van Loan, Matrix Computations, §8.3). About 10·n² operations; the
 * error is some roundings of the largest eigenvalue. Libraries also work out the vectors, at n³, or
 * cannot be stopped on the way.
 */
public final class TridiagonalEigenvalues {
  private static final double PRECISION = 0x1p-53;

  private TridiagonalEigenvalues() {}

  /**
   * @param diagonal n values; overwritten with the eigenvalues, ascending
   * @param beside n values, of which the last is not looked at; overwritten
   */
  public static void find(double[] diagonal, double[] beside, CancellationPoint cancellationPoint) {
    int n = diagonal.length;
    beside[n - 1] = 0;
    for (int low = 0; low < n; low++) {
      int high = blockEnd(diagonal, beside, low);
      while (high > low) {
        cancellationPoint.before(10L * (high - low));
        step(diagonal, beside, low, high);
        high = blockEnd(diagonal, beside, low);
      }
    }
    Arrays.sort(diagonal);
  }

  /** The first place from {@code low} on whose neighbour beside is negligible. */
  private static int blockEnd(double[] diagonal, double[] beside, int low) {
    int high = low;
    while (high < diagonal.length - 1
        && Math.abs(beside[high])
            > PRECISION * (Math.abs(diagonal[high]) + Math.abs(diagonal[high + 1]))) {
      high++;
    }
    return high;
  }

  private static void step(double[] diagonal, double[] beside, int low, int high) {
    double ratio = (diagonal[low + 1] - diagonal[low]) / (2 * beside[low]);
    double root = Math.sqrt(ratio * ratio + 1);
    double g = diagonal[high] - diagonal[low] + beside[low] / (ratio + Math.copySign(root, ratio));
    double sine = 1;
    double cosine = 1;
    double shift = 0;
    for (int i = high - 1; i >= low; i--) {
      double f = sine * beside[i];
      double b = cosine * beside[i];
      double length = Math.sqrt(f * f + g * g);
      beside[i + 1] = length;
      if (length == 0) {
        diagonal[i + 1] -= shift;
        beside[high] = 0;
        return;
      }
      sine = f / length;
      cosine = g / length;
      g = diagonal[i + 1] - shift;
      double turned = (diagonal[i] - g) * sine + 2 * cosine * b;
      shift = sine * turned;
      diagonal[i + 1] = g + shift;
      g = cosine * turned - b;
    }
    diagonal[low] -= shift;
    beside[low] = g;
    beside[high] = 0;
  }
}
