package carryover.preset.workspace;

import carryover.preset.Preset;
import carryover.words.Words;

/**
 * A run that was put aside to be compared with. Its results are not kept: they follow from setting
 * and seeds.
 *
 * @param run setting and seeds
 * @param colour 0…0xFFFFFF: red, green and blue
 */
public record PinnedRun(Preset run, int colour, boolean shown) {
  private static final Words WORDS = Words.of(PinnedRun.class);

  public PinnedRun {
    if (colour < 0 || colour > 0xFFFFFF) {
      throw new IllegalArgumentException(WORDS.text("pin.colour", Integer.toString(colour)));
    }
  }
}
