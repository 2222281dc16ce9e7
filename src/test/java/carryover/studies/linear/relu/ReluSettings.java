package carryover.studies.linear.relu;

import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.NetworkKind;
import carryover.study.Setting;
import carryover.study.SettingBuilder;

/** Settings of ReLU students and teachers. */
final class ReluSettings {
  /** The network of this kind, all else as standard. */
  static final Setting STANDARD =
      LinearSpace.STANDARD.with(
          LinearSpace.NETWORK, LinearSpace.NETWORKS.indexOf(NetworkKind.RELU));

  /** Trained in some hundredths of a second. */
  static final Setting SMALL =
      new SettingBuilder(STANDARD)
          .set(LinearSpace.RELU_DIMENSION, 4)
          .set(LinearSpace.TEACHER_NEURONS, 3)
          .set(LinearSpace.REMOVED_SHARE, 0.3)
          .set(LinearSpace.WIDTH, 12)
          .set(LinearSpace.TARGET_SAMPLES, 10)
          .set(LinearSpace.TARGET_NOISE, 0.01)
          .set(LinearSpace.READOUT_RIDGE, 1e-4)
          .set(LinearSpace.INITIAL_SCALE, 0.5)
          .build();

  private ReluSettings() {}
}
