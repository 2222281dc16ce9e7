package carryover.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CancellationPointTest {
  @Property(tries = 200)
  void betweenTwoLooksThereIsNoMoreWorkThanPromisedAndTwoInARowHaveMore(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 100) Integer> portions) {
    long[] sinceLook = {0};
    List<Long> stretches = new ArrayList<>();
    CancellationPoint cancellationPoint =
        new CancellationPoint(
            () -> {
              stretches.add(sinceLook[0]);
              sinceLook[0] = 0;
              return false;
            },
            100);
    for (int portion : portions) {
      cancellationPoint.before(portion);
      sinceLook[0] += portion;
    }
    stretches.add(sinceLook[0]);

    assertThat(stretches).allMatch(work -> work <= 100);
    long all = portions.stream().mapToLong(p -> p).sum();
    assertThat(stretches.size() - 1).as("looks").isLessThanOrEqualTo((int) (2 * all / 100));
  }

  @Test
  void aPortionThatIsTooLargeAloneIsLookedAtBeforehand() {
    int[] looks = {0};
    CancellationPoint cancellationPoint =
        new CancellationPoint(
            () -> {
              looks[0]++;
              return false;
            },
            10);
    cancellationPoint.before(11);
    cancellationPoint.before(1);
    assertThat(looks[0]).isEqualTo(2);
  }

  @Test
  void endsTheWorkOnceItIsNotWanted() {
    boolean[] cancelled = {false};
    CancellationPoint cancellationPoint = new CancellationPoint(() -> cancelled[0], 10);
    cancellationPoint.pass();
    cancelled[0] = true;
    assertThatCode(() -> cancellationPoint.before(10)).doesNotThrowAnyException();
    assertThatThrownBy(() -> cancellationPoint.before(1)).isInstanceOf(CancellationException.class);
    assertThatThrownBy(cancellationPoint::pass).isInstanceOf(CancellationException.class);
  }

  @Test
  void refusesPortionsOfNothing() {
    assertThatThrownBy(() -> new CancellationPoint(() -> false, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("mostWork = 0 is not allowed: 1 or more");
  }
}
