package carryover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.export.ProvenanceFile;
import carryover.preset.Preset;
import carryover.preset.ShippedPresets;
import carryover.study.Seeds;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The map in the README is the one its command makes. */
class ReferencePictureTest {
  @Test
  void isOfTheDefaultPresetWithSixteenSeeds() throws Exception {
    Preset inside =
        new ProvenanceFile(Catalogue.studies()).read(Path.of("assets", "phase-map.png")).preset();
    Preset shipped = new ShippedPresets(Catalogue.studies()).read(ShippedPresets.DEFAULT);

    assertThat(inside.setting()).isEqualTo(shipped.setting());
    assertThat(inside.map()).isEqualTo(shipped.map());
    assertThat(inside.seeds()).isEqualTo(new Seeds(1, 16));
    assertThat(Path.of("README.md")).content().contains("sweep --seeds 1..16 --out map");
  }
}
