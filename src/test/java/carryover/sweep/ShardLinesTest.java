package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardLinesTest {
  private static final Grid ROWS =
      new Grid(
          CnnSpace.STANDARD,
          new Axis(CnnSpace.DIMENSION, 500, 1400, 10, Scale.LINEAR),
          new Axis(CnnSpace.UPSTREAM_NOISE, 0, 2, 12, Scale.LINEAR));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 16, 17, 1000, 65_537})
  void everyNumberHasARankOfItsOwn(long count) {
    MixedOrder order = new MixedOrder(count);
    assertThat(LongStream.range(0, count).map(order::rank).sorted().toArray())
        .isEqualTo(LongStream.range(0, count).toArray());
  }

  @Test
  void ofABillionLinesARankIsFoundAtOnce() {
    MixedOrder order = new MixedOrder(4_000_000_000_000L);
    assertThat(LongStream.range(0, 1000).map(order::rank).distinct().count()).isEqualTo(1000);
    assertThat(LongStream.range(0, 1000).map(order::rank))
        .allMatch(rank -> rank >= 0 && rank < 4_000_000_000_000L);
  }

  @Test
  void noShardHasMoreThanOneLineMoreThanAnother() {
    int seeds = 101;
    ShardLines lines = new ShardLines(ROWS, seeds, 7);
    int[] count = new int[8];
    for (int seed = 0; seed < seeds; seed++) {
      for (int line = 0; line < lines.lines(); line++) {
        count[lines.shard(line, seed)]++;
      }
    }
    assertThat(count[0]).isZero();
    assertThat(Arrays.stream(count).skip(1).max().getAsInt())
        .isLessThanOrEqualTo(Arrays.stream(count).skip(1).min().getAsInt() + 1);
  }

  /**
   * A slow row with each of 1000 seeds is dealt to all of ten shards, about 100 times each: beyond
   * 60 and 140 is more than four standard deviations away, of the 120 numbers less than one in a
   * hundred tries would have such a one if they were drawn by chance.
   */
  @Test
  void aSlowRowIsSpreadOverTheShards() {
    int seeds = 1000;
    ShardLines lines = new ShardLines(ROWS, seeds, 10);
    for (int line = 0; line < lines.lines(); line++) {
      int row = line;
      int[] count = new int[11];
      IntStream.range(0, seeds).forEach(seed -> count[lines.shard(row, seed)]++);
      assertThat(Arrays.stream(count).skip(1)).allMatch(n -> n > 60 && n < 140);
    }
  }

  @Test
  void cellsThatShareWorkAreOneLine() {
    ShardLines rows = new ShardLines(ROWS, 2, 3);
    assertThat(rows.lines()).isEqualTo(12);
    assertThat(rows.line(10)).isEqualTo(rows.line(19)).isEqualTo(1);
    // All that differs along ‖u‖ is what comes after upstream.
    Grid columns =
        new Grid(
            CnnSpace.STANDARD,
            new Axis(CnnSpace.DIMENSION, 500, 1400, 10, Scale.LINEAR),
            new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 12, Scale.LINEAR));
    assertThat(columns.columnsShareWork()).isTrue();
    ShardLines byColumn = new ShardLines(columns, 2, 3);
    assertThat(byColumn.lines()).isEqualTo(10);
    assertThat(byColumn.line(3)).isEqualTo(byColumn.line(113)).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0/4", "5/4", "1/0", "1/100001", "1", "a/b", "-1/4", "1/4/2", ""})
  void whatIsNoShardIsRefused(String text) {
    assertThatThrownBy(() -> Shard.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("shard = " + text + " is not allowed: K/N with K in 1…N and N in 1…100000");
  }

  @Test
  void aShardIsWrittenAsItIsRead() {
    assertThat(Shard.parse("3/100")).isEqualTo(new Shard(3, 100)).hasToString("3/100");
  }
}
