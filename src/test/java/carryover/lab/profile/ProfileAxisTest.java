package carryover.lab.profile;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileAxisTest {
  @Test
  void anAxisComesBack() {
    Axis axis = new Axis(CnnSpace.UPSTREAM_SAMPLES, 10, 1000, 30, Scale.LOG);
    assertThat(ProfileAxis.of(axis).in(CnnSpace.SPACE)).contains(axis);
  }

  @ParameterizedTest
  @CsvSource({
    "temperature, 0, 1, 5, false",
    "alpha, 0, 2, 5, false",
    "alpha, 0.5, 0.5, 5, false",
    "alpha, 0, 1, 1, false",
    "alpha, 0, 1, 5000, false",
    "alpha, 0, 1, 5, true",
    "filters, 1.5, 10, 5, false",
  })
  void whatTheStudyDoesNotAllowIsNone(String key, double from, double to, int count, boolean log) {
    assertThat(new ProfileAxis(key, from, to, count, log).in(CnnSpace.SPACE)).isEmpty();
  }
}
