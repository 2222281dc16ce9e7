package carryover.lab.images;

import carryover.studies.images.ImagesArms;
import carryover.study.Arm;
import carryover.study.Sample;
import carryover.study.Trace;
import java.util.List;
import java.util.Optional;

/** Whose filters are looked at. */
public enum FilterArm {
  TRANSFER(ImagesArms.TRANSFER),
  SCRATCH(ImagesArms.SCRATCH),
  /** At its end, as it hands them on. */
  SOURCE(ImagesArms.UPSTREAM);

  private final Arm arm;

  FilterArm(Arm arm) {
    this.arm = arm;
  }

  String title() {
    return arm.title();
  }

  /** All that is recorded of its filters. */
  List<Sample> recorded(Trace trace) {
    return trace.arm(arm).samples().stream().filter(Sample::hasDetails).toList();
  }

  /**
   * The filters to be shown.
   *
   * @param cursor step of the target up to which they are told
   */
  Optional<Sample> at(Trace trace, int cursor) {
    return recorded(trace).stream()
        .filter(sample -> this == SOURCE || sample.step() <= cursor)
        .reduce((older, newer) -> newer);
  }
}
