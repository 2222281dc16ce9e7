package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.Coefficients;
import carryover.study.ArmTrace;
import carryover.study.Sample;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CourseTest {
  private static Sample sample(int step, double accuracy) {
    return CnnSample.alike(step, 0, 0, accuracy, Coefficients.NONE, null);
  }

  private static Course course(OptionalInt divergedAt) {
    return Course.of(
        new ArmTrace(
            CnnArms.TRANSFER,
            List.of(sample(0, 0.5), sample(10, 0.7), sample(20, 0.9)),
            divergedAt));
  }

  @Test
  void showsTheLastRecordedStepUpToTheOneAskedFor() {
    Course course = course(OptionalInt.empty());
    assertThat(course.at(0)).isEqualTo(0.5);
    assertThat(course.at(10)).isEqualTo(0.7);
    assertThat(course.at(19)).isEqualTo(0.7);
    assertThat(course.at(Course.END)).isEqualTo(0.9);
  }

  @Test
  void hasNoValueFromTheStepOfDivergenceOn() {
    Course course = course(OptionalInt.of(25));
    assertThat(course.at(24)).isEqualTo(0.9);
    assertThat(course.at(25)).isNaN();
    assertThat(course.divergedBy(Course.END)).isTrue();
  }

  @Test
  void knowsNothingBeforeTheFirstRecordedStep() {
    assertThat(Course.ending(0.8).at(199)).isNaN();
    assertThat(Course.ending(0.8).divergedBy(199)).isFalse();
    assertThat(Course.ending(0.8).knownAt(199)).isFalse();
    assertThat(Course.ending(0.8).at(Course.END)).isEqualTo(0.8);
    assertThat(Course.ending(0.8).knownAt(Course.END)).isTrue();
  }

  @Test
  void notANumberAtTheEndMeansDiverged() {
    assertThat(Course.ending(Double.NaN).divergedBy(Course.END)).isTrue();
    assertThat(Course.ending(Double.NaN).divergedBy(199)).isFalse();
    assertThat(Course.ending(Double.NaN).knownAt(199)).isFalse();
  }
}
