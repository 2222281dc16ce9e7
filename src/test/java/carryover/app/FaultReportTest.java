package carryover.app;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.ui.feed.Feed;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FaultReportTest {
  private final ByteArrayOutputStream details = new ByteArrayOutputStream();
  private final FaultReport report =
      new FaultReport(
          new Feed(Runnable::run), new PrintStream(details, true, StandardCharsets.UTF_8));

  private static IllegalStateException fault() {
    return new IllegalStateException("the axis is gone");
  }

  private void throwSeveralTimes() {
    for (int i = 0; i < 3; i++) {
      report.uncaughtException(Thread.currentThread(), fault());
    }
  }

  @Test
  void aFaultIsToldInOneLineOnScreenAndInFullOnTheErrorStream() {
    throwSeveralTimes();

    assertThat(report.messageProperty().get().text())
        .startsWith("A fault in the program")
        .contains("the axis is gone")
        .doesNotContain("\n");
    assertThat(details.toString(StandardCharsets.UTF_8)).contains("at carryover.app");
  }

  @Test
  void theSameFaultIsToldOnceHoweverOftenItComes() {
    throwSeveralTimes();

    assertThat(details.toString(StandardCharsets.UTF_8)).containsOnlyOnce("the axis is gone");
  }

  @Test
  void anotherFaultIsToldAsWell() {
    throwSeveralTimes();

    report.uncaughtException(Thread.currentThread(), new IllegalArgumentException("no such layer"));

    assertThat(report.messageProperty().get().text()).contains("no such layer");
  }
}
