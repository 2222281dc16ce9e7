package carryover.catalogue;

import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Study;
import java.util.List;
import java.util.Optional;

/**
 * The studies of the program.
 *
 * @param studies at least one; the first is the one to begin with
 */
public record Catalogue(List<Study> studies) {
  public Catalogue {
    studies = List.copyOf(studies);
  }

  /** Those that are shipped: one line each. */
  public static Catalogue ofProgram() {
    return new Catalogue(List.of(TwoLayerCnn.study()));
  }

  /** The study with this id, if there is one. */
  public Optional<Study> withId(String id) {
    return studies.stream().filter(study -> study.id().equals(id)).findFirst();
  }
}
