package carryover.live;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.study.CannotTrainException;
import carryover.study.TooLargeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailureTextTest {
  private final List<Throwable> reported = new ArrayList<>();

  private String text(Throwable error) throws InterruptedException {
    List<String> told = new ArrayList<>();
    Thread worker = new Thread(() -> told.add(FailureText.of(error)));
    worker.setUncaughtExceptionHandler((thread, fault) -> reported.add(fault));
    worker.start();
    worker.join();
    return told.get(0);
  }

  @Test
  void whatIsTooLargeComesWithItsEstimate() throws Exception {
    assertThat(
            text(
                new TooLargeException(
                    3L << 30,
                    1L << 30,
                    "upstreamSamples, downstreamSamples, filters or dimension")))
        .startsWith("this setting needs about 3.0 GiB of memory, allowed here: 1.0 GiB");
    assertThat(text(new OutOfMemoryError())).startsWith("not enough memory");
    assertThat(reported).isEmpty();
  }

  @Test
  void whatCannotBeTrainedHereComesWithItsReason() throws Exception {
    assertThat(text(new CannotTrainException("the data are not here")))
        .isEqualTo("the data are not here");
    assertThat(reported).isEmpty();
  }

  @Test
  void aFileThatFailsIsToldInWords() throws Exception {
    assertThat(text(new UncheckedIOException(new IOException("No space left on device"))))
        .contains("the disk is full")
        .doesNotContain("Exception");
    assertThat(reported).isEmpty();
  }

  @Test
  void whatNobodyForesawIsAFaultOfTheProgramAndReportedWhole() throws Exception {
    IllegalStateException fault = new IllegalStateException();

    assertThat(text(fault)).startsWith("a fault of this program").doesNotContain("Exception");
    assertThat(reported).containsExactly(fault);
  }
}
