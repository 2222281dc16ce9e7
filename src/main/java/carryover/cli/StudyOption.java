package carryover.cli;

import carryover.study.Engine;
import carryover.study.Setting;
import carryover.study.Studies;
import carryover.study.Study;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** {@code --study}: which study a command is about, and with it the engines it may use. */
final class StudyOption {
  private final Studies studies;

  @Option(
      names = "--study",
      paramLabel = "ID",
      description = "Study whose default preset is taken: ${bundle:studies}.")
  private String id;

  StudyOption(Studies studies) {
    this.studies = studies;
  }

  /** Whether it was said. */
  boolean given() {
    return id != null;
  }

  /** The study asked for, or the first. */
  Study study() {
    if (id == null) {
      return studies.first();
    }
    return studies
        .withId(id)
        .orElseThrow(
            () ->
                new BadInputException(
                    "--study = "
                        + id
                        + " is not allowed: "
                        + studies.list().stream()
                            .map(Study::id)
                            .collect(Collectors.joining(", "))));
  }

  /** The study of a setting. */
  Study of(Setting setting) {
    return studies.of(setting);
  }

  /** The engine of this name, made anew; the one in use where none is named. */
  static Engine engine(Study study, String name) {
    Supplier<Engine> supplier = study.engines().get(name == null ? study.engine() : name);
    if (supplier == null) {
      throw new BadInputException(
          "--engine = "
              + name
              + " is not allowed: "
              + String.join(", ", new TreeSet<>(study.engines().keySet())));
    }
    return supplier.get();
  }
}
