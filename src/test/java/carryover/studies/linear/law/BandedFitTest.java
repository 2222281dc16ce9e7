package carryover.studies.linear.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.RandomStreams;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The solution along the band against elimination in the whole matrix. */
class BandedFitTest {
  private static final int STREAM = 1;

  @ParameterizedTest
  @CsvSource({
    "8, 12, 1, 1",
    "12, 8, 1, 1",
    "9, 9, 1, 1",
    "3, 4, 1, 1",
    "8, 12, 2, 0.01",
    "12, 8, 2, 0.3",
    "9, 9, 2, 1",
    "3, 4, 2, 0.5",
    "4, 5, 2, 0.5"
  })
  void solvesTheNormalEquations(int samples, int dimension, int directions, double share) {
    BandedSample sample =
        BandedSample.draw(
            new RandomStreams(5), STREAM, samples, dimension, directions, Integer.MAX_VALUE);
    double penalty = 0.05;
    double deviation = 0.7;
    double[] off = {1.3, directions == 1 ? 0 : -0.4};
    BandedFit fit = BandedFit.of(sample, dimension, penalty, share, off[0], off[1], deviation);

    double[][] x = matrix(sample);
    int m = x[0].length;
    assertThat(m).isEqualTo(Math.min(dimension, samples + directions));
    double[][] system = new double[m][m + 1];
    double noise = deviation * sample.noise();
    for (int j = 0; j < m; j++) {
      for (int k = 0; k < m; k++) {
        for (double[] row : x) {
          system[j][k] += row[j] * row[k];
        }
      }
      double weight = samples * penalty * (j == 0 ? share : 1);
      system[j][j] += weight;
      system[j][m] = noise * x[0][j] - (j < 2 ? weight * off[j] : 0);
    }
    double[] error = solve(system);
    double square = 0;
    for (double value : error) {
      square += value * value;
    }
    double loss = 0;
    for (int i = 0; i < x.length; i++) {
      double residual = i == 0 ? -noise : 0;
      for (int j = 0; j < m; j++) {
        residual += x[i][j] * error[j];
      }
      loss += residual * residual / (2 * samples);
    }

    assertThat(fit.first()).isCloseTo(error[0], within(1e-12));
    assertThat(fit.second()).isCloseTo(error[1], within(1e-12));
    assertThat(fit.risk()).isCloseTo(square, within(1e-12));
    assertThat(fit.trainLoss()).isCloseTo(loss, within(1e-12));
  }

  private static double[][] matrix(BandedSample sample) {
    int columns = sample.columns();
    int rows = Math.min(sample.samples(), columns + 1);
    double[][] x = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      double[] row = {
        sample.below()[i], sample.diagonal()[i], sample.beside()[i], sample.beyond()[i]
      };
      for (int k = 0; k < row.length; k++) {
        int j = i - 1 + k;
        if (j >= 0 && j < columns) {
          x[i][j] = row[k];
        }
      }
    }
    return x;
  }

  /** Gaussian elimination with pivots. */
  private static double[] solve(double[][] system) {
    int m = system.length;
    for (int c = 0; c < m; c++) {
      int best = c;
      for (int r = c; r < m; r++) {
        best = Math.abs(system[r][c]) > Math.abs(system[best][c]) ? r : best;
      }
      double[] pivot = system[best];
      system[best] = system[c];
      system[c] = pivot;
      for (int r = 0; r < m; r++) {
        double factor = r == c ? 0 : system[r][c] / pivot[c];
        for (int k = c; k <= m && factor != 0; k++) {
          system[r][k] -= factor * pivot[k];
        }
      }
    }
    double[] solution = new double[m];
    for (int c = 0; c < m; c++) {
      solution[c] = system[c][m] / system[c][c];
    }
    return solution;
  }
}
