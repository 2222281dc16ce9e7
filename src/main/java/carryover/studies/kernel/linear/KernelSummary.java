package carryover.studies.kernel.linear;

import carryover.studies.kernel.FeatureKernel;
import carryover.studies.kernel.KernelMeasures;
import carryover.studies.kernel.SampleDraft;

/**
 * What the measures say of the kernel xᵀMx′ over all inputs, exactly.
 *
 * @param alongSource βₛᵀMβₛ
 * @param alongTarget β_tᵀMβ_t
 * @param first greatest eigenvalue of M
 * @param second the next one
 * @param trace of M
 * @param squaredNorm tr M²
 */
record KernelSummary(
    double alongSource,
    double alongTarget,
    double first,
    double second,
    double trace,
    double squaredNorm,
    int dimension) {

  /** M = I + C. */
  static KernelSummary of(FeatureKernel c, double[] target, int dimension) {
    double greatest = c.strength();
    double least = c.c2() + c.c3() - greatest;
    return new KernelSummary(
        1 + c.c2(),
        1 + c.between(target[0], target[1], target[0], target[1]),
        1 + Math.max(0, greatest),
        1 + Math.max(0, Math.max(least, Math.min(0, greatest))),
        dimension + c.c2() + c.c3(),
        c.squaredNorm(dimension),
        dimension);
  }

  /** M = I + strength·uuᵀ with cosines of u to βₛ and β_t. */
  static KernelSummary ofSpike(
      double strength, double cosineSource, double cosineTarget, int dimension) {
    return new KernelSummary(
        1 + strength * cosineSource * cosineSource,
        1 + strength * cosineTarget * cosineTarget,
        1 + strength,
        1,
        dimension + strength,
        dimension - 1 + (1 + strength) * (1 + strength),
        dimension);
  }

  /**
   * @param alongTask βᵀMβ of the arm's own task
   */
  SampleDraft draft(double alongTask) {
    return new SampleDraft()
        .set(KernelMeasures.SOURCE_ALIGNMENT, alongSource / Math.sqrt(squaredNorm))
        .set(KernelMeasures.TARGET_ALIGNMENT, alongTarget / Math.sqrt(squaredNorm))
        .set(KernelMeasures.FIRST_SHARE, first / trace)
        .set(KernelMeasures.SECOND_SHARE, second / trace)
        .set(KernelMeasures.EFFECTIVE_DIMENSION, trace * trace / squaredNorm)
        .set(KernelMeasures.OVERLAP, alongTask)
        .set(KernelMeasures.UNUSED_OVERLAP, 1)
        .set(KernelMeasures.PREACTIVATION_VARIANCE, trace / dimension)
        .set(KernelMeasures.KURTOSIS, 3);
  }
}
