package carryover.studies.images;

import carryover.study.Arm;
import carryover.study.Arm.Role;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.study.Time;
import carryover.words.Words;
import java.util.List;

/** The three trainings of one run (docs/model-real-images.md §2). */
public final class ImagesArms {
  private static final Words WORDS = Words.of(ImagesArms.class);

  /** The source classes from a random start. */
  public static final Arm UPSTREAM =
      new Arm(
          "upstream",
          WORDS.text("arm.upstream"),
          Role.SOURCE,
          Time.steps(ImagesSpace.UPSTREAM_STEPS, s -> cost(s, ImagesSpace.UPSTREAM_SAMPLES)));

  private static final Time DOWNSTREAM =
      Time.steps(ImagesSpace.DOWNSTREAM_STEPS, s -> cost(s, ImagesSpace.DOWNSTREAM_SAMPLES));

  /** The target classes from the inherited share of the filters and a fresh start for the rest. */
  public static final Arm TRANSFER =
      new Arm("transfer", WORDS.text("arm.transfer"), Role.SUBJECT, DOWNSTREAM);

  /** The target classes from the same fresh start throughout. */
  public static final Arm SCRATCH =
      new Arm("scratch", WORDS.text("arm.scratch"), Role.REFERENCE, DOWNSTREAM);

  public static final List<Arm> ALL = List.of(UPSTREAM, TRANSFER, SCRATCH);

  private ImagesArms() {}

  /** The products of a step: of all samples, or of a batch. */
  private static double cost(Setting setting, Parameter samples) {
    return switch (ImagesSetting.of(setting).network()) {
      case THEORY -> setting.get(samples) * setting.get(ImagesSpace.FILTERS);
      case CNN -> 100 * setting.get(ImagesSpace.BATCH_SIZE);
      case MLP -> setting.get(samples) * setting.get(ImagesSpace.WIDTH);
    };
  }
}
