package carryover.cli;

import carryover.sweep.CellTable;
import carryover.sweep.MapState;
import carryover.sweep.Shard;
import carryover.sweep.SweepListener;
import carryover.workers.Cancellation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What some lines of a sweep cost, in the order in which shards are dealt.
 *
 * @param trainings how many were timed
 * @param secondsEach of one, on one core
 * @param fastestLine mean of a training in the fastest of the lines
 * @param slowestLine the same of the slowest
 * @param bytesEach of a row in the file
 * @param memoryMebibytes that a worker needs, with a quarter to spare, and not below what Java
 *     wants
 */
record PlanSample(
    long trainings,
    double secondsEach,
    double fastestLine,
    double slowestLine,
    double bytesEach,
    int memoryMebibytes) {

  private static final int LEAST_MEMORY = 512;

  /** How many shards there can be: as many as lines. */
  static int lines(SweepOptions.Asked asked) {
    long lines = Shard.lines(asked.grid(), asked.seeds().count());
    return (int) Math.min(Shard.MOST, lines);
  }

  /**
   * Trains line after line until the time is over; the first warms the program up, and counts only
   * where there is no other.
   */
  static PlanSample of(SweepOptions.Asked asked, int seconds, Cancellation cancellation)
      throws Exception {
    int lines = lines(asked);
    long start = System.nanoTime();
    long limit = start + seconds * 1_000_000_000L;
    Tally tally = new Tally();
    for (int line = 1; line <= lines && (line == 1 || System.nanoTime() < limit); line++) {
      if (line == 2 && tally.trainings > 0) {
        tally.forget();
      }
      AtomicLong trained = new AtomicLong();
      Cancellation timed =
          new Cancellation(
              () ->
                  cancellation.getAsBoolean() || (trained.get() > 0 && System.nanoTime() > limit));
      MapState state =
          MapState.ofShard(asked.study(), asked.grid(), asked.seeds(), new Shard(line, lines));
      CellTable table = new CellTable(asked.study(), asked.grid());
      SweepListener counting =
          (cell, seed, result) -> {
            trained.incrementAndGet();
            tally.bytes += table.row(cell, seed, result).length();
          };
      double spent = new Sweep(state, 1, silent(), timed).measure(asked.engine(), counting);
      tally.add(trained.get(), spent);
      if (cancellation.getAsBoolean()) {
        break;
      }
    }
    return tally.sample();
  }

  /** What was counted. */
  private static final class Tally {
    private long trainings;
    private double seconds;
    private double fastest = Double.POSITIVE_INFINITY;
    private double slowest;
    private long bytes;

    void add(long more, double spent) {
      if (more > 0) {
        trainings += more;
        seconds += spent;
        fastest = Math.min(fastest, spent / more);
        slowest = Math.max(slowest, spent / more);
      }
    }

    void forget() {
      trainings = 0;
      seconds = 0;
      bytes = 0;
      fastest = Double.POSITIVE_INFINITY;
      slowest = 0;
    }

    PlanSample sample() throws IOException {
      return new PlanSample(
          trainings, seconds / trainings, fastest, slowest, bytes / (double) trainings, memory());
    }
  }

  private static Terminal silent() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Terminal(nowhere, nowhere, false);
  }

  /** The most this process has had, where the system tells it; else what Java has. */
  private static int memory() throws IOException {
    Path status = Path.of("/proc/self/status");
    long kibibytes = Runtime.getRuntime().totalMemory() >> 10;
    if (Files.isReadable(status)) {
      kibibytes =
          Files.readAllLines(status).stream()
              .filter(line -> line.startsWith("VmHWM:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
              .findFirst()
              .orElse(kibibytes);
    }
    return (int) Math.max(LEAST_MEMORY, ((kibibytes * 5 / 4) >> 10) + 1);
  }
}
