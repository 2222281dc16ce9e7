package carryover.lab;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Parameter;
import carryover.study.Seeds;
import carryover.workbench.Experiment;
import carryover.workbench.Pins;
import carryover.workbench.RunResults;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PinLabelsTest {
  private static final Experiment CURRENT = new Experiment(CnnSpace.STANDARD, new Seeds(1, 8));

  private static Experiment with(Parameter parameter, double value) {
    return CURRENT.withSetting(CnnSpace.STANDARD.with(parameter, value));
  }

  private static Experiment and(Experiment experiment, Parameter parameter, double value) {
    return experiment.withSetting(experiment.setting().with(parameter, value));
  }

  private static PinLabels labels(Experiment... pinned) {
    Pins pins =
        Stream.of(pinned)
            .map(RunResults::untrained)
            .reduce(Pins.NONE, Pins::with, (one, other) -> other);
    return new PinLabels(pins, CURRENT);
  }

  /** With ordinary blanks. */
  private static String full(Experiment pinned) {
    return labels(pinned).full(pinned).replace('\u00a0', ' ');
  }

  @Test
  void onlyWhatDiffersFromTheCurrentRunIsNamed() {
    Experiment pinned = and(with(CnnSpace.UPSTREAM_SAMPLES, 50), CnnSpace.ALPHA, 0.5);

    assertThat(full(pinned)).isEqualTo("α = 0.5, N₁ = 50");
    assertThat(labels(pinned).differing())
        .containsExactly(CnnSpace.ALPHA, CnnSpace.UPSTREAM_SAMPLES);
  }

  @Test
  void otherSeedsOfTheSameSettingSaySo() {
    assertThat(full(CURRENT.withSeeds(new Seeds(9, 16)))).isEqualTo("same setting, seeds 9–16");
    assertThat(full(CURRENT.withSeeds(new Seeds(9, 9)))).isEqualTo("same setting, seed 9");
  }

  @Test
  void settingAndSeedsMayBothDiffer() {
    assertThat(full(with(CnnSpace.ALPHA, 0).withSeeds(new Seeds(9, 16))))
        .isEqualTo("α = 0, seeds 9–16");
  }

  @Test
  void theCurrentRunItselfSaysSo() {
    assertThat(full(CURRENT)).isEqualTo("same setting and seeds");
  }

  @Test
  void whatTellsPinnedRunsApartComesBeforeWhatTheyShare() {
    Experiment one = and(with(CnnSpace.ALPHA, 0.5), CnnSpace.DIMENSION, 500);
    Experiment other = and(with(CnnSpace.ALPHA, 0.5), CnnSpace.DIMENSION, 1000);

    assertThat(labels(one, other).full(one)).startsWith("d").endsWith("0.5");
    assertThat(labels(one, other).differing())
        .isEqualTo(List.of(CnnSpace.DIMENSION, CnnSpace.ALPHA));
  }

  @Test
  void inTightPlacesFurtherDifferencesAreCounted() {
    Experiment pinned =
        and(and(with(CnnSpace.ALPHA, 0.5), CnnSpace.DIMENSION, 500), CnnSpace.UPSTREAM_NOISE, 0.3);

    assertThat(labels(pinned).brief(pinned).replace('\u00a0', ' '))
        .isEqualTo("α = 0.5, σ₁ = 0.3, +1");
  }
}
