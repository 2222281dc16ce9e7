package carryover.lab.profile;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Layer.Kind;
import carryover.toy.ToyStudy;
import org.junit.jupiter.api.Test;

class ProfileContentTest {
  @Test
  void allArmsComeFirstThenWhatMeansSomethingAlongALine() {
    assertThat(ProfileContent.of(TwoLayerCnn.study()))
        .extracting(ProfileContent::title)
        .startsWith("All arms: test accuracy", "transfer accuracy", "scratch accuracy");
    assertThat(ProfileContent.of(TwoLayerCnn.study()))
        .flatExtracting(ProfileContent::layers)
        .noneMatch(layer -> layer.kind() == Kind.CUT || layer.kind() == Kind.SEEDS);
  }

  @Test
  void aReadoutThatStandsAloneInItsMeasureIsThereToo() {
    assertThat(ProfileContent.of(ToyStudy.study()))
        .extracting(ProfileContent::title)
        .startsWith("All arms: loss", "after place");
  }

  @Test
  void eachHasAKeyOfItsOwn() {
    assertThat(ProfileContent.of(TwoLayerCnn.study()))
        .extracting(ProfileContent::key)
        .doesNotHaveDuplicates();
  }
}
