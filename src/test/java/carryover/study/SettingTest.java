package carryover.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.numeric.Range;
import carryover.study.Parameter.Scale;
import carryover.study.Parameter.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingTest {
  private static final Parameter PART =
      Parameter.real("part", "p", "part", "A share of the whole.")
          .within(0, 10)
          .main(1, new Span(0, 1, Scale.LINEAR));
  private static final Parameter WHOLE =
      Parameter.real("whole", "w", "whole", "All there is.")
          .aboveZero(10)
          .more(2, new Span(0.1, 5, Scale.LOG));
  private static final Parameter COUNT =
      Parameter.whole("count", "n", "count", "How many.")
          .within(1, 9)
          .more(3, new Span(1, 9, Scale.LINEAR));
  private static final Space SPACE =
      new Space("toy", List.of(PART, WHOLE, COUNT), List.of(new Bound(PART, WHOLE)), List.of());

  @Test
  void aFreshSettingHasTheStandardValues() {
    Setting standard = SPACE.standard();

    assertThat(standard.get(PART)).isEqualTo(1);
    assertThat(standard.get(WHOLE)).isEqualTo(2);
    assertThat(standard.whole(COUNT)).isEqualTo(3);
    assertThat(standard).hasToString("part=1 whole=2 count=3");
  }

  @Test
  void settingsAreEqualByTheirValues() {
    Setting moved = SPACE.standard().with(PART, 0.5);

    assertThat(moved).isNotEqualTo(SPACE.standard());
    assertThat(moved.with(PART, 1)).isEqualTo(SPACE.standard()).hasSameHashCodeAs(SPACE.standard());
  }

  @Test
  void tellsWhatItDiffersIn() {
    Setting moved = SPACE.standard().with(COUNT, 4).with(PART, 0.5);

    assertThat(moved.differencesFrom(SPACE.standard())).containsExactly(PART, COUNT);
    assertThat(moved.differencesFrom(moved)).isEmpty();
  }

  @Test
  void settingsOfTwoStudiesAreNeverEqual() {
    Space other = new Space("toy", SPACE.parameters(), SPACE.bounds(), SPACE.links());

    assertThat(other.standard()).isNotEqualTo(SPACE.standard());
  }

  @Test
  void aBoundIsHeldWhicheverOfTheTwoMoves() {
    assertThatThrownBy(() -> SPACE.standard().with(PART, 3))
        .isInstanceOf(InvalidSettingException.class)
        .hasMessage("part = 3 is not allowed: 0…2 (it cannot exceed whole)");
    assertThatThrownBy(() -> SPACE.standard().with(WHOLE, 0.5))
        .hasMessage("part = 1 is not allowed: 0…0.5 (it cannot exceed whole)");
  }

  @Test
  void twoThatBoundEachOtherMayMoveTogetherInEitherOrder() {
    Setting setting = new SettingBuilder(SPACE.standard()).set(PART, 5).set(WHOLE, 6).build();

    assertThat(setting.get(PART)).isEqualTo(5);
    assertThat(setting.get(WHOLE)).isEqualTo(6);
  }

  @Test
  void aBoundIsStillKeptWhereBothAreEqual() {
    assertThat(SPACE.standard().with(PART, 2).get(PART)).isEqualTo(2);
  }

  /** Files cannot tell −0 from 0, so that two settings could differ and look the same. */
  @Test
  void thereIsOneZeroOnly() {
    Setting minus = SPACE.standard().with(PART, -0.0);

    assertThat(minus).isEqualTo(SPACE.standard().with(PART, 0.0));
    assertThat(1 / minus.get(PART)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void aBuilderRefusesAtOnceWhatIsOutOfRangeByItself() {
    SettingBuilder builder = new SettingBuilder(SPACE.standard());

    assertThatThrownBy(() -> builder.set(PART, 11))
        .isInstanceOf(InvalidSettingException.class)
        .hasMessage("part = 11 is not allowed: 0…10");
    assertThat(builder.build()).isEqualTo(SPACE.standard());
  }

  @Test
  void settingsThatDifferSpreadInATable() {
    assertThat(SPACE.standard().with(COUNT, 4).hashCode())
        .isNotEqualTo(SPACE.standard().hashCode());
  }

  @Test
  void parametersAreFoundByTheirKey() {
    assertThat(SPACE.study()).isEqualTo("toy");
    assertThat(SPACE.withKey("whole")).contains(WHOLE);
    assertThat(SPACE.withKey("hole")).isEmpty();
  }

  @Test
  void linksAreKept() {
    Link link = new Link("one", PART, WHOLE, "as one");

    assertThat(new Space("toy", SPACE.parameters(), List.of(), List.of(link)).links())
        .containsExactly(link);
  }

  @Test
  void knowsWhatBoundsWhat() {
    assertThat(SPACE.boundOn(PART)).contains(new Bound(PART, WHOLE));
    assertThat(SPACE.boundBy(WHOLE)).contains(new Bound(PART, WHOLE));
    assertThat(SPACE.boundOn(COUNT)).isEmpty();
    assertThat(SPACE.boundBy(PART)).isEmpty();
  }

  @Test
  void aWholeNumberMustBeOne() {
    assertThatThrownBy(() -> SPACE.standard().with(COUNT, 2.5))
        .hasMessage("count = 2.5 is not allowed: a whole number 1…9");
  }

  @Test
  void aParameterOfAnotherStudyIsRefused() {
    Parameter stranger =
        Parameter.real("stranger", "s", "stranger", "Not of here.")
            .within(0, 1)
            .main(0, new Span(0, 1, Scale.LINEAR));

    assertThatThrownBy(() -> SPACE.standard().get(stranger))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("stranger");
  }

  @Test
  void aParameterMustAllowItsOwnStandardValue() {
    assertThatThrownBy(
            () ->
                Parameter.whole("odd", "o", "odd", "Odd.")
                    .within(1, 3)
                    .main(4, new Span(1, 3, Scale.LINEAR)))
        .isInstanceOf(InvalidSettingException.class);
  }

  @Test
  void twoParametersMayNotShareAKey() {
    assertThatThrownBy(() -> new Space("toy", List.of(PART, PART), List.of(), List.of()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aLimitFollowsFromTheRestOfTheSetting() {
    Space limited =
        new Space(
            "toy",
            SPACE.parameters(),
            List.of(),
            List.of(
                new Limit(
                    PART, s -> new Range(-9, s.get(COUNT) - s.get(WHOLE)), "no more than is left")),
            List.of());
    Setting allowed = limited.standard().with(COUNT, 5).with(PART, 3);

    assertThat(allowed.get(PART)).as("the greatest allowed, 5 − 2").isEqualTo(3);
    assertThatThrownBy(() -> allowed.with(COUNT, 4))
        .isInstanceOf(InvalidSettingException.class)
        .hasMessage("part = 3 is not allowed: 0…2 (no more than is left)");
    assertThat(limited.limits()).extracting(Limit::parameter).containsExactly(PART);
  }
}
