package carryover.cli;

import carryover.catalogue.Catalogue;
import carryover.fake.FakeEngine;
import carryover.preset.DataFolder;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.Coefficients;
import carryover.studies.cnn.check.CnnVerification;
import carryover.study.Arm;
import carryover.study.Engine;
import carryover.study.Setting;
import carryover.study.Studies;
import carryover.study.Study;
import carryover.study.Study.Checks;
import carryover.study.TooLargeException;
import carryover.study.TrainingListener;
import carryover.workers.Cancellation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** One command line, run inside the test, with everything it said. */
record CommandRun(int code, String out, String err) {

  /**
   * An engine of simple numbers that tell seed and arm, and of every step it does. σ₂ = 100 lets
   * the transfer arm diverge at step 1, d = 10⁷ is too large.
   */
  static FakeEngine engine() {
    return new FakeEngine(
        CommandRun::accuracy, CommandRun::work, new Coefficients(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
  }

  private static double accuracy(Arm arm, Setting setting, long seed, int step) {
    boolean diverges =
        arm.equals(CnnArms.TRANSFER) && setting.get(CnnSpace.DOWNSTREAM_NOISE) == 100;
    return diverges && step > 0
        ? Double.NaN
        : (arm.equals(CnnArms.SCRATCH) ? 0.5 : 0.75) + seed / 16.0;
  }

  private static void work(
      FakeEngine.Call call, TrainingListener listener, BooleanSupplier cancelled) {
    if (call.setting().whole(CnnSpace.DIMENSION) == 10_000_000) {
      throw new TooLargeException(
          3L << 40, 1L << 30, "upstreamSamples, downstreamSamples, filters or dimension");
    }
    int total =
        call.setting().whole(CnnSpace.UPSTREAM_STEPS)
            + call.setting().whole(CnnSpace.DOWNSTREAM_STEPS);
    for (int done = 1; done <= total; done++) {
      listener.progressed(done, total);
    }
  }

  static CommandRun of(String... args) {
    return of(engine(), new Cancellation(), args);
  }

  static CommandRun of(Engine engine, Cancellation cancellation, String... args) {
    return of(studies(engine), cancellation, args);
  }

  static CommandRun of(Studies studies, Cancellation cancellation, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(stream(out), stream(err), false);
    int code =
        new Commands(
                terminal,
                cancellation,
                studies,
                new WindowStart(
                    Path.of("program"),
                    new DataFolder(Path.of("target", "no-data")),
                    asked -> terminal.out().print("window " + asked.files() + asked.code())))
            .execute(args);
    return new CommandRun(code, text(out), text(err));
  }

  /** The program's studies, the first of them trained by another engine. */
  static Studies studies(Engine engine) {
    List<Study> studies = new ArrayList<>(Catalogue.studies().list());
    studies.set(0, trainedBy(engine, studies.get(0)));
    return new Studies(studies);
  }

  private static Study trainedBy(Engine engine, Study study) {
    Map<String, Supplier<Engine>> engines = new LinkedHashMap<>();
    engines.put("fast", () -> engine);
    engines.put("direct", () -> engine);
    Study trained =
        new Study(
            study.title(),
            study.space(),
            study.arms(),
            study.outcome(),
            study.theory(),
            study.map(),
            engines,
            new Checks(
                study.checks().signature(),
                () -> new CnnVerification(engine, engine),
                study.checks().benchmark()));
    return study.standIn().map(trained::helpedBy).orElse(trained);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
