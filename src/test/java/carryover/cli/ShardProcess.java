package carryover.cli;

import carryover.fake.FakeEngine;
import carryover.study.Engine;
import carryover.workers.Cancellation;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A worker in a process of its own that hangs after some rows, to be killed there. */
final class ShardProcess {
  private ShardProcess() {}

  /**
   * Runs a command.
   *
   * @param arguments number of rows, then the command
   */
  public static void main(String[] arguments) {
    int rows = Integer.parseInt(arguments[0]);
    FakeEngine fake = CommandRun.engine();
    AtomicInteger started = new AtomicInteger();
    Engine hanging =
        (setting, seed, recording, listener, cancelled) -> {
          // The signature of the engine is trained as well, and records every step.
          if (recording.endPoint() && started.incrementAndGet() > rows) {
            System.out.println("hanging");
            awaitForever();
          }
          return fake.train(setting, seed, recording, listener, cancelled);
        };
    CommandRun.of(hanging, new Cancellation(), Arrays.copyOfRange(arguments, 1, arguments.length));
  }

  private static void awaitForever() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
