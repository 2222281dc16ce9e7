package carryover.studies.images.engine;

import carryover.studies.images.ImagesArms;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.ImagesSpace;
import carryover.study.Parameter;
import carryover.study.Recording;
import carryover.study.Setting;
import java.util.List;
import java.util.stream.Stream;

/** All that an arm without inheritance depends on. */
record ArmKey(long seed, List<Double> values, Recording recording) {
  private static final List<Parameter> BOTH =
      List.of(
          ImagesSpace.DATA_SET,
          ImagesSpace.DATA_CHECKSUM,
          ImagesSpace.NETWORK,
          ImagesSpace.FILTERS,
          ImagesSpace.WIDTH,
          ImagesSpace.BATCH_SIZE,
          ImagesSpace.LEARNING_RATE,
          ImagesSpace.INITIAL_STD);

  private static final List<Parameter> SOURCE =
      List.of(
          ImagesSpace.SOURCE,
          ImagesSpace.GAMMA1,
          ImagesSpace.UPSTREAM_SAMPLES,
          ImagesSpace.UPSTREAM_NOISE,
          ImagesSpace.SOURCE_LABELS,
          ImagesSpace.UPSTREAM_STEPS);

  private static final List<Parameter> TARGET =
      List.of(
          ImagesSpace.TARGET,
          ImagesSpace.GAMMA2,
          ImagesSpace.DOWNSTREAM_SAMPLES,
          ImagesSpace.DOWNSTREAM_NOISE,
          ImagesSpace.DOWNSTREAM_STEPS);

  static ArmKey ofSource(ImagesSetting setting, long seed, Recording recording) {
    return of(setting.values(), seed, SOURCE, recording.of(ImagesArms.UPSTREAM));
  }

  static ArmKey ofScratch(ImagesSetting setting, long seed, Recording recording) {
    return of(setting.values(), seed, TARGET, recording);
  }

  private static ArmKey of(Setting setting, long seed, List<Parameter> own, Recording recording) {
    return new ArmKey(
        seed, Stream.concat(BOTH.stream(), own.stream()).map(setting::get).toList(), recording);
  }
}
