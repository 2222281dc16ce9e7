package carryover.lab.cnn.picture;

import carryover.studies.cnn.CnnSetting;
import carryover.study.Arm;
import carryover.workbench.RunResults;
import java.util.Optional;

/**
 * The two tasks of a setting, and what the first seed's filters have learned of them.
 *
 * @param setting of the tasks, which follow it at once
 * @param source after upstream training
 * @param target of the chosen arm at the time cursor
 */
record ModelState(CnnSetting setting, Optional<Long> seed, TaskState source, TaskState target) {

  /**
   * The state of a run.
   *
   * @param arm of the target that is shown
   * @param cursor step of the target
   * @param tellsInTime whether nothing may be told of later steps
   */
  static ModelState of(
      CnnSetting setting,
      RunResults results,
      Courses courses,
      Arm arm,
      int cursor,
      boolean tellsInTime) {
    return results.traces().stream()
        .findFirst()
        .map(
            trace ->
                new ModelState(
                    setting,
                    Optional.of(trace.seed()),
                    courses.source(trace).at(Integer.MAX_VALUE, false),
                    courses.target(trace, arm).at(cursor, tellsInTime)))
        .orElseGet(() -> new ModelState(setting, Optional.empty(), TaskState.NONE, TaskState.NONE));
  }
}
