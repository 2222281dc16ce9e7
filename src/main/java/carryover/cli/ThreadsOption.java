package carryover.cli;

import picocli.CommandLine.Option;

/** {@code --threads}: how many workers share the work; no result depends on it. */
final class ThreadsOption {
  private static final int MOST = 1024;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Workers; results do not depend on it (default: all cores).")
  private Integer threads;

  int count() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1 || threads > MOST) {
      throw new BadInputException("--threads = " + threads + " is not allowed: 1…" + MOST);
    }
    return threads;
  }
}
