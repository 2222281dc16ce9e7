package carryover.studies.images;

import carryover.study.ArmRecorder;
import java.util.Optional;

/**
 * One network with its start and its images, as one run trains it.
 *
 * @param <W> the weights that can be inherited
 */
public interface Network<W> {
  /**
   * Trains the source's classes.
   *
   * @param recorder filled
   * @return what can be inherited; empty when the arm diverged
   */
  Optional<W> upstream(ArmRecorder recorder);

  /** The target's images, for both arms that learn them. */
  Downstream<W> downstream();

  /** Bytes that weights take. */
  long bytes(W weights);

  /** Trains the target's classes. Closing it frees the images. */
  interface Downstream<W> extends AutoCloseable {
    /** From the inherited share of the filters and a fresh start for the rest. */
    void transfer(W inherited, ArmRecorder recorder);

    /** From the fresh start throughout. */
    void scratch(ArmRecorder recorder);

    @Override
    void close();
  }
}
