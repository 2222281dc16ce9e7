package carryover.studies.linear.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.linear.check.ReferenceRow;
import carryover.studies.linear.check.ReferenceTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** χ of two layers that really descend from W₁ = αI, w₂ = 0 on a population of norm 1. */
class TrainedFeaturesTest {
  /** That of the independent program; nothing random is left, as no rotation changes χ. */
  private static final double STEP = 0.01;

  private static final double TIME = 200;
  private static final double[] DIRECTION = {0.5, -0.1, 0.7, 0.5};

  private static final List<ReferenceRow> ROWS =
      ReferenceTable.read().stream()
          .filter(row -> row.is("lazy", "pretraining", "chi of W1 W1^T"))
          .toList();

  @Test
  void descentFindsWhatTheIndependentProgramFound() {
    assertThat(ROWS).hasSize(4);
    for (ReferenceRow row : ROWS) {
      double found = trained(row.number("alpha"), STEP);
      double expected = row.number("mean");
      assertThat(found).as(row.title()).isCloseTo(expected, within(1e-5 * expected));
    }
  }

  /** What finite steps change is in proportion to them, so two steps tell where it ends. */
  @Test
  void smallStepsLeadToTheClosedForm() {
    for (ReferenceRow row : ROWS) {
      double alpha = row.number("alpha");
      double limit = 2 * trained(alpha, STEP / 10) - trained(alpha, STEP / 5);
      double expected = LazyToRich.strength(alpha, 1);
      assertThat(limit).as(row.title()).isCloseTo(expected, within(1e-4 * expected));
    }
  }

  private static double trained(double alpha, double step) {
    int d = DIRECTION.length;
    double[][] first = new double[d][d];
    for (int i = 0; i < d; i++) {
      first[i][i] = alpha;
    }
    double[] second = new double[d];
    for (int k = 0; k < TIME / step; k++) {
      double[] error = new double[d];
      for (int i = 0; i < d; i++) {
        error[i] = -DIRECTION[i];
        for (int j = 0; j < d; j++) {
          error[i] += first[i][j] * second[j];
        }
      }
      double[] before = second.clone();
      for (int i = 0; i < d; i++) {
        for (int j = 0; j < d; j++) {
          second[j] -= step * first[i][j] * error[i];
          first[i][j] -= step * error[i] * before[j];
        }
      }
    }
    double squared = 0;
    for (int j = 0; j < d; j++) {
      double along = 0;
      for (int i = 0; i < d; i++) {
        along += DIRECTION[i] * first[i][j];
      }
      squared += along * along;
    }
    return squared / (alpha * alpha) - 1;
  }
}
