package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Recording;
import carryover.training.Run;
import org.junit.jupiter.api.Test;

class ResultCacheTest {
  private static final CellResult RESULT = CellResult.ending(0.9, 0.8);

  private final ResultCache cache = new ResultCache(2);

  private static Run key(long seed) {
    return new Run(CnnSpace.STANDARD, seed, Recording.FINAL_ONLY);
  }

  @Test
  void settingSeedAndRecordingMustAllBeTheSame() {
    cache.put(key(1), RESULT);
    assertThat(cache.get(at(1))).contains(RESULT);
    assertThat(cache.get(at(0.5))).isEmpty();
    assertThat(cache.get(key(2))).isEmpty();
    assertThat(cache.get(new Run(CnnSpace.STANDARD, 1, Recording.EVERY_STEP))).isEmpty();
  }

  private static Run at(double alpha) {
    return new Run(CnnSpace.STANDARD.with(CnnSpace.ALPHA, alpha), 1, Recording.FINAL_ONLY);
  }

  @Test
  void theLeastRecentlyUsedIsForgotten() {
    cache.put(key(1), RESULT);
    cache.put(key(2), RESULT);
    assertThat(cache.get(key(1))).isPresent();
    cache.put(key(3), RESULT);
    assertThat(cache.get(key(1))).isPresent();
    assertThat(cache.get(key(2))).isEmpty();
  }
}
