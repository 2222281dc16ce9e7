package carryover.studies.cnn.theory;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Condition;
import carryover.study.Light;
import carryover.study.Parameter;
import carryover.study.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsideTheoremTest {
  private static final Setting WITHIN = CnnSpace.STANDARD.with(CnnSpace.ALPHA, 0.5);

  private static Setting switched(String key, double value) {
    return WITHIN.with(CnnSpace.SPACE.withKey(key).orElseThrow(), value);
  }

  @Test
  void theStandardSettingIsWithin() {
    assertThat(OutsideTheorem.switches(CnnSpace.STANDARD)).isEmpty();
    assertThat(OutsideTheorem.text(CnnSpace.STANDARD)).isEmpty();
    assertThat(CnnSpace.SWITCHES)
        .allMatch(p -> p.group() == Parameter.Group.BEYOND)
        .allMatch(p -> CnnSpace.STANDARD.get(p) == p.standard());
  }

  @ParameterizedTest
  @CsvSource({
    "noiseOverlap, 1, c = 1, true",
    "inheritedSelection, 2, R = mostShared, false",
    "upstreamDecay, 0.2, λ₁ = 0.2, false",
    "downstreamDecay, 0.1, λ₂ = 0.1, true",
    "inheritedRate, 0, k = 0, false",
    "depth, 3, L = 3, true",
  })
  void theLightNamesEachSwitchAndNoClosedFormSpeaksOfTheArmsItChanges(
      String key, double value, String text, boolean reachesScratch) {
    Setting setting = switched(key, value);
    Parameter parameter = CnnSpace.SPACE.withKey(key).orElseThrow();
    assertThat(OutsideTheorem.text(setting)).isEqualTo(text);

    List<Condition> lamps = CnnValidity.of(setting).conditions();
    assertThat(lamps).hasSize(CnnValidity.of(WITHIN).conditions().size() + 1);
    Condition lamp = lamps.get(lamps.size() - 1);
    assertThat(lamp.name()).contains(parameter.title());
    assertThat(lamp.formula()).contains(parameter.symbol());
    assertThat(lamp.light()).isEqualTo(Light.RED);

    Prediction prediction = Prediction.of(setting);
    assertThat(prediction.transferAccuracy()).isNaN();
    assertThat(prediction.advantage()).isNaN();
    assertThat(prediction.boundaryUniversalNorm()).isNaN();
    assertThat(Double.isNaN(prediction.scratchAccuracy())).isEqualTo(reachesScratch);
    assertThat(new CnnTheory().undefined(setting)).isEqualTo("no closed form knows " + text);
    assertThat(new CnnTheory().remarks(setting))
        .allMatch(remark -> remark.toString().contains("does not speak of " + text));
  }

  @Test
  void aSwitchThatChangesNothingLeavesNothing() {
    assertThat(OutsideTheorem.switches(switched("decayTowards", 1))).isEmpty();
    assertThat(OutsideTheorem.switches(switched("inheritedLayers", 1))).isEmpty();
    assertThat(OutsideTheorem.text(switched("inheritedLayers", 1).with(CnnSpace.DEPTH, 4)))
        .isEqualTo("L = 4, I = first");
    Setting nothingInherited = WITHIN.with(CnnSpace.ALPHA, 0);
    assertThat(CnnSetting.of(nothingInherited).inheritedFilters()).isZero();
    for (Parameter parameter :
        List.of(CnnSpace.INHERITED_SELECTION, CnnSpace.INHERITED_RATE, CnnSpace.UPSTREAM_DECAY)) {
      assertThat(OutsideTheorem.switches(nothingInherited.with(parameter, 2)))
          .as(parameter.key())
          .isEmpty();
    }
    Setting all = WITHIN.with(CnnSpace.ALPHA, 1);
    assertThat(OutsideTheorem.switches(all.with(CnnSpace.INHERITED_SELECTION, 1))).isEmpty();
  }
}
