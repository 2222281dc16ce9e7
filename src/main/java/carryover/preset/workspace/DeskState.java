package carryover.preset.workspace;

import carryover.preset.Preset;
import carryover.words.Words;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a window shows of one study.
 *
 * @param current setting, seeds and map on screen
 * @param opened the preset that was opened last, where "reset" leads; of the same study
 * @param view how it is looked at, as the window's
 */
public record DeskState(
    Preset current, Preset opened, List<PinnedRun> pins, Map<String, String> view) {
  private static final Words WORDS = Words.of(DeskState.class);

  public static final int MOST_PINS = 16;

  public DeskState {
    pins = List.copyOf(pins);
    if (pins.size() > MOST_PINS) {
      throw new IllegalArgumentException(
          WORDS.text("desk.pins", Integer.toString(pins.size()), Integer.toString(MOST_PINS)));
    }
    if (opened.setting().space() != current.setting().space()
        || pins.stream()
            .anyMatch(pin -> pin.run().setting().space() != current.setting().space())) {
      throw new IllegalArgumentException(WORDS.text("desk.studies"));
    }
    view = Collections.unmodifiableMap(new TreeMap<>(view));
  }

  /** Id of the study. */
  public String study() {
    return current.setting().space().study();
  }
}
