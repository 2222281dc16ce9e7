package carryover.studies.cnn.fast;

import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.Coefficients;
import carryover.studies.cnn.DecayTowards;
import carryover.studies.cnn.FilterCoefficients;
import carryover.studies.cnn.SignedCoefficients;
import carryover.study.ArmTrace;
import carryover.study.Recording;
import carryover.study.Sample;

/**
 * All that the scratch arm depends on. At fixed S it does not notice how S splits into ‖u‖ and
 * ‖v2‖; only its γ do, by a factor. It is therefore kept with γ in units of ‖u‖² and ‖v2‖², and
 * runs that differ in ‖u‖, ‖v1‖, α, N₁, σ₁, T₁ or in how filters are inherited share it.
 */
record ScratchKey(
    long seed,
    int downstreamSamples,
    double downstreamNoise,
    double downstreamSignalNorm,
    int dimension,
    int filters,
    double learningRate,
    int downstreamSteps,
    double initialStd,
    double noiseOverlap,
    double decay,
    DecayTowards decayTowards,
    Recording recording) {

  static ScratchKey of(CnnSetting setting, long seed, Recording recording) {
    return new ScratchKey(
        seed,
        setting.downstreamSamples(),
        setting.downstreamNoise(),
        setting.downstreamSignalNorm(),
        setting.dimension(),
        setting.filters(),
        setting.learningRate(),
        setting.downstreamSteps(),
        setting.initialStd(),
        setting.noiseOverlap(),
        setting.downstreamDecay(),
        setting.decayTowards(),
        recording);
  }

  /** The key of the arm itself, however long it is trained and whatever is recorded. */
  static ScratchKey ofAnyLength(CnnSetting setting, long seed) {
    return of(setting.withDownstreamSteps(0), seed, Recording.FINAL_ONLY);
  }

  /** The trace in the setting's own γ. */
  static ArmTrace inUnitsOf(CnnSetting setting, ArmTrace kept) {
    return new ArmTrace(
        kept.arm(),
        kept.samples().stream().map(sample -> inUnitsOf(setting, sample)).toList(),
        kept.divergedAt());
  }

  /** The sample in the setting's own γ. */
  static Sample inUnitsOf(CnnSetting setting, Sample sample) {
    CnnSample kept = CnnSample.of(sample);
    double u = setting.universalNorm() * setting.universalNorm();
    double v2 = setting.downstreamSpecificNorm() * setting.downstreamSpecificNorm();
    SignedCoefficients signed = kept.bySign();
    FilterCoefficients f = kept.filters();
    return new CnnSample(
            kept.step(),
            kept.trainLoss(),
            kept.trainAccuracy(),
            kept.testAccuracy(),
            times(u, v2, kept.coefficients()),
            new SignedCoefficients(times(u, v2, signed.plus()), times(u, v2, signed.minus())),
            f == null
                ? null
                : new FilterCoefficients(
                    times(u, f.gammaU()),
                    f.gammaV1(),
                    times(v2, f.gammaV2()),
                    f.rho1Own(),
                    f.rho2Own()))
        .sample();
  }

  private static Coefficients times(double u, double v2, Coefficients c) {
    return new Coefficients(
        c.gammaUMean() * u,
        c.gammaUMax() * u,
        c.gammaV1Mean(),
        c.gammaV1Max(),
        c.gammaV2Mean() * v2,
        c.gammaV2Max() * v2,
        c.rho1OwnMean(),
        c.rho1OwnMax(),
        c.rho2OwnMean(),
        c.rho2OwnMax());
  }

  private static double[] times(double factor, double[] values) {
    double[] scaled = values.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= factor;
    }
    return scaled;
  }
}
