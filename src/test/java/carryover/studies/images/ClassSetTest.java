package carryover.studies.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.study.InvalidSettingException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassSetTest {
  @Test
  void pairsComeFirstAndThenRunsOfNeighbours() {
    assertThat(ClassSet.ALL).hasSize(45 + 36);
    assertThat(ClassSet.ALL.subList(0, 45)).allMatch(ClassSet::isPair);
    assertThat(ClassSet.ALL).extracting(ClassSet::text).contains("0/1", "8/9", "0..2", "5..9");
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
            "source = 0..4 is not allowed: 0/1…8/9 (the theory's network tells two classes"
                + " apart)");
  }

  @Test
  void thereAreNoMoreSamplesThanImages() {
    assertThatThrownBy(() -> ImagesSpace.STANDARD.with(ImagesSpace.UPSTREAM_SAMPLES, 1501))
        .isInstanceOf(InvalidSettingException.class)
        .hasMessageContaining("upstreamSamples = 1501 is not allowed: 2…1500")
        .hasMessageContaining("each class gives 1…750 images");
  }
}
