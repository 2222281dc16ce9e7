package carryover.ui.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** The feed on the real JavaFX thread. */
@ExtendWith(ApplicationExtension.class)
@Tag("window")
class ScreenPulseTest {
  private static final int COUNT = 100_000;

  @Test
  void valuesOfAnotherThreadArriveOnTheScreensThreadInFewBatches() throws Exception {
    List<Integer> seen = new ArrayList<>();
    List<Boolean> onScreenThread = new ArrayList<>();
    CompletableFuture<Void> all = new CompletableFuture<>();
    Consumer<Integer> sender =
        new Feed(new ScreenPulse())
            .append(
                batch -> {
                  onScreenThread.add(Platform.isFxApplicationThread());
                  seen.addAll(batch);
                  if (seen.size() == COUNT) {
                    all.complete(null);
                  }
                });

    IntStream.range(0, COUNT).forEach(sender::accept);
    all.get(30, TimeUnit.SECONDS);

    assertThat(seen).isEqualTo(IntStream.range(0, COUNT).boxed().toList());
    assertThat(onScreenThread).hasSizeLessThan(COUNT / 100).doesNotContain(false);
  }
}
