package carryover.lab.linear.plane;

import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearSetting;
import carryover.study.Sample;

/**
 * Where coefficients β̂ lie: in the plane of β_s and β_t, and how far outside of it.
 *
 * @param along β̂·β_s
 * @param across β̂·ν, ν the unit vector of the plane at right angles to β_s, on the side of β_t
 * @param outside length of the part at right angles to the plane
 */
record PlanePoint(double along, double across, double outside) {

  static PlanePoint of(LinearSetting s, Sample sample) {
    double norm = sample.get(LinearMeasures.NORM);
    return of(
        s,
        norm * norm,
        norm * sample.get(LinearMeasures.SOURCE_COSINE),
        norm * sample.get(LinearMeasures.TARGET_COSINE));
  }

  /**
   * Of the scalar products with both tasks. Where these lie on one line there is no plane, and what
   * is not along that line is outside.
   */
  static PlanePoint of(
      LinearSetting s, double squaredNorm, double alongSource, double alongTarget) {
    double across = s.sine() == 0 ? 0 : (alongTarget - s.cosine() * alongSource) / s.sine();
    double rest = squaredNorm - alongSource * alongSource - across * across;
    return new PlanePoint(alongSource, across, Math.sqrt(Math.max(0, rest)));
  }
}
