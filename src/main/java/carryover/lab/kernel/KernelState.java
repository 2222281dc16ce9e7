package carryover.lab.kernel;

import carryover.studies.kernel.KernelArms;
import carryover.study.Arm;
import carryover.study.Sample;
import carryover.study.Trace;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;

/** When a kernel is looked at: each is that of an arm, which gives it its colour. */
enum KernelState {
  /** Of the random start. */
  START("start"),
  /** At the end of Task 1. */
  PRETRAINED("pretrained"),
  /** Of the transfer arm at the time cursor. */
  TUNED("tuned");

  private static final Words WORDS = Words.of(KernelState.class);

  private final String column;

  KernelState(String column) {
    this.column = column;
  }

  String title() {
    return switch (this) {
      case START -> WORDS.text("state.start");
      case PRETRAINED -> WORDS.text("state.pretrained");
      case TUNED -> WORDS.text("state.tuned");
    };
  }

  /** Its name in files. */
  String column() {
    return column;
  }

  /** The arm whose features they are. */
  Arm arm() {
    return switch (this) {
      case START -> KernelArms.PROBE;
      case PRETRAINED -> KernelArms.FROZEN;
      case TUNED -> KernelArms.TRANSFER;
    };
  }

  /**
   * The sample with the kernel; Task 1's own samples have it first.
   *
   * @param cursor step of Task 2 up to which {@link #TUNED} is shown
   */
  Optional<Sample> of(Trace trace, int cursor) {
    List<Sample> source = detailed(trace, KernelArms.SOURCE, Integer.MAX_VALUE);
    List<Sample> shown =
        switch (this) {
          case START -> source.subList(0, Math.min(1, source.size()));
          case PRETRAINED -> source;
          case TUNED -> detailed(trace, KernelArms.TRANSFER, cursor);
        };
    return shown.isEmpty() ? Optional.empty() : Optional.of(shown.get(shown.size() - 1));
  }

  /** The samples of an arm that have details, up to a step. */
  static List<Sample> detailed(Trace trace, Arm arm, int cursor) {
    return trace.arm(arm).samples().stream()
        .filter(sample -> sample.hasDetails() && sample.step() <= cursor)
        .toList();
  }
}
