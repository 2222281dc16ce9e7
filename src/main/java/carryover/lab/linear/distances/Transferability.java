package carryover.lab.linear.distances;

import carryover.studies.linear.LinearReadouts;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.theory.FineTuning;
import carryover.studies.linear.theory.LinearTransfer;
import carryover.study.Headline;
import carryover.study.Readout;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What an arm gains over plain scratch. */
public enum Transferability {
  LINEAR("T_lt", LinearReadouts.LINEAR, LinearTransfer::meanGain),
  FINETUNE("T_ft", LinearReadouts.FINETUNE, s -> FineTuning.limit(s).gain());

  private final String symbol;
  private final Readout subject;
  private final ToDoubleFunction<LinearSetting> expected;

  Transferability(String symbol, Readout subject, ToDoubleFunction<LinearSetting> expected) {
    this.symbol = symbol;
    this.subject = subject;
    this.expected = expected;
  }

  String symbol() {
    return symbol;
  }

  String title() {
    return subject.arm().title();
  }

  /** What theory expects; not finite where scratch has no mean. */
  double expected(LinearSetting setting) {
    return expected.applyAsDouble(setting);
  }

  /** What is measured. */
  Headline measured() {
    return new Headline(List.of(subject), LinearReadouts.SCRATCH);
  }
}
