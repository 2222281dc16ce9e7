package carryover.studies.linear.relu;

import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearSetting;
import carryover.study.Recording;

/** All that scratch depends on. The source counts only because the overlap with it is recorded. */
record ScratchKey(
    long seed,
    int dimension,
    int width,
    int neurons,
    int removed,
    double scale,
    double stepSize,
    int steps,
    int samples,
    double noise,
    Recording recording) {
  static ScratchKey of(LinearSetting s, long seed, Recording recording) {
    return new ScratchKey(
        seed,
        s.dimension(),
        s.width(),
        s.teacherNeurons(),
        s.removedNeurons(),
        s.initialScale(),
        s.stepSize(),
        s.steps(),
        s.targetSamples(),
        s.targetNoise(),
        recording.of(LinearArms.SCRATCH));
  }
}
