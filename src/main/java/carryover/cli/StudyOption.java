package carryover.cli;

import carryover.study.Engine;
import carryover.study.Setting;
import carryover.study.Studies;
import carryover.study.Study;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /**
   * The engine of this name, made anew; the one in use where none is named.
   *
   * @param settings what it is to train
   */
  static Engine engine(Study study, String name, Stream<Setting> settings) {
    if (name == null) {
      return study.newTraining();
    }
    Supplier<Engine> supplier = study.engines().get(name);
    if (supplier == null) {
      throw notAllowed(name, String.join(", ", new TreeSet<>(study.engines().keySet())));
    }
    if (name.equals(study.engine())) {
      study
          .standIn()
          .filter(other -> settings.anyMatch(other.needed()))
          .ifPresent(
              other -> {
                throw notAllowed(name, other.reason());
              });
    }
    return supplier.get();
  }

  private static BadInputException notAllowed(String engine, String instead) {
    return new BadInputException("--engine = " + engine + " is not allowed: " + instead);
  }
}
