package carryover.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.studies.cnn.CnnArms;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RecordingTest {
  @Test
  void recordsEveryKthStepAndTheLast() {
    assertThat(recorded(new Recording(4, true, false), 10)).containsExactly(0, 4, 8, 10);
    assertThat(recorded(new Recording(5, true, false), 10)).containsExactly(0, 5, 10);
    assertThat(recorded(Recording.FINAL_ONLY, 10)).containsExactly(10);
    assertThat(recorded(Recording.EVERY_STEP, 0)).containsExactly(0);
  }

  @Test
  void framesAreDenseAtTheStartAndThinOutByEqualRatios() {
    assertThat(recorded(Recording.FRAMES, 200))
        .containsExactly(
            0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 25, 32, 40, 51, 64, 81, 102, 128, 161, 200);
    assertThat(recorded(Recording.FRAMES, 0)).containsExactly(0);
  }

  @Test
  void upstreamHasNoFrames() {
    assertThat(recorded(Recording.FRAMES.of(CnnArms.UPSTREAM), 200)).containsExactly(200);
    assertThat(Recording.FRAMES.of(CnnArms.TRANSFER)).isEqualTo(Recording.FRAMES);
    assertThat(Recording.EVERY_STEP.of(CnnArms.UPSTREAM)).isEqualTo(Recording.EVERY_STEP);
  }

  @Property
  void theFrameUpToAStepIsTheLastRecordedOne(@ForAll @IntRange(max = 5000) int step) {
    List<Integer> before = recorded(Recording.FRAMES, Integer.MAX_VALUE, step);

    assertThat(Recording.frameUpTo(step)).isEqualTo(before.get(before.size() - 1));
  }

  @Property
  void countsWhatItRecords(
      @ForAll @IntRange(min = 1, max = 40) int every,
      @ForAll @IntRange(max = 100) int steps,
      @ForAll boolean frames) {
    Recording recording = new Recording(every, Integer.MAX_VALUE, true, 0, frames);

    assertThat(recording.samples(steps)).isEqualTo(recorded(recording, steps).size());
  }

  @Property
  void keepsToALimit(
      @ForAll @IntRange(min = 1, max = 500) int limit, @ForAll @IntRange(max = 100_000) int steps) {
    Recording recording = Recording.atMost(limit, steps);

    assertThat(recording.samples(steps)).isLessThanOrEqualTo(limit + 2L);
    assertThat(recording.every() == 1 || recording.samples(steps) > limit / 2).isTrue();
  }

  @Test
  void refusesADistanceBelowOne() {
    assertThatThrownBy(() -> new Recording(0, true, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("every = 0 is not allowed: 1 or more");
  }

  @Test
  void refusesLimitsThatAreBelowOneOrCrossed() {
    assertThatThrownBy(() -> new Recording(1, 0, true, 0, false))
        .hasMessage("most = 0, filtersMost = 0 is not allowed: 1 or more, 0…most");
    assertThatThrownBy(() -> new Recording(1, 5, true, -1, false))
        .hasMessage("most = 5, filtersMost = -1 is not allowed: 1 or more, 0…most");
    assertThatThrownBy(() -> new Recording(1, 5, true, 6, false))
        .hasMessage("most = 5, filtersMost = 6 is not allowed: 1 or more, 0…most");
    assertThat(new Recording(1, 1, true, 1, false).most()).isOne();
  }

  @Test
  void filtersAreRecordedWithEverySampleOrNot() {
    Recording with = new Recording(4, true, true);
    Recording without = new Recording(4, true, false);

    assertThat(with.filters()).isTrue();
    assertThat(without.filters()).isFalse();
    assertThat(IntStream.rangeClosed(0, 10).filter(step -> with.recordsFilters(step, 10)))
        .containsExactly(0, 4, 8, 10);
    assertThat(IntStream.rangeClosed(0, 10).filter(step -> without.recordsFilters(step, 10)))
        .isEmpty();
    assertThat(with.filterSamples(10)).isEqualTo(4);
    assertThat(without.filterSamples(10)).isZero();
  }

  /** Ten samples keep a distance of 1 in arms of 10 steps, and of 2 from 11 steps on. */
  @Test
  void theDistanceIsDoubledOnlyWhereItHasTo() {
    Recording ten = new Recording(1, 10, true, 0, false);

    assertThat(recorded(ten, 10)).hasSize(11);
    assertThat(recorded(ten, 11)).containsExactly(0, 2, 4, 6, 8, 10, 11);
  }

  private static List<Integer> recorded(Recording recording, int steps) {
    return recorded(recording, steps, steps);
  }

  private static List<Integer> recorded(Recording recording, int steps, int last) {
    return IntStream.rangeClosed(0, last)
        .filter(step -> recording.records(step, steps))
        .boxed()
        .toList();
  }

  @Property
  void aLongerArmRecordsNoStepAShorterOneWouldNot(
      @ForAll @IntRange(min = 1, max = 500) int most,
      @ForAll @IntRange(max = 2000) int steps,
      @ForAll @IntRange(max = 2000) int more) {
    Recording recording = new Recording(1, most, true, 0, true);
    List<Integer> common =
        recorded(recording, steps + more).stream().filter(step -> step <= steps).toList();

    assertThat(recorded(recording, steps)).containsAll(common);
  }

  @Property
  void longArmsAreRecordedAtFewerStepsAndTheirFiltersAtFewerStill(
      @ForAll @IntRange(min = 1, max = 20) int every,
      @ForAll @IntRange(min = 2, max = 100) int most,
      @ForAll @IntRange(max = 3000) int steps) {
    Recording recording = new Recording(every, most, true, most / 2, false);
    List<Integer> filters =
        IntStream.rangeClosed(0, steps)
            .filter(step -> recording.recordsFilters(step, steps))
            .boxed()
            .toList();

    assertThat(recording.samples(steps))
        .isLessThanOrEqualTo(most + 2L)
        .isEqualTo(recorded(recording, steps).size());
    assertThat(recorded(recording, steps)).containsAll(filters);
    assertThat(filters).contains(steps).hasSizeLessThanOrEqualTo(most / 2 + 2);
    assertThat(recording.filterSamples(steps)).isEqualTo(filters.size());
  }
}
