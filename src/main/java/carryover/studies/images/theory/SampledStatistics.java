package carryover.studies.images.theory;

import carryover.numeric.CancellationPoint;
import carryover.numeric.DenseMatrix;
import carryover.studies.images.ClassSet;
import carryover.studies.images.data.ImageSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The numbers of {@link PairStatistics} where images have so many pixels that covariances would not
 * do: they are never written down. With x and y the images of two classes less their means, tr AB
 * is the mean of ⟨x, y⟩² over pairs of different images, so that it is not biased however few there
 * are, and μᵀAν that of ⟨x, μ⟩⟨x, ν⟩.
 */
final class SampledStatistics {
  /** Images of a class for its mean and its trace. */
  private static final int FOR_MEANS = 2000;

  /** Images of a class for products. */
  private static final int FOR_PRODUCTS = 250;

  private final ImageSet set;
  private final Map<Integer, Moments> moments = new ConcurrentHashMap<>();
  private final Map<Labels, Double> products = new ConcurrentHashMap<>();

  private record Labels(int lesser, int greater) {}

  /**
   * Of one class.
   *
   * @param trace of its covariance
   */
  private record Moments(double[] mean, double trace) {}

  SampledStatistics(ImageSet set) {
    this.set = set;
  }

  PairStatistics of(ClassSet source, ClassSet target) {
    double[] mu1 = halfDifference(source);
    double[] mu2 = halfDifference(target);
    return new PairStatistics(
        dot(mu1, mu1),
        dot(mu2, mu2),
        dot(mu1, mu2),
        trace(source),
        trace(target),
        product(source, source),
        product(target, target),
        product(source, target),
        spread(target, mu1, mu1),
        spread(target, mu1, mu2),
        spread(target, mu2, mu2),
        set.dimension());
  }

  private double[] halfDifference(ClassSet pair) {
    double[] plus = moments(pair.label(0)).mean();
    double[] minus = moments(pair.label(1)).mean();
    double[] mu = new double[plus.length];
    for (int k = 0; k < mu.length; k++) {
      mu[k] = (plus[k] - minus[k]) / 2;
    }
    return mu;
  }

  private double trace(ClassSet pair) {
    return (moments(pair.label(0)).trace() + moments(pair.label(1)).trace()) / 2;
  }

  private Moments moments(int label) {
    return moments.computeIfAbsent(
        label,
        own -> {
          int count = Math.min(FOR_MEANS, set.samples(own));
          double[] mean = new double[set.dimension()];
          double[] image = new double[set.dimension()];
          double squares = 0;
          for (int i = 0; i < count; i++) {
            set.read(set.sample(own, i), image, 0);
            squares += dot(image, image) / count;
            for (int k = 0; k < mean.length; k++) {
              mean[k] += image[k] / count;
            }
          }
          return new Moments(mean, squares - dot(mean, mean));
        });
  }

  /** tr S₁S₂, each S the mean of the two covariances of a pair. */
  private double product(ClassSet one, ClassSet other) {
    double sum = 0;
    for (int a : one.labels()) {
      for (int b : other.labels()) {
        sum += product(a, b) / 4;
      }
    }
    return sum;
  }

  private double product(int a, int b) {
    return products.computeIfAbsent(
        new Labels(Math.min(a, b), Math.max(a, b)),
        labels -> productOfCovariances(labels.lesser(), labels.greater()));
  }

  private double productOfCovariances(int a, int b) {
    CancellationPoint whole = CancellationPoint.never();
    try (DenseMatrix one = centred(a);
        DenseMatrix other = centred(b);
        DenseMatrix inner =
            DenseMatrix.filled(
                one.columns(),
                other.columns(),
                matrix -> matrix.setProduct(1, one, true, other, false, 0, whole))) {
      double[] column = new double[one.columns()];
      double sum = 0;
      for (int j = 0; j < other.columns(); j++) {
        inner.getColumn(j, column);
        sum += dot(column, column) - (a == b ? column[j] * column[j] : 0);
      }
      int partners = a == b ? one.columns() - 1 : one.columns();
      return sum / ((double) other.columns() * partners);
    }
  }

  private DenseMatrix centred(int label) {
    int d = set.dimension();
    int count = Math.min(FOR_PRODUCTS, set.samples(label));
    double[] images = new double[d * count];
    double[] mean = moments(label).mean();
    for (int i = 0; i < count; i++) {
      set.read(set.sample(label, i), images, d * i);
      for (int k = 0; k < d; k++) {
        images[d * i + k] -= mean[k];
      }
    }
    DenseMatrix matrix = new DenseMatrix(d, count);
    matrix.put(images);
    return matrix;
  }

  /** μᵀSν. */
  private double spread(ClassSet pair, double[] mu, double[] nu) {
    double sum = 0;
    double[] image = new double[set.dimension()];
    for (int label : pair.labels()) {
      double[] mean = moments(label).mean();
      int count = Math.min(FOR_PRODUCTS, set.samples(label));
      double mu0 = dot(mean, mu);
      double nu0 = dot(mean, nu);
      for (int i = 0; i < count; i++) {
        set.read(set.sample(label, i), image, 0);
        sum += (dot(image, mu) - mu0) * (dot(image, nu) - nu0) / count / 2;
      }
    }
    return sum;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }
}
