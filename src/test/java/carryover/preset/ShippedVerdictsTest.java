package carryover.preset;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.studies.cnn.fast.FastEngine;
import carryover.studies.cnn.theory.CnnExplanation;
import carryover.studies.cnn.theory.Verdict;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Statement;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program says of the prediction beside each shipped preset, trained with its seeds. */
@Tag("long")
class ShippedVerdictsTest {
  private final FastEngine engine = new FastEngine();

  private String verdict(String name) throws PresetException {
    Preset preset = new ShippedPresets(Catalogue.studies()).read(name);
    Setting setting = preset.setting();
    List<Trace> runs =
        preset.seeds().stream()
            .mapToObj(
                seed ->
                    engine.train(
                        setting, seed, Recording.FINAL_ONLY, TrainingListener.NONE, () -> false))
            .toList();
    return CnnExplanation.of(setting, runs).statements().stream()
        .filter(Verdict.class::isInstance)
        .map(Statement::text)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          default                     | transfer wins by 0.1   | right in sign and size
          negative-transfer           | transfer loses by 0.08 | right in sign, off by 0.1
          predict-large-source        | transfer loses by 0.08 | right in sign, off by 0.1
          crossing-point              | end level              | off by 0.0
          benign-scratch              | end level              | right: no difference that matters
          half-inheritance            | transfer wins by 0.1   | right in sign, size needs more seeds
          strong-positive-transfer    | transfer wins by 0.    | not judged, small start, Task 2 is broken
          predict-few-samples         | transfer wins by 0.    | not judged, small start, Task 2 is broken
          high-dimensional-failure    | transfer wins by 0.02  | not judged, d = 100000, tested for 500…5000
          noisy-source                | end level              | not judged, σ₁ = 10, tested for 0.5…2
          transient-negative-transfer | transfer               | not judged, T₂ = 2000, tested for 200…600
          """)
  void saysWhatOfThePredictionIsRight(String preset, String measured, String prediction)
      throws PresetException {
    assertThat(verdict(preset)).contains(measured, prediction);
  }
}
