package carryover.studies.kernel.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Estimate;
import carryover.studies.kernel.KernelReadouts;
import carryover.studies.kernel.KernelSpace;
import carryover.studies.kernel.engine.KernelEngine;
import carryover.study.ClosedForm;
import carryover.study.Engine;
import carryover.study.Readout;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Theory;
import carryover.study.TrainingListener;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The closed forms as instruments ask for them. */
class KernelFormsTest {
  private static final Theory THEORY = new KernelTheory();

  /**
   * Eight seeds of the standard size; a mean is off by its error and by about 1/P₂, of which 4
   * standard errors and the usual error leave room: by chance with probability below 10⁻³ a form.
   */
  @Test
  void everyPredictionIsWhatTheEngineFinds() {
    Engine engine = new KernelEngine();
    Setting setting =
        new SettingBuilder(KernelSpace.STANDARD)
            .set(KernelSpace.NU1, 0.6)
            .set(KernelSpace.ALPHA_G, 0.3)
            .set(KernelSpace.RELATIVE_RIDGE, 0.02)
            .build();
    for (Readout readout : KernelReadouts.ALL.subList(0, 5)) {
      ClosedForm form = THEORY.predicting(readout).orElseThrow();
      Estimate found =
          Estimate.of(
              LongStream.rangeClosed(1, 8)
                  .mapToDouble(
                      seed ->
                          readout.end(
                              engine.train(
                                  setting,
                                  seed,
                                  Recording.FINAL_ONLY,
                                  TrainingListener.NONE,
                                  () -> false)))
                  .toArray());
      assertThat(form.of(setting))
          .as(form.key())
          .isCloseTo(
              found.mean(),
              within(4 * found.standardError() + form.prediction().orElseThrow().usualError()));
    }
  }

  @Test
  void keysAndColumnsAreUnique() {
    assertThat(THEORY.forms()).extracting(ClosedForm::key).doesNotHaveDuplicates();
    assertThat(THEORY.forms()).extracting(ClosedForm::column).doesNotHaveDuplicates();
    assertThat(THEORY.forms()).containsAll(THEORY.card());
  }

  @Test
  void valuesAreThoseOfTheForms() {
    Setting setting = KernelSpace.STANDARD.with(KernelSpace.NU1, 0.5);
    assertThat(KernelForms.SPIKE.of(setting)).isCloseTo(Math.sqrt(5.5) - 1, within(1e-12));
    assertThat(KernelForms.ALPHA_V.of(setting)).isCloseTo(0.8 * Math.sqrt(0.5), within(1e-12));
    assertThat(KernelForms.RESULT_4.of(setting)).isCloseTo(0.68, within(1e-12));
    assertThat(KernelForms.RICH_LIMIT.of(setting)).isCloseTo(0.7 * 0.68, within(1e-12));
    assertThat(KernelForms.RESULT_2.of(setting))
        .isCloseTo(KernelForms.FROZEN.of(KernelSpace.STANDARD), within(1e-12));
    assertThat(KernelForms.CAPTION.of(setting))
        .isCloseTo(KernelForms.FROZEN.of(setting.with(KernelSpace.KERNEL, 1)), within(1e-12));
    assertThat(KernelForms.FROZEN_GAIN.of(setting))
        .isCloseTo(KernelForms.PROBE.of(setting) - KernelForms.FROZEN.of(setting), within(1e-12));
  }

  @Test
  void whereThereIsNoFormItSaysWhy() {
    Setting relu = KernelSpace.STANDARD.with(KernelSpace.MODE, 1);
    assertThat(THEORY.forms()).allMatch(form -> Double.isNaN(form.of(relu)));
    assertThat(THEORY.undefined(relu)).contains("linear network");
    assertThat(THEORY.untested(relu, THEORY.validity(relu, List.of()))).isPresent();
    Setting stopped = KernelSpace.STANDARD.with(KernelSpace.READOUT_STEPS, 30);
    assertThat(KernelForms.FROZEN.of(stopped)).isNaN();
    assertThat(KernelForms.TRANSFER.of(stopped)).isNotNaN();
    assertThat(THEORY.undefined(stopped)).contains("stops on its way");
    Setting standard = KernelSpace.STANDARD;
    assertThat(THEORY.undefined(standard)).isEmpty();
    assertThat(THEORY.untested(standard, THEORY.validity(standard, List.of()))).isEmpty();
    Setting few = standard.with(KernelSpace.NU2, 0.02);
    assertThat(THEORY.untested(few, THEORY.validity(few, List.of())))
        .contains("outside of: many target samples");
  }
}
