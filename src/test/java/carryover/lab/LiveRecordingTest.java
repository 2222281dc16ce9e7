package carryover.lab;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.transfer.Arm;
import carryover.transfer.ArmTrace;
import carryover.transfer.Parameter;
import carryover.transfer.Sample;
import carryover.transfer.Setting;
import carryover.transfer.SettingBuilder;
import carryover.transfer.Trace;
import carryover.transfer.engine.FastEngine;
import carryover.transfer.engine.TrainingListener;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveRecordingTest {
  private static final Setting SMALL =
      new SettingBuilder(Setting.DEFAULT)
          .set(Parameter.DIMENSION, 50)
          .set(Parameter.UPSTREAM_SAMPLES, 6)
          .set(Parameter.DOWNSTREAM_SAMPLES, 4)
          .set(Parameter.FILTERS, 2)
          .build();

  private static Trace train(Setting setting, LiveRecording what) {
    return new FastEngine().train(setting, 1, what.of(setting), TrainingListener.NONE, () -> false);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 63, 64, 200, 1000, 5000})
  void aSketchShowsFewerPointsOfTheSameCurves(int steps) {
    Setting setting =
        SMALL.with(Parameter.UPSTREAM_STEPS, steps).with(Parameter.DOWNSTREAM_STEPS, steps);
    Trace whole = train(setting, new LiveRecording(false, false));
    Trace sketch = train(setting, new LiveRecording(false, true));

    for (Arm arm : Arm.values()) {
      ArmTrace drawn = sketch.arm(arm);
      assertThat(whole.arm(arm).samples()).containsAll(drawn.samples());
      assertThat(drawn.samples()).hasSizeLessThanOrEqualTo(100);
      assertThat(drawn.end()).isEqualTo(whole.arm(arm).end());
    }
    List<Integer> first =
        sketch.transfer().samples().stream().map(Sample::step).filter(step -> step <= 6).toList();
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
