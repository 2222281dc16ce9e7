package carryover.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param out results, UTF-8
 * @param err progress and errors, UTF-8
 * @param live whether {@code err} is a screen on which a line can be overwritten
 */
public record Terminal(PrintStream out, PrintStream err, boolean live) {

  /** The streams of this process; the start script says whether stderr is a screen. */
  public static Terminal ofProcess() {
    return new Terminal(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        Boolean.getBoolean("carryover.terminal"));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
