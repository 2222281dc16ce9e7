package carryover.cli;

import carryover.catalogue.Catalogue;
import carryover.study.Engine;
import carryover.study.Study;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** {@code --study}: which study a command is about, and with it the engines it may use. */
final class StudyOption {
  static final String FAST = "fast";
  static final String DIRECT = "direct";

  private final Catalogue catalogue;

  @Option(
      names = "--study",
      paramLabel = "ID",
      description = "Study whose default preset is taken: two-layer-cnn (default).")
  private String id;

  StudyOption(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Whether it was said. */
  boolean given() {
    return id != null;
  }

  /** The study asked for, or the first. */
  Study study() {
    if (id == null) {
      return catalogue.studies().get(0);
    }
    return catalogue
        .withId(id)
        .orElseThrow(
            () ->
                new BadInputException(
                    "--study = "
                        + id
                        + " is not allowed: "
                        + catalogue.studies().stream()
                            .map(Study::id)
                            .collect(Collectors.joining(", "))));
  }

  /** The engine of this name, made anew. */
  Engine engine(String name) {
    Supplier<Engine> supplier = study().engines().get(name);
    if (supplier == null) {
      throw new BadInputException(
          "--engine = "
              + name
              + " is not allowed: "
              + String.join(", ", new TreeSet<>(study().engines().keySet())));
    }
    return supplier.get();
  }
}
