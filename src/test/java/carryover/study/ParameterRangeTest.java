package carryover.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.study.Parameter.Group;
import carryover.study.Parameter.Scale;
import carryover.study.Parameter.Span;
import org.junit.jupiter.api.Test;

class ParameterRangeTest {
  private static final Span SLIDER = new Span(0.1, 5, Scale.LOG);
  private static final Parameter RATE =
      Parameter.real("rate", "η", "learning rate", "How far one step goes.")
          .within(0.5, 2)
          .main(1, SLIDER);
  private static final Parameter COUNT =
      Parameter.whole("count", "n", "count", "How many.").within(1, 9).more(3, SLIDER);

  @Test
  void keepsItsWordsAndNumbers() {
    assertThat(RATE.key()).isEqualTo("rate");
    assertThat(RATE).hasToString("rate");
    assertThat(RATE.symbol()).isEqualTo("η");
    assertThat(RATE.title()).isEqualTo("learning rate");
    assertThat(RATE.meaning()).isEqualTo("How far one step goes.");
    assertThat(RATE.least()).isEqualTo(0.5);
    assertThat(RATE.greatest()).isEqualTo(2);
    assertThat(RATE.standard()).isEqualTo(1);
    assertThat(RATE.span()).isEqualTo(SLIDER);
    assertThat(RATE.isInteger()).isFalse();
    assertThat(COUNT.isInteger()).isTrue();
    assertThat(RATE.group()).isEqualTo(Group.MAIN);
    assertThat(COUNT.group()).isEqualTo(Group.MORE);
  }

  @Test
  void bothEndsOfItsRangeAreAllowedAndNothingBeyond() {
    RATE.check(0.5);
    RATE.check(2);

    for (double outside : new double[] {Math.nextDown(0.5), Math.nextUp(2.0), Double.NaN}) {
      assertThatThrownBy(() -> RATE.check(outside))
          .isInstanceOfSatisfying(
              InvalidSettingException.class, e -> assertThat(e.parameter()).isSameAs(RATE))
          .hasMessage("rate = " + outside + " is not allowed: 0.5…2");
    }
  }

  @Test
  void aRangeThatIsOpenBelowSaysSo() {
    Parameter open =
        Parameter.real("open", "o", "open", "Open.")
            .aboveZero(7)
            .more(1, new Span(0, 7, Scale.LOG));

    assertThat(open.range()).isEqualTo(">0…7");
    assertThatThrownBy(() -> open.check(0)).hasMessage("open = 0 is not allowed: >0…7");
  }

  @Test
  void wholeNumbersAreWrittenWithoutAPointAsFarAsDoublesCountExactly() {
    assertThat(RATE.text(-3)).isEqualTo("-3");
    assertThat(RATE.text(0.1)).isEqualTo("0.1");
    assertThat(RATE.text(999_999_999_999_999.0)).isEqualTo("999999999999999");
    assertThat(RATE.text(1e15)).isEqualTo("1.0E15");
  }

  @Test
  void aLinkJoinsTwoAndKnowsTheOtherOfEither() {
    Link link = new Link("together", RATE, COUNT, "move together");

    assertThat(link.other(RATE)).isSameAs(COUNT);
    assertThat(link.other(COUNT)).isSameAs(RATE);
    assertThat(link.joins(RATE)).isTrue();
    assertThat(link.joins(COUNT)).isTrue();
    Parameter third = Parameter.whole("z", "z", "z", "Z.").within(1, 9).more(3, SLIDER);
    assertThat(link.joins(third)).isFalse();
  }
}
