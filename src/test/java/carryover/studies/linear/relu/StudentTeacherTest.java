package carryover.studies.linear.relu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.numeric.CancellationPoint;
import carryover.studies.linear.relu.StudentTeacher.Task;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** One draw of small students: what is inherited, what repeats itself, what can be stopped. */
class StudentTeacherTest {
  private static final Task SMALL = task(1, 10);

  @Test
  void fewSamplesSufficeWhereTheSourceLacksNothing() {
    StudentTeacher run = run(task(0, 10));
    Student pretrained = run.pretrained();
    double inherited = risk(run, run.transferred(pretrained, 1e-4));
    assertThat(inherited).isLessThan(0.1 * risk(run, run.scratch()));
  }

  @Test
  void withManySamplesTheReadoutStaysAboveItsFloorAndFineTuningPassesIt() {
    StudentTeacher run = run(task(1, 400));
    Student pretrained = run.pretrained();
    double floor = run.target().beyond(1);
    assertThat(risk(run, run.ideal())).isGreaterThan(floor);
    assertThat(risk(run, run.fineTuned(pretrained))).isLessThan(floor / 2);
  }

  @Test
  void theSameSeedGivesTheSameStudents() {
    assertThat(run(SMALL).scratch().weights()).isEqualTo(run(SMALL).scratch().weights());
  }

  @Test
  void armsOfTheTargetLeaveThePretrainedStudentAlone() {
    StudentTeacher run = run(SMALL);
    Student pretrained = run.pretrained();
    double[] before = pretrained.weights().clone();
    run.fineTuned(pretrained);
    run.transferred(pretrained, 0.1);
    assertThat(pretrained.weights()).isEqualTo(before);
  }

  @Test
  void trainingCanBeStopped() {
    AtomicInteger asked = new AtomicInteger();
    StudentTeacher run =
        new StudentTeacher(
            SMALL, 1, new CancellationPoint(() -> asked.incrementAndGet() > 3, 1000));
    assertThatThrownBy(run::pretrained).isInstanceOf(CancellationException.class);
  }

  private static Task task(int removed, int samples) {
    return new Task(4, 12, 3, removed, samples, 0.01);
  }

  private static StudentTeacher run(Task task) {
    return new StudentTeacher(task, 1, CancellationPoint.never());
  }

  private static double risk(StudentTeacher run, Student student) {
    return run.target().squaredDistance(student.function());
  }
}
