package carryover.studies.images.engine;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.images.ImagesArms;
import carryover.studies.images.ImagesMeasures;
import carryover.studies.images.ImagesSpace;
import carryover.studies.images.NetworkKind;
import carryover.studies.images.data.FashionMnist;
import carryover.studies.images.data.LazyImages;
import carryover.study.Arm;
import carryover.study.Parameter;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImagesEngineTest {
  private static final LazyImages IMAGES = new LazyImages(FashionMnist::read);
  private static final Recording EVERY_FIFTH = new Recording(5, true, false);

  private static Setting small(NetworkKind network) {
    return new SettingBuilder(ImagesSpace.STANDARD)
        .set(ImagesSpace.NETWORK, ImagesSpace.NETWORKS.indexOf(network))
        .set(ImagesSpace.UPSTREAM_SAMPLES, 40)
        .set(ImagesSpace.DOWNSTREAM_SAMPLES, 20)
        .set(ImagesSpace.DOWNSTREAM_NOISE, 0.3)
        .set(ImagesSpace.FILTERS, 3)
        .set(ImagesSpace.BATCH_SIZE, 8)
        .set(ImagesSpace.UPSTREAM_STEPS, 20)
        .set(ImagesSpace.DOWNSTREAM_STEPS, 10)
        .build();
  }

  private static Trace train(ImagesEngine engine, Setting setting) {
    return engine.train(setting, 1, EVERY_FIFTH, TrainingListener.NONE, () -> false);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsKeptChangesNothing(NetworkKind network) {
    Setting setting = small(network);
    ImagesEngine kept = new ImagesEngine(IMAGES);
    Trace first = train(kept, setting);
    assertThat(train(kept, setting)).isEqualTo(first);
    Parameter[] moved = {
      ImagesSpace.ALPHA,
      ImagesSpace.UPSTREAM_NOISE,
      ImagesSpace.DOWNSTREAM_NOISE,
      ImagesSpace.LEARNING_RATE,
      ImagesSpace.GAMMA1,
      ImagesSpace.GAMMA2
    };
    for (Parameter parameter : moved) {
      Setting other = setting.with(parameter, 0.5);
      assertThat(train(kept, other))
          .as(parameter.key())
          .isEqualTo(train(new ImagesEngine(IMAGES), other));
    }
  }

  @ParameterizedTest
  @EnumSource
  void withNothingInheritedTransferIsScratch(NetworkKind network) {
    Trace trace = train(new ImagesEngine(IMAGES), small(network).with(ImagesSpace.ALPHA, 0));
    assertThat(trace.arm(ImagesArms.TRANSFER).samples())
        .isEqualTo(trace.arm(ImagesArms.SCRATCH).samples());
  }

  @ParameterizedTest
  @EnumSource
  void trainingLearnsTheImages(NetworkKind network) {
    Setting setting =
        small(network)
            .with(ImagesSpace.DOWNSTREAM_NOISE, 0)
            .with(ImagesSpace.DOWNSTREAM_STEPS, 200);
    Trace trace = train(new ImagesEngine(IMAGES), setting);
    for (Arm arm : ImagesArms.ALL.subList(1, 3)) {
      double before = trace.arm(arm).samples().get(0).get(ImagesMeasures.TRAIN_LOSS);
      double after = trace.arm(arm).end().orElseThrow().get(ImagesMeasures.TRAIN_LOSS);
      assertThat(after).isLessThan(0.6 * before);
      assertThat(trace.arm(arm).end().orElseThrow().get(ImagesMeasures.TEST_ACCURACY))
          .isGreaterThan(0.7);
    }
  }

  @ParameterizedTest
  @EnumSource
  void itStopsWhenItIsCancelled(NetworkKind network) {
    AtomicInteger asked = new AtomicInteger();
    Trace trace =
        new ImagesEngine(IMAGES)
            .train(
                small(network).with(ImagesSpace.DOWNSTREAM_STEPS, 100_000),
                1,
                EVERY_FIFTH,
                TrainingListener.NONE,
                () -> asked.incrementAndGet() > 2000);
    assertThat(trace.cancelled()).isTrue();
    assertThat(trace.arms()).hasSize(3);
  }

  /** Reference rows lie on multiples of five; a coarser recording has the same values. */
  @Test
  void convolutionsAreExaminedEveryFifthStepAndAtTheEnd() {
    Setting setting = small(NetworkKind.CNN).with(ImagesSpace.DOWNSTREAM_STEPS, 12);
    Trace every =
        new ImagesEngine(IMAGES)
            .train(setting, 1, new Recording(1, true, false), TrainingListener.NONE, () -> false);
    assertThat(every.arm(ImagesArms.SCRATCH).samples())
        .extracting(Sample::step)
        .containsExactly(0, 5, 10, 12);
    assertThat(every.arm(ImagesArms.SCRATCH).samples())
        .isEqualTo(train(new ImagesEngine(IMAGES), setting).arm(ImagesArms.SCRATCH).samples());
  }
}
