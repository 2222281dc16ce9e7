package carryover.studies.linear.relu;

import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearSetting;
import carryover.study.Recording;

/** All that pretraining depends on. */
record SourceKey(
    long seed,
    int dimension,
    int width,
    int neurons,
    int removed,
    double scale,
    double stepSize,
    int steps,
    int batchSize,
    Recording recording) {
  static SourceKey of(LinearSetting s, long seed, Recording recording) {
    return new SourceKey(
        seed,
        s.dimension(),
        s.width(),
        s.teacherNeurons(),
        s.removedNeurons(),
        s.initialScale(),
        s.stepSize(),
        s.steps(),
        s.batchSize(),
        recording.of(LinearArms.PRETRAIN));
  }
}
