package carryover.transfer.engine;

import static carryover.transfer.Parameter.DIMENSION;
import static carryover.transfer.Parameter.UNIVERSAL_NORM;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.transfer.ArmTrace;
import carryover.transfer.Parameter;
import carryover.transfer.Setting;
import carryover.transfer.SettingBuilder;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What does not change between the cells of a map is worked out once. */
class SharedWorkTest {
  private static final double[] NORMS = {0, 0.5, 1, 1.5, 2};
  private static final int[] DIMENSIONS = {300, 600, 900};
  private static final Setting BRIEF =
      new SettingBuilder(Setting.DEFAULT)
          .set(Parameter.UPSTREAM_SAMPLES, 20)
          .set(Parameter.DOWNSTREAM_SAMPLES, 10)
          .set(Parameter.UPSTREAM_STEPS, 3)
          .set(Parameter.DOWNSTREAM_STEPS, 3)
          .build();

  /** Counts how often something was not there and had to be worked out. */
  private static final class Counting<K, V> extends RecentlyUsed<K, V> {
    private int asked;
    private int missed;

    Counting() {
      super(Long.MAX_VALUE, value -> 1);
    }

    @Override
    synchronized Optional<V> get(K key) {
      Optional<V> found = super.get(key);
      asked++;
      missed += found.isEmpty() ? 1 : 0;
      return found;
    }
  }

  private final Counting<Draws.Shape, Draws> draws = new Counting<>();
  private final Counting<ScratchKey, ArmTrace> scratch = new Counting<>();
  private final FastEngine engine = new FastEngine(draws, scratch, MemoryNeed.greatest());

  private void trainAllCells() {
    for (int dimension : DIMENSIONS) {
      for (double norm : NORMS) {
        Setting cell = BRIEF.with(DIMENSION, dimension).with(UNIVERSAL_NORM, norm);
        engine.train(cell, 1, Recording.FINAL_ONLY, TrainingListener.NONE, () -> false);
      }
    }
  }

  @Test
  void scratchIsTrainedOnceForAllSharedSignals() {
    trainAllCells();
    assertThat(scratch.asked).isEqualTo(NORMS.length * DIMENSIONS.length);
    assertThat(scratch.missed).isEqualTo(DIMENSIONS.length);
  }

  @Test
  void gaussianNumbersAndTheDimensionFreePartOfGramMatricesAreMadeOnceForTheWholeMap() {
    trainAllCells();
    assertThat(draws.asked).isEqualTo(NORMS.length * DIMENSIONS.length);
    assertThat(draws.missed).isEqualTo(1);
  }
}
