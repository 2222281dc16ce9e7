package carryover.live;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.cnn.fast.FastEngine;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveRecordingTest {
  private static final Setting SMALL =
      new SettingBuilder(CnnSpace.STANDARD)
          .set(CnnSpace.DIMENSION, 50)
          .set(CnnSpace.UPSTREAM_SAMPLES, 6)
          .set(CnnSpace.DOWNSTREAM_SAMPLES, 4)
          .set(CnnSpace.FILTERS, 2)
          .build();

  private static Trace train(Setting setting, LiveRecording what) {
    return new FastEngine()
        .train(
            setting, 1, what.of(TwoLayerCnn.study(), setting), TrainingListener.NONE, () -> false);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 63, 64, 200, 1000, 5000})
  void aSketchShowsFewerPointsOfTheSameCurves(int steps) {
    Setting setting =
        SMALL.with(CnnSpace.UPSTREAM_STEPS, steps).with(CnnSpace.DOWNSTREAM_STEPS, steps);
    Trace whole = train(setting, new LiveRecording(false, false));
    Trace sketch = train(setting, new LiveRecording(false, true));

    for (Arm arm : CnnArms.ALL) {
      ArmTrace drawn = sketch.arm(arm);
      assertThat(whole.arm(arm).samples()).containsAll(drawn.samples());
      assertThat(drawn.samples()).hasSizeLessThanOrEqualTo(100);
      assertThat(drawn.end()).isEqualTo(whole.arm(arm).end());
    }
    List<Integer> first =
        sketch.arm(CnnArms.TRANSFER).samples().stream()
            .map(Sample::step)
            .filter(step -> step <= 6)
            .toList();
    assertThat(first)
        .containsExactlyElementsOf(steps == 1 ? List.of(0, 1) : List.of(0, 1, 2, 3, 4, 5, 6));
  }

  @Test
  void aWholeRecordingServesWhereASketchWouldDo() {
    LiveRecording whole = new LiveRecording(false, false);
    LiveRecording sketch = new LiveRecording(false, true);
    assertThat(whole.serves(sketch)).isTrue();
    assertThat(sketch.serves(sketch)).isTrue();
    assertThat(sketch.serves(whole)).isFalse();
    assertThat(new LiveRecording(true, false).serves(whole)).isFalse();
  }
}
