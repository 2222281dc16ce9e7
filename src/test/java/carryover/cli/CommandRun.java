package carryover.cli;

import carryover.run.Cancellation;
import carryover.transfer.engine.TrainingEngine;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** One command line, run inside the test, with everything it said. */
record CommandRun(int code, String out, String err) {

  static CommandRun of(String... args) {
    return of(new FakeEngine(), new Cancellation(), args);
  }

  static CommandRun of(TrainingEngine engine, Cancellation cancellation, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(stream(out), stream(err), false);
    Engines engines = new Engines(Map.of(Engines.FAST, () -> engine, Engines.DIRECT, () -> engine));
    int code =
        new Commands(
                terminal,
                cancellation,
                engines,
                new WindowStart(Path.of("program"), folder -> terminal.out().print("window")))
            .execute(args);
    return new CommandRun(code, text(out), text(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
