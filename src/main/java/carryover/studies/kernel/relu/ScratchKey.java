package carryover.studies.kernel.relu;

import carryover.studies.kernel.KernelSetting;
import carryover.study.Recording;

/**
 * All that the scratch arm depends on. The source counts only because the alignment of features
 * with it is recorded.
 */
record ScratchKey(
    long seed,
    Tasks tasks,
    int dimension,
    int width,
    int samples,
    double gamma,
    int steps,
    double learningRate,
    Recording recording) {
  static ScratchKey of(KernelSetting setting, long seed, Recording recording) {
    return new ScratchKey(
        seed,
        Tasks.of(setting),
        setting.dimension(),
        setting.width(),
        setting.downstreamSamples(),
        setting.gamma2(),
        setting.downstreamSteps(),
        setting.learningRate(),
        recording);
  }
}
