package carryover.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.studies.cnn.definition.TwoLayerCnn;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PinsTest {
  private static Pins pins(int count) {
    return IntStream.range(0, count)
        .boxed()
        .reduce(
            Pins.NONE,
            (pins, i) -> pins.with(RunResults.untrained(Experiment.standard(TwoLayerCnn.study()))),
            (a, b) -> b);
  }

  @Test
  void eightPinsHaveEightColours() {
    assertThat(pins(Pins.MOST).list()).extracting(Pin::colour).doesNotHaveDuplicates();
  }

  @Test
  void aNinthIsRefused() {
    assertThat(pins(Pins.MOST).isFull()).isTrue();
    assertThatThrownBy(() -> pins(Pins.MOST + 1)).hasMessage("at most 8 runs can be pinned");
  }

  @Test
  void anIdIsNotGivenTwiceWhileItsPinIsThere() {
    Pins two = pins(3).without(2);

    assertThat(two.with(RunResults.untrained(Experiment.standard(TwoLayerCnn.study()))).list())
        .extracting(Pin::id)
        .containsExactly(1L, 3L, 4L);
  }

  @Test
  void aRemovedPinComesBackUnderAnotherIdWhereItsOwnIsTaken() {
    Pin removed = pins(1).list().get(0);

    Pins again = pins(1).withAgain(removed);

    assertThat(again.list()).extracting(Pin::id).containsExactly(1L, 2L);
  }

  @Test
  void aRemovedColourIsFreeAgain() {
    Pins three = pins(3);

    Pins again =
        three.without(2).with(RunResults.untrained(Experiment.standard(TwoLayerCnn.study())));

    assertThat(again.list().get(2).colour()).isEqualTo(three.list().get(1).colour());
  }

  @Test
  void aChangeOfAPinThatIsGoneChangesNothing() {
    Pins one = pins(1);

    assertThat(one.with(7, pin -> pin.withShown(false))).isEqualTo(one);
  }
}
