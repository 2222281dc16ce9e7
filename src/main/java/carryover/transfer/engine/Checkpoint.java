package carryover.transfer.engine;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Lets long preparations end early: {@link #pass} throws once the run is cancelled. */
record Checkpoint(BooleanSupplier cancelled) {
  void pass() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }
}
