package carryover.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.catalogue.Catalogue;
import carryover.studies.cnn.CnnSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedPresetsTest {
  private final ShippedPresets shipped = new ShippedPresets(Catalogue.studies());

  @Test
  void theIndexNamesExactlyTheFilesThere() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("presets"))) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".json"))
              .map(name -> name.replace(".json", ""))
              .toList();
      assertThat(shipped.names()).containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @Test
  void everyOneIsValidAndExplained() throws PresetException {
    for (String name : shipped.names()) {
      Preset preset = shipped.read(name);
      assertThat(preset.name()).as(name).isNotBlank();
      assertThat(preset.notes()).as(name).hasSizeGreaterThan(100);
    }
  }

  @Test
  void theDefaultPresetIsTheDefaultSetting() throws PresetException {
    assertThat(shipped.names()).startsWith(ShippedPresets.DEFAULT);
    assertThat(shipped.read(ShippedPresets.DEFAULT).setting()).isEqualTo(CnnSpace.STANDARD);
  }

  @Test
  void anUnknownNameIsAnsweredWithTheKnownOnes() {
    assertThatThrownBy(() -> shipped.read("../default"))
        .isInstanceOf(PresetException.class)
        .hasMessageStartingWith("../default: no such preset; shipped ones are default");
  }
}
