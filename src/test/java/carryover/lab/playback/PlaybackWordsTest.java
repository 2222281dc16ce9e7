package carryover.lab.playback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaybackWordsTest {
  @Test
  void tellsTheStepAndHowManyThereAre() {
    assertThat(PlaybackWords.of(200, 40, false, "step")).isEqualTo("Replay at step 40 of 200");
    assertThat(PlaybackWords.of(200, 200, true, "turn"))
        .isEqualTo("Replay at the end of training, turn 200");
    assertThat(PlaybackWords.of(0, 0, true, "step")).isEqualTo("Nothing to replay yet");
  }
}
