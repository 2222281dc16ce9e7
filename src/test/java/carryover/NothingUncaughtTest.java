package carryover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** The watch over all other tests must be able to fail one. */
@ExtendWith(ApplicationExtension.class)
@Tag("window")
class NothingUncaughtTest {
  private final NothingUncaught watch = new NothingUncaught();
  private Thread.UncaughtExceptionHandler outer;

  /** In place of the watch that stands over this test, too. */
  @BeforeEach
  void watch() {
    outer = Thread.getDefaultUncaughtExceptionHandler();
    watch.beforeEach(null);
  }

  @AfterEach
  void endWatch() {
    Thread.setDefaultUncaughtExceptionHandler(outer);
  }

  @Test
  void whatTheScreensThreadThrowsFailsTheTest() throws InterruptedException {
    CountDownLatch later = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          throw new IllegalStateException("on the screen's thread");
        });
    Platform.runLater(later::countDown);
    later.await();

    assertThatThrownBy(() -> watch.afterEach(null))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("on the screen's thread");
  }

  @Test
  void whatAnyOtherThreadThrowsFailsTheTest() throws InterruptedException {
    Thread thread =
        new Thread(
            () -> {
              throw new IllegalStateException("on a thread");
            });
    thread.start();
    thread.join();

    assertThatThrownBy(() -> watch.afterEach(null)).hasMessageContaining("on a thread");
  }

  @Test
  void aFaultFailsOneTestOnly() {
    Thread.getDefaultUncaughtExceptionHandler()
        .uncaughtException(Thread.currentThread(), new IllegalStateException("once"));

    assertThat(watch.takeAll()).hasSize(1);
    watch.afterEach(null);
  }
}
