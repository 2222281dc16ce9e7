package carryover.lab.playback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaybackWordsTest {
  @Test
  void tellsTheStepAndHowManyThereAre() {
    assertThat(PlaybackWords.of(200, 40, false)).isEqualTo("Replay at step 40 of 200");
    assertThat(PlaybackWords.of(200, 200, true))
        .isEqualTo("Replay at the end of training, step 200");
    assertThat(PlaybackWords.of(0, 0, true)).isEqualTo("Nothing to replay yet");
  }
}
