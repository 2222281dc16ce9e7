package carryover.lab.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.preset.Family;
import carryover.preset.Preset;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.workbench.Experiment;
import carryover.workbench.Pin;
import carryover.workbench.Pins;
import carryover.workbench.RunResults;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class FamilyPinsTest {
  private static final Preset PRESET = Preset.of(CnnSpace.STANDARD, new Seeds(1, 4));

  private static Family family(double... values) {
    return new Family(CnnSpace.ALPHA, DoubleStream.of(values).boxed().toList());
  }

  private static Pins pins(double... dimensions) {
    Pins pins = Pins.NONE;
    for (double d : dimensions) {
      Setting setting = CnnSpace.STANDARD.with(CnnSpace.DIMENSION, d);
      pins = pins.with(RunResults.untrained(new Experiment(setting, new Seeds(1, 4))));
    }
    return pins;
  }

  private static List<Double> shares(FamilyPins opened) {
    return opened.pins().list().stream()
        .filter(Pin::shown)
        .map(pin -> pin.results().experiment().setting().get(CnnSpace.ALPHA))
        .toList();
  }

  @Test
  void everyCurveIsPinnedWithTheSeedsOfThePreset() {
    FamilyPins opened = FamilyPins.of(PRESET, family(0, 0.5, 1), Pins.NONE);

    assertThat(shares(opened)).containsExactly(0.0, 0.5, 1.0);
    assertThat(opened.pins().list())
        .allMatch(pin -> pin.results().experiment().seeds().equals(new Seeds(1, 4)));
    assertThat(opened.text()).isEqualTo("pinned \u03b1 = 0, 0.5, 1");
  }

  @Test
  void moreCurvesThanPinsAreThinnedAndThatIsSaid() {
    FamilyPins opened =
        FamilyPins.of(PRESET, family(0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9), Pins.NONE);

    assertThat(shares(opened)).hasSize(8).startsWith(0.0).endsWith(0.9);
    assertThat(opened.text()).startsWith("pinned 8 of its 10 curves, \u03b1 = 0, ");
  }

  @Test
  void earlierPinsStayOutOfSightAsFarAsThereIsRoom() {
    FamilyPins opened = FamilyPins.of(PRESET, family(0, 0.5, 1), pins(10, 20));

    assertThat(shares(opened)).containsExactly(0.0, 0.5, 1.0);
    assertThat(opened.pins().list()).hasSize(5);
    assertThat(opened.text()).doesNotContain("had to go");
  }

  @Test
  void noPinHasTheIdOfAnEarlierOneOfWhichResultsMayStillCome() {
    Pins before = pins(10, 20);
    FamilyPins opened = FamilyPins.of(PRESET, family(0, 0.5, 1), before);

    assertThat(opened.pins().list()).extracting(Pin::id).containsExactly(3L, 4L, 5L, 6L, 7L);
  }

  @Test
  void earlierPinsThatHadToGoAreCounted() {
    FamilyPins opened =
        FamilyPins.of(PRESET, family(0, 0.2, 0.4, 0.6, 0.8, 1), pins(10, 20, 30, 40, 50));

    assertThat(opened.pins().list()).hasSize(8);
    assertThat(opened.text()).endsWith("; 3 earlier pins had to go");
  }

  @Test
  void aCurveThatIsPinnedAlreadyIsNotPinnedTwice() {
    Pins first = FamilyPins.of(PRESET, family(0, 0.5, 1), Pins.NONE).pins();

    FamilyPins again = FamilyPins.of(PRESET, family(0, 0.5, 1), first);

    assertThat(again.pins().list()).hasSize(3);
  }
}
