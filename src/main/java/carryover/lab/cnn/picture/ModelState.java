package carryover.lab.cnn.picture;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSetting;
import carryover.study.Arm;
import carryover.study.Sample;
import carryover.study.Trace;
import carryover.workbench.RunResults;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
      CnnSetting setting, RunResults results, Arm arm, int cursor, boolean tellsInTime) {
    return results.traces().stream()
        .findFirst()
        .map(
            trace ->
                new ModelState(
                    setting,
                    Optional.of(trace.seed()),
                    source(trace),
                    target(trace, arm, cursor, tellsInTime)))
        .orElseGet(() -> new ModelState(setting, Optional.empty(), TaskState.NONE, TaskState.NONE));
  }

  private static TaskState source(Trace trace) {
    CnnSetting setting = CnnSetting.of(trace.setting());
    List<Sample> samples = trace.arm(CnnArms.UPSTREAM).samples();
    return state(
        CnnArms.UPSTREAM,
        samples,
        samples,
        sample -> FilterVector.ofSource(sample, setting),
        sample -> FilterVector.learned(sample, true));
  }

  private static TaskState target(Trace trace, Arm arm, int cursor, boolean tellsInTime) {
    CnnSetting setting = CnnSetting.of(trace.setting());
    int inherited = arm.equals(CnnArms.TRANSFER) ? setting.inheritedFilters() : 0;
    List<Sample> all = trace.arm(arm).samples();
    List<Sample> told = all.stream().filter(sample -> sample.step() <= cursor).toList();
    return state(
        arm,
        told,
        tellsInTime ? told : all,
        sample -> FilterVector.ofTarget(sample, setting, inherited),
        sample -> FilterVector.learned(sample, false));
  }

  private static TaskState state(
      Arm arm,
      List<Sample> told,
      List<Sample> course,
      Function<Sample, List<FilterVector>> filters,
      Function<Sample, Learned> learned) {
    if (told.isEmpty()) {
      return TaskState.NONE;
    }
    Sample now = told.get(told.size() - 1);
    return new TaskState(
        arm.title(),
        now.step(),
        filters.apply(now),
        learned.apply(now),
        TaskState.reach(course.stream().map(filters)),
        course.stream().map(learned).mapToDouble(Learned::greatest).max().orElse(0));
  }
}
