package carryover.studies.cnn.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.CancellationPoint;
import carryover.numeric.Cholesky;
import carryover.numeric.DenseMatrix;
import carryover.numeric.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.gamma.Digamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GaussianDrawsTest {
  private static final CancellationPoint NEVER = CancellationPoint.never();

  /**
   * The Gram matrix of K = 8 vectors must have the Wishart law, whose moments and log determinant
   * are known. 73 z-tests at 5 standard errors for each dimension: false alarm below 5·10⁻⁵ each.
   */
  @ParameterizedTest
  @ValueSource(ints = {8, 11, 40, 3000})
  void theGramMatrixOfAllVectorsIsWishart(int dimension) {
    int k = 8;
    int seeds = 3000;
    List<double[]> grams = new ArrayList<>();
    for (long seed = 1; seed <= seeds; seed++) {
      grams.add(gram(new GaussianDraws(new GaussianDraws.Shape(seed, 2, 2, 2), NEVER), dimension));
    }
    for (int a = 0; a < k; a++) {
      for (int b = 0; b <= a; b++) {
        int at = a * k + b;
        double[] values = grams.stream().mapToDouble(gram -> gram[at]).toArray();
        double expected = a == b ? dimension : 0;
        double variance = a == b ? 2.0 * dimension : dimension;
        assertZ(values, expected);
        assertZ(
            Arrays.stream(values).map(x -> (x - expected) * (x - expected)).toArray(), variance);
      }
    }
    double logDeterminant = k * Math.log(2);
    for (int a = 0; a < k; a++) {
      logDeterminant += Digamma.value((dimension - a) / 2.0);
    }
    assertZ(
        grams.stream().mapToDouble(GaussianDrawsTest::logDeterminant).toArray(), logDeterminant);
  }

  /** Beyond D vectors there is no room for another direction, and all entries are plain normals. */
  @Test
  void moreVectorsThanDimensionsFillTheSpace() {
    int seeds = 3000;
    int dimension = 5;
    double[] squares = new double[seeds];
    double[] products = new double[seeds];
    for (int seed = 0; seed < seeds; seed++) {
      double[] gram =
          gram(new GaussianDraws(new GaussianDraws.Shape(seed, 2, 2, 2), NEVER), dimension);
      squares[seed] = gram[7 * 8 + 7];
      products[seed] = gram[7 * 8 + 2] * gram[7 * 8 + 2];
    }
    assertZ(squares, dimension);
    assertZ(products, dimension);
  }

  @Test
  void theDimensionEntersThroughTheDiagonalAlone() {
    GaussianDraws draws = new GaussianDraws(new GaussianDraws.Shape(4, 4, 9, 7), NEVER);
    for (GaussianDraws.Block block :
        List.of(draws.fresh(), draws.noise2(), draws.start(), draws.noise1())) {
      double[] small = vectors(draws, block, 30, null);
      double[] large = vectors(draws, block, 10_000_000, null);

      assertThat(Arrays.copyOf(large, small.length)).isEqualTo(small);
      double[] diagonal = draws.diagonal(block, 10_000_000, NEVER);
      double[] replaced = vectors(draws, block, 30, diagonal);
      assertThat(replaced).isEqualTo(vectors(draws, block, 10_000_000, diagonal));
    }
  }

  @Test
  void diagonalsGrowSmoothlyWithTheDimension() {
    GaussianDraws draws = new GaussianDraws(new GaussianDraws.Shape(4, 4, 9, 7), NEVER);
    double[] before = draws.diagonal(draws.noise1(), 2000, NEVER);
    double[] after = draws.diagonal(draws.noise1(), 2001, NEVER);
    for (int i = 0; i < before.length; i++) {
      // √(D + 1) − √D ≈ ½/√D
      assertThat(after[i] - before[i]).isCloseTo(0.5 / Math.sqrt(2000), within(1e-3));
    }
  }

  @Test
  void whatComesFirstDoesNotNoticeWhatComesLater() {
    GaussianDraws few = new GaussianDraws(new GaussianDraws.Shape(4, 4, 5, 7), NEVER);
    GaussianDraws many = new GaussianDraws(new GaussianDraws.Shape(4, 4, 3000, 7), NEVER);
    for (int dimension : new int[] {6, 100, 5000}) {
      assertThat(
              vectors(
                  many, many.noise2(), dimension, many.diagonal(many.noise2(), dimension, NEVER)))
          .isEqualTo(
              vectors(few, few.noise2(), dimension, few.diagonal(few.noise2(), dimension, NEVER)));
    }
    assertThat(many.labels(many.noise2())).isEqualTo(few.labels(few.noise2()));
    assertThat(many.noise2().kept()).isTrue();
    assertThat(many.noise1().kept()).isFalse();
  }

  @Test
  void rowsAreTheSameKeptOrDrawnAgain() {
    GaussianDraws draws = new GaussianDraws(new GaussianDraws.Shape(4, 4, 9, 7), NEVER);
    GaussianDraws.Block kept = draws.noise1();
    GaussianDraws.Block again = new GaussianDraws.Block(kept.first(), 3000, kept.stream());
    double[] one = new double[kept.end()];
    double[] other = new double[kept.end()];
    for (int i = 0; i < kept.count(); i++) {
      draws.below(kept, i, one, kept.first() + i);
      draws.below(again, i, other, kept.first() + i);
      assertThat(one).isEqualTo(other);
    }
  }

  private static double[] vectors(
      GaussianDraws draws, GaussianDraws.Block block, int dimension, double[] diagonal) {
    int coordinates = Math.min(block.end(), dimension);
    try (DenseMatrix columns = new DenseMatrix(coordinates, block.count())) {
      draws.fill(block, diagonal, dimension, columns, NEVER);
      double[] all = new double[coordinates * block.count()];
      columns.get(all);
      return all;
    }
  }

  private static double[] gram(GaussianDraws draws, int dimension) {
    int k = draws.noise1().end();
    double[][] rows = new double[k][k];
    for (GaussianDraws.Block block :
        List.of(draws.fresh(), draws.noise2(), draws.start(), draws.noise1())) {
      int coordinates = Math.min(block.end(), dimension);
      double[] all = vectors(draws, block, dimension, draws.diagonal(block, dimension, NEVER));
      for (int i = 0; i < block.count(); i++) {
        System.arraycopy(all, i * coordinates, rows[block.first() + i], 0, coordinates);
      }
    }
    double[] gram = new double[k * k];
    for (int a = 0; a < k; a++) {
      for (int b = 0; b < k; b++) {
        gram[a * k + b] = PlainNetwork.dot(rows[a], rows[b]);
      }
    }
    return gram;
  }

  private static double logDeterminant(double[] gram) {
    double[] factor = gram.clone();
    Cholesky.factor(factor, 8, new double[8]);
    double sum = 0;
    for (int a = 0; a < 8; a++) {
      sum += 2 * Math.log(factor[a * 8 + a]);
    }
    return sum;
  }

  private static void assertZ(double[] values, double expected) {
    Estimate estimate = Estimate.of(values);
    assertThat(estimate.mean()).isCloseTo(expected, within(5 * estimate.standardError()));
  }
}
