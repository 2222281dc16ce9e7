package carryover.studies.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.study.InvalidSettingException;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassSetTest {
  @Test
  void pairsComeFirstAndThenRunsOfNeighbours() {
    int pairs = 100 * 99 / 2;
    assertThat(ClassSet.ALL).hasSize(pairs + 99 * 98 / 2);
    assertThat(ClassSet.ALL.subList(0, pairs)).allMatch(ClassSet::isPair);
    assertThat(ClassSet.ALL)
        .extracting(ClassSet::text)
        .contains("0/1", "8/9", "0..2", "5..9", "97..99");
    assertThat(ClassSet.ALL).extracting(ClassSet::text).doesNotHaveDuplicates();
  }

  @Test
  void textTellsTheLabels() {
    assertThat(new ClassSet(List.of(3, 6)).text()).isEqualTo("3/6");
    assertThat(ImagesSpace.CLASS_SETS.get(ImagesSpace.place("5..9")).labels())
        .containsExactly(5, 6, 7, 8, 9);
  }

  @Test
  void theTheorysNetworkTakesPairsOnly() {
    assertThatThrownBy(
            () -> ImagesSpace.STANDARD.with(ImagesSpace.SOURCE, ImagesSpace.place("0..4")))
        .isInstanceOf(InvalidSettingException.class)
        .hasMessage(
            "source = 0..4 is not allowed: 0/1…98/99 (this network tells two classes" + " apart)");
  }

  @Test
  void thereAreNoMoreSamplesThanImages() {
    assertThatThrownBy(() -> ImagesSpace.STANDARD.with(ImagesSpace.UPSTREAM_SAMPLES, 1501))
        .isInstanceOf(InvalidSettingException.class)
        .hasMessageContaining("upstreamSamples = 1501 is not allowed: 2…1500")
        .hasMessageContaining("each class of the shipped images gives 1…750");
  }

  @ParameterizedTest
  @CsvSource({"theory, 45, 0/1, 8/9", "cnn, 81, 0/1, 5..9"})
  void theShippedImagesOfferTheirTenClasses(String network, int count, String one, String other) {
    Setting setting =
        ImagesSpace.STANDARD.with(
            ImagesSpace.NETWORK, ImagesSpace.NETWORK.named(network).orElseThrow());
    assertThat(ImagesSpace.SPACE.offers(setting, ImagesSpace.SOURCE))
        .hasSize(count)
        .contains(ImagesSpace.place(one), ImagesSpace.place(other))
        .doesNotContain(ImagesSpace.place("0/10"));
  }

  /** All of them would be thousands; what is offered leads to any of them in two steps. */
  @Test
  void ofAHundredClassesThoseBesideTheChosenOnesAreOffered() {
    DataId data = DataId.of(DataKind.CIFAR_100, 100, 7);
    Setting setting =
        new SettingBuilder(ImagesSpace.STANDARD)
            .set(ImagesSpace.DATA_SET, DataKind.ALL.indexOf(DataKind.CIFAR_100))
            .set(ImagesSpace.DATA_CHECKSUM, (double) data.checksum())
            .build();
    assertThat(ImagesSpace.SPACE.offers(setting, ImagesSpace.TARGET))
        .hasSize(98 + 99)
        .contains(ImagesSpace.place("3/99"), ImagesSpace.place("0/6"))
        .doesNotContain(ImagesSpace.place("0/1"));
  }
}
