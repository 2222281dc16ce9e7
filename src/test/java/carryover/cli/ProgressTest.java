package carryover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long seconds;

  @Test
  void aScreenShowsABarThatIsRemovedAtTheEnd() {
    try (Progress progress = progress(true)) {
      seconds = 10;
      progress.advance(25);
    }
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "\r\u001b[K[########----------------------] training  25 %, 30 s left\r\u001b[K");
  }

  @Test
  void elsewhereThereIsAPlainLineNowAndThen() {
    try (Progress progress = progress(false)) {
      seconds = 9;
      progress.advance(10);
      seconds = 100;
      progress.advance(10);
      seconds = 105;
      progress.advance(10);
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("training  20 %, 6 min 40 s left\n");
  }

  @Test
  void workThatIsDoneAtOnceShowsNothing() {
    try (Progress progress = progress(true)) {
      progress.advance(100);
    }
    assertThat(err.size()).isZero();
  }

  private Progress progress(boolean live) {
    PrintStream stream = new PrintStream(err, false, StandardCharsets.UTF_8);
    return new Progress(
        new Terminal(stream, stream, live),
        "training",
        100,
        () -> TimeUnit.SECONDS.toNanos(seconds));
  }
}
