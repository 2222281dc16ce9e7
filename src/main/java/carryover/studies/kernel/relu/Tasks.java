package carryover.studies.kernel.relu;

import carryover.studies.kernel.KernelSetting;
import carryover.studies.kernel.Task;

/**
 * Both tasks: Task 1 along e₁, Task 2 along ρe₁ + √(1−ρ²)e₂.
 *
 * @param overlap ρ
 */
record Tasks(Task source, Task target, double overlap) {
  static Tasks of(KernelSetting setting) {
    return new Tasks(setting.source(), setting.target(), setting.overlap());
  }
}
