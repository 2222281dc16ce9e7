package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.CnnForms;
import carryover.study.Axis;
import carryover.study.ClosedForm;
import carryover.study.Parameter.Scale;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LevelLineTest {
  private static final Axis NORM = new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 30, Scale.LINEAR);
  private static final Axis DIMENSION = new Axis(CnnSpace.DIMENSION, 500, 5000, 30, Scale.LINEAR);
  private static final Axis ALPHA = new Axis(CnnSpace.ALPHA, 0, 1, 30, Scale.LINEAR);
  private static final Axis NOISE = new Axis(CnnSpace.UPSTREAM_NOISE, 0.1, 10, 30, Scale.LOG);
  private static final Axis FILTERS = new Axis(CnnSpace.FILTERS, 1, 20, 20, Scale.LINEAR);

  @Property(tries = 200)
  void thePredictionIsConstantAlongTheLine(
      @ForAll("gammas") ClosedForm gamma,
      @ForAll @DoubleRange(min = 0.1, max = 1) double alpha,
      @ForAll @DoubleRange(min = 0.2, max = 10) double noise) {
    Line line = LevelLine.of(gamma, ALPHA, NOISE, new Point(alpha, noise)).orElseThrow();
    double expected = gamma.of(setting(new Point(alpha, noise)));
    assertThat(line.points())
        .allSatisfy(p -> assertThat(gamma.of(setting(p)) / expected).isCloseTo(1, within(1e-9)));
  }

  private static Setting setting(Point p) {
    return new SettingBuilder(CnnSpace.STANDARD)
        .set(CnnSpace.ALPHA, p.x())
        .set(CnnSpace.UPSTREAM_NOISE, p.y())
        .build();
  }

  @Property(tries = 200)
  void theLineStaysOnTheMapAndRunsFromEdgeToEdge(
      @ForAll("gammas") ClosedForm gamma,
      @ForAll @DoubleRange(min = 0.01, max = 2) double norm,
      @ForAll @DoubleRange(min = 500, max = 5000) double dimension) {
    Assume.that(norm > 0.02);
    Line line = LevelLine.of(gamma, NORM, DIMENSION, new Point(norm, dimension)).orElseThrow();
    Point first = line.points().get(0);
    Point last = line.points().get(line.points().size() - 1);
    assertThat(first.y()).isCloseTo(500, within(1e-6));
    assertThat(last.x() > 2 - 1e-9 || last.y() > 5000 - 1e-6).isTrue();
    assertThat(line.points())
        .allMatch(p -> p.x() >= 0 && p.x() <= 2 && p.y() >= 500 && p.y() <= 5000);
  }

  @Test
  void dimensionGrowsAsTheSecondOrFourthPowerOfTheNorm() {
    assertThat(through(CnnForms.GAMMA_2).points())
        .allSatisfy(p -> assertThat(p.y()).isCloseTo(1000 * Math.pow(p.x(), 2), within(1e-6)));
    assertThat(through(CnnForms.GAMMA_4).points())
        .allSatisfy(p -> assertThat(p.y()).isCloseTo(1000 * Math.pow(p.x(), 4), within(1e-6)));
  }

  private static Line through(ClosedForm gamma) {
    return LevelLine.of(gamma, NORM, DIMENSION, new Point(1, 1000)).orElseThrow();
  }

  @Test
  void aParameterThatDoesNotOccurGivesAStraightLine() {
    assertThat(
            LevelLine.of(CnnForms.GAMMA_2, NORM, FILTERS, new Point(1, 10)).orElseThrow().points())
        .containsExactly(new Point(1, 1), new Point(1, 20));
    assertThat(
            LevelLine.of(CnnForms.GAMMA_2, FILTERS, NORM, new Point(10, 1)).orElseThrow().points())
        .allMatch(p -> p.y() == 1)
        .startsWith(new Point(1, 1))
        .endsWith(new Point(20, 1));
  }

  @Test
  void thereIsNoLineWhereTheQuantityIsZeroOrTheSameEverywhere() {
    Axis steps = new Axis(CnnSpace.UPSTREAM_STEPS, 0, 100, 11, Scale.LINEAR);
    assertThat(LevelLine.of(CnnForms.GAMMA_2, NORM, DIMENSION, new Point(0, 1000))).isEmpty();
    assertThat(LevelLine.of(CnnForms.GAMMA_2, FILTERS, steps, new Point(10, 10))).isEmpty();
    assertThat(LevelLine.of(CnnForms.GAMMA_2, NORM, DIMENSION, new Point(3, 1000))).isEmpty();
  }

  @Provide
  static Arbitrary<ClosedForm> gammas() {
    return Arbitraries.of(CnnForms.GAMMA_2, CnnForms.GAMMA_4);
  }
}
