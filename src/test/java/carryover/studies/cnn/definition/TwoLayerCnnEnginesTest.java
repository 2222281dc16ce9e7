package carryover.studies.cnn.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.direct.DirectEngine;
import carryover.studies.cnn.fast.FastEngine;
import carryover.study.CannotTrainException;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import org.junit.jupiter.api.Test;

/** Which of its engines the study gives a setting to. */
class TwoLayerCnnEnginesTest {
  private static final Study STUDY = TwoLayerCnn.study();

  private static final Setting TWO =
      CnnSpace.setting(0.5, 12, 10, 1, 1, 1, 1.5, 0.7, 30, 4, 0.3, 15, 10, 0.05);

  private static final Setting THREE = TWO.with(CnnSpace.DEPTH, 3);

  @Test
  void twoLayersGoToTheFastEngineAndMoreToTheDirectOne() {
    Engine engine = STUDY.newEngine();

    assertThat(train(engine, TWO)).isEqualTo(train(new FastEngine(), TWO));
    assertThat(train(engine, THREE)).isEqualTo(train(new DirectEngine(), THREE));
    assertThat(STUDY.engine(TWO)).isEqualTo("fast");
    assertThat(STUDY.engine(THREE)).isEqualTo("direct");
  }

  @Test
  void soItIsWithAnEngineThatRemembers() {
    Engine engine = STUDY.newEngine().remembering(1 << 20);

    assertThat(train(engine, TWO)).isEqualTo(train(new FastEngine(), TWO));
    assertThat(train(engine, THREE)).isEqualTo(train(new DirectEngine(), THREE));
  }

  @Test
  void theFastEngineRefusesMoreLayersInOneLine() {
    assertThatThrownBy(() -> train(new FastEngine(), THREE))
        .isInstanceOf(CannotTrainException.class)
        .hasMessage("the fast engine trains two layers, not depth = 3; use the direct one");
  }

  @Test
  void keptCellsAreToldByTheNumbersOfBothEngines() {
    assertThat(STUDY.signature(STUDY.newEngine()))
        .isEqualTo(STUDY.signature(STUDY.newEngine()))
        .matches("[0-9a-f]{8} [0-9a-f]{8}")
        .startsWith(STUDY.checks().signature().of(new FastEngine()));
  }

  private static Trace train(Engine engine, Setting setting) {
    return engine.train(setting, 5, Recording.EVERY_STEP, TrainingListener.NONE, () -> false);
  }
}
