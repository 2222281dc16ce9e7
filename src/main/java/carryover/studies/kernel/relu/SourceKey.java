package carryover.studies.kernel.relu;

import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelSetting;
import carryover.study.Recording;

/**
 * All that the source arm depends on. The target counts only because the alignment of features with
 * it is recorded.
 */
record SourceKey(
    long seed,
    Tasks tasks,
    int dimension,
    int width,
    int samples,
    double gamma,
    int steps,
    double learningRate,
    Recording recording) {
  static SourceKey of(KernelSetting setting, long seed, Recording recording) {
    return new SourceKey(
        seed,
        Tasks.of(setting),
        setting.dimension(),
        setting.width(),
        setting.upstreamSamples(),
        setting.gamma1(),
        setting.upstreamSteps(),
        setting.learningRate(),
        recording.of(KernelArms.SOURCE));
  }
}
