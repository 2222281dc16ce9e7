package carryover.lab.playback;

import carryover.words.Words;

/** Where the replay stands, for those who hear it. */
final class PlaybackWords {
  private static final Words WORDS = Words.of(PlaybackWords.class);

  private PlaybackWords() {}

  /**
   * @param last recorded step; 0 when there is nothing to replay
   * @param end whether the end of training is shown, however long it is
   * @param unit of the study's time
   */
  static String of(int last, int step, boolean end, String unit) {
    if (last == 0) {
      return WORDS.text("cursor.none");
    }
    String total = String.valueOf(last);
    return end
        ? WORDS.text("cursor.end", unit, total)
        : WORDS.text("cursor.at", unit, String.valueOf(step), total);
  }
}
