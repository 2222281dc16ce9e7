package carryover.studies.linear.theory;

import static carryover.studies.linear.theory.LinearSettings.with;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.numeric.Estimate;
import carryover.studies.linear.LinearReadouts;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.Runs;
import carryover.studies.linear.law.LawEngine;
import carryover.study.ClosedForm;
import carryover.study.Layer;
import carryover.study.Readout;
import carryover.study.Setting;
import carryover.ui.formula.Formula;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinearTheoryTest {
  private static final LinearTheory THEORY = new LinearTheory();

  static List<ClosedForm> forms() {
    return THEORY.forms();
  }

  @Test
  void formsAndLayersHaveKeysOfTheirOwn() {
    assertThat(forms()).extracting(ClosedForm::key).doesNotHaveDuplicates();
    assertThat(forms()).extracting(ClosedForm::column).doesNotHaveDuplicates();
    assertThat(LinearLayers.ALL).extracting(Layer::key).doesNotHaveDuplicates();
    for (int place = 0; place < LinearReadouts.ALL.size(); place++) {
      assertThat(LinearReadouts.ALL.get(place).place()).isEqualTo(place);
      assertThat(THEORY.predicting(LinearReadouts.ALL.get(place))).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFormHasAValueAndAFormulaThatCanBeRead(ClosedForm form) {
    assertThat(form.of(LinearSpace.STANDARD)).isFinite();
    assertThat(Formula.of(form.formula())).isNotNull();
    assertThat(form.source()).isNotBlank();
  }

  /** Within the usual error and 4.5 standard errors of 20 000 runs, false alarm 5·10⁻⁵ together. */
  @Test
  void predictionsAreThoseOfTheRiskThatIsMeasured() {
    Setting setting =
        with(LinearSpace.PRETRAIN_SCALE, 0.3, LinearSpace.READOUT_RIDGE, 0.01).values();
    for (Readout readout : LinearReadouts.ALL) {
      ClosedForm form = THEORY.predicting(readout).orElseThrow();
      Estimate found = Runs.mean(new LawEngine(), setting, 20_000, readout::end);
      double error = form.prediction().orElseThrow().usualError() + 4.5 * found.standardError();
      assertThat(Math.abs(form.of(setting) - found.mean())).as(form.key()).isLessThan(error);
    }
  }

  @Test
  void aLowerRiskIsAGain() {
    Setting setting = with().values();
    double gain = LinearReadouts.HEADLINE.gain(Runs.run(new LawEngine(), setting, 1));

    assertThat(gain)
        .isEqualTo(
            LinearReadouts.SCRATCH.end(Runs.run(new LawEngine(), setting, 1))
                - LinearReadouts.LINEAR.end(Runs.run(new LawEngine(), setting, 1)));
  }

  @Test
  void atThePeakItSaysWhyThereIsNoFiniteValue() {
    LinearSetting peak = with(LinearSpace.TARGET_SAMPLES, 200);

    assertThat(LinearForms.SCRATCH.of(peak.values())).isInfinite();
    assertThat(THEORY.undefined(peak.values())).contains("has no mean");
    assertThat(THEORY.untested(peak.values(), THEORY.validity(peak.values(), List.of())))
        .contains("away from the peak is not met");
    assertThat(THEORY.undefined(with().values())).isEmpty();
  }

  @Test
  void aRemarkNamesThePhase() {
    assertThat(THEORY.remarks(with(LinearSpace.TARGET_SAMPLES, 210).values()))
        .extracting(remark -> remark.text())
        .containsExactly("helps only because scratch is not tuned");
  }
}
