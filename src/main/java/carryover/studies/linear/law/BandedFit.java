package carryover.studies.linear.law;

/**
 * The minimum of half the mean square error plus ½μ(β−c)ᵀG(β−c) over coefficients β of a {@link
 * BandedSample}, G = diag(g, 1, 1, …): what it is off the truth by, e = β − ρβ_t, solves (XᵀX +
 * nμG)e = σXᵀε − nμGδ with δ = ρβ_t − c in the sample's first directions.
 *
 * @param first e along the first direction of the sample
 * @param second along the second basis vector, which is a given direction only if there are two
 * @param rest squared length of what is left of e
 * @param trainLoss half the mean square error
 */
record BandedFit(double first, double second, double rest, double trainLoss) {

  /**
   * Solves by UDUᵀ from the last column on: what is asked for lies in the first coordinates, and so
   * does the right-hand side. About 40 operations a column.
   *
   * @param columns how many of the sample's are enough, at least 1
   * @param penalty μ &gt; 0
   * @param firstShare g, above 0
   * @param offFirst δ along the first direction
   * @param offSecond δ along the second one
   * @param deviation σ
   */
  static BandedFit of(
      BandedSample sample,
      int columns,
      double penalty,
      double firstShare,
      double offFirst,
      double offSecond,
      double deviation) {
    int n = sample.samples();
    int m = Math.min(columns, sample.columns());
    double pull = n * penalty;
    // Column j of U above its diagonal, nearest first; places behind the last stay 0.
    double[] near = new double[m + 3];
    double[] next = new double[m + 3];
    double[] far = new double[m + 3];
    double[] pivot = eliminate(sample, m, pull, firstShare, near, next, far);

    double push = deviation * sample.noise();
    double[] pushed = {
      push * sample.diagonal()[0],
      m > 1 ? push * sample.beside()[0] : 0,
      m > 2 ? push * sample.beyond()[0] : 0
    };
    double[] right = {
      pushed[0] - pull * firstShare * offFirst, pushed[1] - pull * offSecond, pushed[2]
    };
    right[1] -= near[2] * right[2];
    right[0] -= near[1] * right[1] + next[2] * right[2];

    double before = 0;
    double twoBefore = 0;
    double threeBefore = 0;
    double[] lead = new double[3];
    double square = 0;
    for (int j = 0; j < m; j++) {
      double value = j < 3 ? right[j] / pivot[j] : 0;
      value -= near[j] * before + next[j] * twoBefore + far[j] * threeBefore;
      threeBefore = twoBefore;
      twoBefore = before;
      before = value;
      square += value * value;
      if (j < 3) {
        lead[j] = value;
      }
    }
    double noise = push * push;
    double explained = lead[0] * pushed[0] + lead[1] * pushed[1] + lead[2] * pushed[2];
    double first = lead[0];
    double rest = Math.max(0, square - first * first - lead[1] * lead[1]);
    double pulled =
        firstShare * first * (offFirst + first) + lead[1] * (offSecond + lead[1]) + rest;
    return new BandedFit(
        first, lead[1], rest, Math.max(0, noise - explained - pull * pulled) / (2 * n));
  }

  /** ‖e‖². */
  double risk() {
    return first * first + second * second + rest;
  }

  private static double[] eliminate(
      BandedSample sample,
      int m,
      double pull,
      double firstShare,
      double[] near,
      double[] next,
      double[] far) {
    double[] below = sample.below();
    double[] diagonal = sample.diagonal();
    double[] beside = sample.beside();
    double[] beyond = sample.beyond();
    double[] pivot = new double[m + 3];
    for (int j = m - 1; j >= 0; j--) {
      double up = j > 0 ? beside[j - 1] : 0;
      double upper = j > 1 ? beyond[j - 2] : 0;
      double own =
          diagonal[j] * diagonal[j]
              + below[j + 1] * below[j + 1]
              + up * up
              + upper * upper
              + (j == 0 ? firstShare * pull : pull);
      double scaledNear = near[j + 1] * pivot[j + 1];
      double scaledNext = next[j + 2] * pivot[j + 2];
      own -= near[j + 1] * scaledNear + next[j + 2] * scaledNext;
      own -= far[j + 3] * far[j + 3] * pivot[j + 3];
      pivot[j] = own;
      double inverse = 1 / own;
      if (j > 0) {
        double beneath = below[j] * diagonal[j] + diagonal[j - 1] * up;
        beneath += j > 1 ? beside[j - 2] * upper : 0;
        near[j] = (beneath - next[j + 1] * scaledNear - far[j + 2] * scaledNext) * inverse;
      }
      if (j > 1) {
        double two = below[j - 1] * up + diagonal[j - 2] * upper;
        next[j] = (two - far[j + 1] * scaledNear) * inverse;
      }
      if (j > 2) {
        far[j] = below[j - 2] * upper * inverse;
      }
    }
    return pivot;
  }
}
