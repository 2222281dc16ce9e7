package carryover.studies.cnn.fast;

import static carryover.studies.cnn.CnnSpace.ALPHA;
import static carryover.studies.cnn.CnnSpace.DIMENSION;
import static carryover.studies.cnn.CnnSpace.DOWNSTREAM_NOISE;
import static carryover.studies.cnn.CnnSpace.DOWNSTREAM_SIGNAL_NORM;
import static carryover.studies.cnn.CnnSpace.DOWNSTREAM_STEPS;
import static carryover.studies.cnn.CnnSpace.UNIVERSAL_NORM;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.memory.MemoryNeed;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Parameter;
import carryover.study.RecentlyUsed;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What does not change between the cells of a map is worked out once. */
class SharedWorkTest {
  private static final double[] NORMS = {0, 0.5, 1, 1.5, 2};
  private static final int[] DIMENSIONS = {300, 600, 900};
  private static final Setting BRIEF =
      new SettingBuilder(CnnSpace.STANDARD)
          .set(CnnSpace.UPSTREAM_SAMPLES, 20)
          .set(CnnSpace.DOWNSTREAM_SAMPLES, 10)
          .set(CnnSpace.UPSTREAM_STEPS, 3)
          .set(CnnSpace.DOWNSTREAM_STEPS, 3)
          .build();

  /** Settings that differ in nothing that upstream training notices. */
  private static final List<Setting> SAME_SOURCE =
      List.of(
          BRIEF,
          BRIEF.with(ALPHA, 0),
          BRIEF.with(ALPHA, 0.5),
          BRIEF.with(DOWNSTREAM_NOISE, 2),
          BRIEF.with(DOWNSTREAM_SIGNAL_NORM, 3).with(ALPHA, 0.25),
          BRIEF.with(DOWNSTREAM_STEPS, 5));

  /** Counts how often something was not there and had to be worked out. */
  private static final class Counting<K, V> extends RecentlyUsed<K, V> {
    private int asked;
    private int missed;

    Counting() {
      super(Long.MAX_VALUE, value -> 1);
    }

    @Override
    public synchronized Optional<V> get(K key) {
      Optional<V> found = super.get(key);
      asked++;
      missed += found.isEmpty() ? 1 : 0;
      return found;
    }
  }

  private final Counting<GaussianDraws.Shape, GaussianDraws> draws = new Counting<>();
  private final Counting<ScratchKey, ArmTrace> scratch = new Counting<>();
  private final Counting<SourceKey, SourceModel> sources = new Counting<>();
  private final FastEngine engine =
      new FastEngine(new SharedWork(draws, scratch, sources), MemoryNeed.greatest());

  private void trainAllCells() {
    for (int dimension : DIMENSIONS) {
      for (double norm : NORMS) {
        Setting cell = BRIEF.with(DIMENSION, dimension).with(UNIVERSAL_NORM, norm);
        engine.train(cell, 1, Recording.FINAL_ONLY, TrainingListener.NONE, () -> false);
      }
    }
  }

  private static Trace train(FastEngine engine, Setting setting, Recording recording) {
    return engine.train(setting, 1, recording, TrainingListener.NONE, () -> false);
  }

  @Test
  void scratchIsTrainedOnceForAllSharedSignals() {
    trainAllCells();
    assertThat(scratch.asked).isEqualTo(NORMS.length * DIMENSIONS.length);
    assertThat(scratch.missed).isEqualTo(DIMENSIONS.length);
  }

  @Test
  void upstreamIsTrainedOnceForWhateverComesAfterIt() {
    for (Setting setting : SAME_SOURCE) {
      train(engine, setting, Recording.EVERY_STEP);
    }
    assertThat(sources.asked).isEqualTo(SAME_SOURCE.size());
    assertThat(sources.missed).isEqualTo(1);
  }

  @Test
  void anInheritedUpstreamArmGivesBitForBitTheRunThatTrainsItsOwn() {
    for (Setting setting : SAME_SOURCE) {
      assertThat(train(engine, setting, Recording.EVERY_STEP))
          .isEqualTo(train(new FastEngine(), setting, Recording.EVERY_STEP));
    }
  }

  static Stream<Parameter> parametersOfUpstream() {
    List<Parameter> others =
        List.of(
            CnnSpace.ALPHA,
            CnnSpace.DOWNSTREAM_NOISE,
            CnnSpace.DOWNSTREAM_SIGNAL_NORM,
            CnnSpace.DOWNSTREAM_STEPS,
            CnnSpace.INHERITED_SELECTION,
            CnnSpace.DOWNSTREAM_DECAY,
            CnnSpace.DECAY_TOWARDS,
            CnnSpace.INHERITED_RATE,
            CnnSpace.DEPTH,
            CnnSpace.INHERITED_LAYERS);
    return CnnSpace.SPACE.parameters().stream().filter(parameter -> !others.contains(parameter));
  }

  @ParameterizedTest
  @MethodSource("parametersOfUpstream")
  void everyOtherParameterAsksForAnUpstreamArmOfItsOwn(Parameter parameter) {
    double value = BRIEF.get(parameter);
    Setting other = BRIEF.with(parameter, parameter.isInteger() ? value + 1 : 0.8 * value + 0.01);
    train(engine, BRIEF, Recording.EVERY_STEP);
    Trace found = train(engine, other, Recording.EVERY_STEP);
    assertThat(sources.missed).isEqualTo(2);
    assertThat(found).isEqualTo(train(new FastEngine(), other, Recording.EVERY_STEP));
  }

  @Test
  void anUpstreamArmRecordedOtherwiseOrWithAnotherSeedIsNoUse() {
    train(engine, BRIEF, Recording.EVERY_STEP);
    train(engine, BRIEF, Recording.FINAL_ONLY);
    engine.train(BRIEF, 2, Recording.EVERY_STEP, TrainingListener.NONE, () -> false);
    assertThat(sources.missed).isEqualTo(3);
  }

  @Test
  void aListenerHearsAnInheritedUpstreamArmAsIfItWereTrained() {
    train(engine, BRIEF, Recording.EVERY_STEP);
    List<Integer> heard = new ArrayList<>();
    TrainingListener listener =
        new TrainingListener() {
          @Override
          public void sampled(Arm arm, Sample sample) {
            if (arm.equals(CnnArms.UPSTREAM)) {
              heard.add(sample.step());
            }
          }
        };
    engine.train(BRIEF.with(ALPHA, 0.25), 1, Recording.EVERY_STEP, listener, () -> false);
    assertThat(heard).containsExactly(0, 1, 2, 3);
  }

  @Test
  void anUpstreamArmThatWasStoppedIsNotInherited() {
    // one look before each of the steps 0, 1, 2, 3
    AtomicInteger looks = new AtomicInteger(2);
    BooleanSupplier soon = () -> looks.getAndDecrement() <= 0;
    Trace stopped = engine.train(BRIEF, 1, Recording.EVERY_STEP, TrainingListener.NONE, soon);
    assertThat(stopped.cancelled()).isTrue();
    train(engine, BRIEF, Recording.EVERY_STEP);
    assertThat(sources.missed).isEqualTo(2);
  }

  @Test
  void gaussianNumbersAndTheDimensionFreePartOfGramMatricesAreMadeOnceForTheWholeMap() {
    trainAllCells();
    assertThat(draws.asked).isEqualTo(NORMS.length * DIMENSIONS.length);
    assertThat(draws.missed).isEqualTo(1);
  }
}
