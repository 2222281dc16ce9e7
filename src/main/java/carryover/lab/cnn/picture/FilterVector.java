package carryover.lab.cnn.picture;

import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.Coefficients;
import carryover.studies.cnn.FilterCoefficients;
import carryover.studies.cnn.SignedCoefficients;
import carryover.study.Sample;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a filter has learned of the signals of one task, as a vector in their plane: of w the parts
 * jγ/‖u‖ along u and jγ_v/‖v‖ along the task's own direction (docs/model.md §4). The random start
 * is left out; it is of size σ₀ along either.
 *
 * @param along component along u
 * @param across component along v1 upstream, along v2 downstream
 * @param inherited whether the source has handed it on
 * @param mean over the filters of one sign, where single ones are not recorded
 */
record FilterVector(double along, double across, boolean inherited, boolean mean) {

  /** The filters of an upstream sample. */
  static List<FilterVector> ofSource(Sample sample, CnnSetting setting) {
    double own = setting.upstreamSpecificNorm();
    FilterCoefficients filters = CnnSample.filters(sample);
    if (filters == null) {
      SignedCoefficients signs = CnnSample.bySign(sample);
      return means(
          signs.plus().gammaUMean(),
          signs.plus().gammaV1Mean(),
          signs.minus().gammaUMean(),
          signs.minus().gammaV1Mean(),
          setting,
          own);
    }
    return each(filters.gammaU(), filters.gammaV1(), setting, own, 0);
  }

  /**
   * The filters of a downstream sample.
   *
   * @param inherited filters of each sign
   */
  static List<FilterVector> ofTarget(Sample sample, CnnSetting setting, int inherited) {
    double own = setting.downstreamSpecificNorm();
    FilterCoefficients filters = CnnSample.filters(sample);
    if (filters == null) {
      SignedCoefficients signs = CnnSample.bySign(sample);
      return means(
          signs.plus().gammaUMean(),
          signs.plus().gammaV2Mean(),
          signs.minus().gammaUMean(),
          signs.minus().gammaV2Mean(),
          setting,
          own);
    }
    return each(filters.gammaU(), filters.gammaV2(), setting, own, inherited);
  }

  /** What all filters have learned on average: of signals, and of the noise of own samples. */
  static Learned learned(Sample sample, boolean source) {
    Coefficients c = CnnSample.coefficients(sample);
    return source
        ? new Learned(c.gammaUMean() + c.gammaV1Mean(), c.rho1OwnMean())
        : new Learned(c.gammaUMean() + c.gammaV2Mean(), c.rho2OwnMean());
  }

  double length() {
    return Math.hypot(along, across);
  }

  private static List<FilterVector> each(
      double[] gammaU, double[] gammaOwn, CnnSetting setting, double own, int inherited) {
    int m = setting.filters();
    return IntStream.range(0, gammaU.length)
        .mapToObj(
            k -> {
              double sign = k < m ? 1 : -1;
              return new FilterVector(
                  sign * part(gammaU[k], setting.universalNorm()),
                  sign * part(gammaOwn[k], own),
                  k % m < inherited,
                  false);
            })
        .toList();
  }

  private static List<FilterVector> means(
      double plusU,
      double plusOwn,
      double minusU,
      double minusOwn,
      CnnSetting setting,
      double own) {
    double norm = setting.universalNorm();
    return Stream.of(
            new FilterVector(part(plusU, norm), part(plusOwn, own), false, true),
            new FilterVector(-part(minusU, norm), -part(minusOwn, own), false, true))
        .toList();
  }

  /** Nothing is learned along a signal that is not there. */
  private static double part(double gamma, double norm) {
    return norm == 0 ? 0 : gamma / norm;
  }
}
