package carryover.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.preset.PresetException;
import carryover.preset.ShippedPresets;
import carryover.study.Study;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenedTest {
  static Stream<Study> studies() {
    return Catalogue.studies().list().stream();
  }

  @ParameterizedTest
  @MethodSource("studies")
  void aStudyBeginsUnderTheNameOfItsPreset(Study study) throws PresetException {
    String name = new ShippedPresets(Catalogue.studies()).read(study.title().preset()).name();

    assertThat(new Workbench(study).openedProperty().get().name()).isEqualTo(name);
  }
}
