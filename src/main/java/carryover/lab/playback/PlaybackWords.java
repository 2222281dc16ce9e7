package carryover.lab.playback;

/** Where the replay stands, for those who hear it. */
final class PlaybackWords {
  private PlaybackWords() {}

  /**
   * @param last recorded step; 0 when there is nothing to replay
   * @param end whether the end of training is shown, however long it is
   */
  static String of(int last, int step, boolean end) {
    if (last == 0) {
      return "Nothing to replay yet";
    }
    return end
        ? "Replay at the end of training, step " + last
        : "Replay at step " + step + " of " + last;
  }
}
