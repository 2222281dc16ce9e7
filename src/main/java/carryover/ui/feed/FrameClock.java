package carryover.ui.feed;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableBooleanValue;

/** Tells how many seconds have passed, once per pulse, while it runs. */
public final class FrameClock {
  private final DoubleConsumer frame;
  private final AnimationTimer timer = new Timer();
  private long last;

  /**
   * @param running starts and stops the clock
   * @param frame hears the seconds since the pulse before
   */
  public FrameClock(ObservableBooleanValue running, DoubleConsumer frame) {
    this.frame = frame;
    running.addListener(
        (p, old, on) -> {
          if (on) {
            last = 0;
            timer.start();
          } else {
            timer.stop();
          }
        });
  }

  private final class Timer extends AnimationTimer {
    @Override
    public void handle(long now) {
      if (last != 0) {
        frame.accept((now - last) / 1e9);
      }
      last = now;
    }
  }
}
