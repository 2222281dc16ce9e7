package carryover.studies.kernel.check;

import carryover.studies.kernel.InheritedReadout;
import carryover.studies.kernel.KernelSpace;
import carryover.studies.kernel.Mode;
import carryover.studies.kernel.Task;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The setting of a row, in the parameters of this study. */
final class TableSetting {
  /** Columns that are parameters as they stand. */
  private static final Map<String, Parameter> NAMES =
      Map.ofEntries(
          Map.entry("rho", KernelSpace.OVERLAP),
          Map.entry("N", KernelSpace.WIDTH),
          Map.entry("P1", KernelSpace.UPSTREAM_SAMPLES),
          Map.entry("P2", KernelSpace.DOWNSTREAM_SAMPLES),
          Map.entry("nu1", KernelSpace.NU1),
          Map.entry("nu2", KernelSpace.NU2),
          Map.entry("alpha_s", KernelSpace.ALPHA_S),
          Map.entry("alpha_g", KernelSpace.ALPHA_G),
          Map.entry("c1", KernelSpace.C1),
          Map.entry("c2", KernelSpace.C2),
          Map.entry("c3", KernelSpace.C3),
          Map.entry("gamma1", KernelSpace.GAMMA1),
          Map.entry("gamma2", KernelSpace.GAMMA2),
          Map.entry("T1", KernelSpace.UPSTREAM_STEPS),
          Map.entry("T2", KernelSpace.DOWNSTREAM_STEPS),
          Map.entry("eta", KernelSpace.LEARNING_RATE),
          Map.entry("readout_steps", KernelSpace.READOUT_STEPS));

  private TableSetting() {}

  static Setting of(ReferenceValue row) {
    Columns columns = row.settings();
    boolean relu = !columns.text("source").isEmpty();
    SettingBuilder builder = new SettingBuilder(KernelSpace.STANDARD);
    NAMES.forEach(
        (column, parameter) ->
            columns.optional(column).ifPresent(value -> builder.set(parameter, value)));
    columns
        .optional("D")
        .ifPresent(
            value -> builder.set(relu ? KernelSpace.RELU_DIMENSION : KernelSpace.DIMENSION, value));
    columns
        .optional("ridge")
        .ifPresent(
            value -> builder.set(relu ? KernelSpace.RIDGE : KernelSpace.RELATIVE_RIDGE, value));
    if (relu) {
      builder.set(KernelSpace.MODE, KernelSpace.MODES.indexOf(Mode.RELU));
      builder.set(KernelSpace.SOURCE, task(columns.text("source")));
      builder.set(KernelSpace.TARGET, task(columns.text("target")));
    }
    if (columns.optional("c1").isPresent() || columns.optional("c2").isPresent()) {
      builder.set(KernelSpace.KERNEL, 2);
    }
    if (row.group().equals("lazy_all_layers")) {
      builder.set(KernelSpace.GAMMA2, KernelSpace.GAMMA2.least());
    }
    List<InheritedReadout> readouts = KernelSpace.READOUTS;
    String readout = row.readout().toUpperCase(Locale.ROOT);
    builder.set(
        relu ? KernelSpace.READOUT : KernelSpace.LINEAR_READOUT,
        readout.isEmpty() ? 0 : readouts.indexOf(InheritedReadout.valueOf(readout)));
    return builder.build();
  }

  private static int task(String key) {
    return KernelSpace.TASKS.indexOf(Task.valueOf(key.toUpperCase(Locale.ROOT)));
  }
}
