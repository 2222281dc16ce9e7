package carryover.study;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What happened in the runs of one setting, in words. Every statement was found in the runs; none
 * is canned.
 *
 * @param statements in the order they are said; empty when no run has finished
 */
public record Explanation(List<? extends Statement> statements) {
  /** Nothing to say. */
  public static final Explanation NONE = new Explanation(List.of());

  public Explanation {
    statements = List.copyOf(statements);
  }

  /** One sentence, its statements parted by semicolons; empty without any. */
  public String sentence() {
    String joined = statements.stream().map(Statement::text).collect(Collectors.joining("; "));
    return joined.isEmpty()
        ? ""
        : joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1) + ".";
  }
}
