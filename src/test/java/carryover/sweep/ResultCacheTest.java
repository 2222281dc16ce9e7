package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.transfer.Parameter;
import carryover.transfer.Setting;
import carryover.transfer.engine.Recording;
import org.junit.jupiter.api.Test;

class ResultCacheTest {
  private static final Recording END = Recording.FINAL_ONLY;
  private static final CellResult RESULT = CellResult.ending(0.9, 0.8);
  private final ResultCache cache = new ResultCache(2);

  @Test
  void settingSeedAndRecordingMustAllBeTheSame() {
    cache.put(Setting.DEFAULT, 1, END, RESULT);
    assertThat(cache.get(Setting.DEFAULT.with(Parameter.ALPHA, 1), 1, END)).contains(RESULT);
    assertThat(cache.get(Setting.DEFAULT.with(Parameter.ALPHA, 0.5), 1, END)).isEmpty();
    assertThat(cache.get(Setting.DEFAULT, 2, END)).isEmpty();
    assertThat(cache.get(Setting.DEFAULT, 1, Recording.EVERY_STEP)).isEmpty();
  }

  @Test
  void theLeastRecentlyUsedIsForgotten() {
    cache.put(Setting.DEFAULT, 1, END, RESULT);
    cache.put(Setting.DEFAULT, 2, END, RESULT);
    assertThat(cache.get(Setting.DEFAULT, 1, END)).isPresent();
    cache.put(Setting.DEFAULT, 3, END, RESULT);
    assertThat(cache.get(Setting.DEFAULT, 1, END)).isPresent();
    assertThat(cache.get(Setting.DEFAULT, 2, END)).isEmpty();
  }
}
