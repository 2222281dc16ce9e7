package carryover.studies.linear.spectral;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.numeric.RandomStreams;
import carryover.studies.linear.draw.Vectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against descent on whole matrices that multiplies every layer out. */
class RankOneDescentTest {
  private static final int INPUTS = 6;
  private static final int WIDTH = 5;
  private static final double STEP = 0.05;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void isWhatDescentOnMatricesDoesStepByStep(int depth) {
    RandomStreams random = new RandomStreams(4);
    double[] roots = {0.5, 0.8, 1.1, 1.4};
    Regression regression = new Regression(roots, random.normals(1, 0, 4), 0.3);
    double[] start = random.normals(1, 1, INPUTS);
    double norm = Math.sqrt(Vectors.dot(start, start));
    RankOneDescent descent = RankOneDescent.from(regression, depth, STEP, start, norm);
    double[][][] layers = balancedLayers(start, norm, depth, random);

    for (int step = 0; step < 200; step++) {
      double[][] product = layers[0];
      for (int l = 1; l < depth; l++) {
        product = product(product, layers[l]);
      }
      double[] found = new double[INPUTS];
      for (int i = 0; i < INPUTS; i++) {
        found[i] = product[i][0];
      }
      assertThat(Math.sqrt(Vectors.squaredDistance(found, 1, descent.coefficients())))
          .as("step " + step)
          .isLessThan(1e-13);
      layers = stepped(layers, regression, found);
      descent.step();
    }
  }

  /** W₁ = u v₁ᵀ, W_l = s v_{l−1}v_lᵀ, W_L = s v_{L−1}, the v random unit vectors. */
  private static double[][][] balancedLayers(
      double[] start, double norm, int depth, RandomStreams random) {
    double size = Math.pow(norm, 1.0 / depth);
    double[] left = start.clone();
    Vectors.scale(left, size / norm);
    double[][][] layers = new double[depth][][];
    for (int l = 0; l < depth; l++) {
      double[] right = l == depth - 1 ? new double[] {1} : random.normals(2, l, WIDTH);
      Vectors.scale(right, 1 / Math.sqrt(Vectors.dot(right, right)));
      layers[l] = new double[left.length][right.length];
      for (int i = 0; i < left.length; i++) {
        Vectors.add(layers[l][i], left[i], right);
      }
      left = right.clone();
      Vectors.scale(left, size);
    }
    return layers;
  }

  /** W_l ← W_l − η(W₁…W_{l−1})ᵀ∇(W_{l+1}…W_L)ᵀ. */
  private static double[][][] stepped(double[][][] layers, Regression regression, double[] found) {
    double[][] gradient = new double[INPUTS][1];
    for (int i = 0; i < regression.rank(); i++) {
      double root = regression.roots()[i];
      gradient[i][0] = root * (root * found[i] - regression.labels()[i]);
    }
    double[][][] next = new double[layers.length][][];
    for (int l = 0; l < layers.length; l++) {
      double[][] before = gradient;
      for (int k = 0; k < l; k++) {
        before = product(transposed(layers[k]), before);
      }
      double[][] after = {{1}};
      for (int k = layers.length - 1; k > l; k--) {
        after = product(layers[k], after);
      }
      double[][] change = product(before, transposed(after));
      next[l] = new double[change.length][];
      for (int i = 0; i < change.length; i++) {
        next[l][i] = layers[l][i].clone();
        Vectors.add(next[l][i], -STEP, change[i]);
      }
    }
    return next;
  }

  private static double[][] product(double[][] a, double[][] b) {
    double[][] product = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < b.length; k++) {
        Vectors.add(product[i], a[i][k], b[k]);
      }
    }
    return product;
  }

  private static double[][] transposed(double[][] a) {
    double[][] transposed = new double[a[0].length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[0].length; j++) {
        transposed[j][i] = a[i][j];
      }
    }
    return transposed;
  }
}
