package carryover.studies.cnn.fast;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSetting;
import carryover.study.Recording;

/**
 * All that the upstream arm and what can be inherited from it depend on. Runs that differ in α, σ₂,
 * T₂ or S share it. N₂ counts only because it shapes the draws ({@link GaussianDraws}).
 */
record SourceKey(
    GaussianDraws.Shape shape,
    double upstreamNoise,
    double universalNorm,
    double upstreamSpecificNorm,
    int dimension,
    double learningRate,
    int upstreamSteps,
    double initialStd,
    double noiseOverlap,
    double decay,
    Recording recording) {

  static SourceKey of(CnnSetting setting, long seed, Recording recording) {
    return new SourceKey(
        GaussianDraws.Shape.of(setting, seed),
        setting.upstreamNoise(),
        setting.universalNorm(),
        setting.upstreamSpecificNorm(),
        setting.dimension(),
        setting.learningRate(),
        setting.upstreamSteps(),
        setting.initialStd(),
        setting.noiseOverlap(),
        setting.upstreamDecay(),
        recording.of(CnnArms.UPSTREAM));
  }
}
