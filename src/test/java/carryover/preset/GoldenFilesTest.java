package carryover.preset;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files of every version there ever was stay readable; those of the newest are still written so.
 */
class GoldenFilesTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "de-DE", "ar-EG-u-nu-arab", "tr-TR"})
  void presetsAndShareCodesOfVersion1(String language) throws Exception {
    Locale.setDefault(Locale.forLanguageTag(language));
    byte[] file = golden("preset-v1.json");
    assertThat(new PresetCodec(Catalogue.studies()).read("f", file))
        .isEqualTo(PresetSamples.full());

    String code = new String(golden("share-code-v1.txt"), StandardCharsets.UTF_8).strip();
    Preset full = PresetSamples.full();
    assertThat(new ShareCode(Catalogue.studies()).decode(code))
        .isEqualTo(Preset.of(full.setting(), full.seeds()).withMap(full.map().orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "de-DE", "ar-EG-u-nu-arab", "tr-TR"})
  void presetsAndShareCodesOfVersion2(String language) throws Exception {
    Locale.setDefault(Locale.forLanguageTag(language));
    Preset full = PresetSamples.full();
    byte[] file = golden("preset-v2.json");
    assertThat(new PresetCodec(Catalogue.studies()).read("f", file)).isEqualTo(full);
    assertThat(new PresetCodec(Catalogue.studies()).write(full)).isEqualTo(file);

    String code = new String(golden("share-code-v2.txt"), StandardCharsets.UTF_8).strip();
    assertThat(new ShareCode(Catalogue.studies()).decode(code))
        .isEqualTo(Preset.of(full.setting(), full.seeds()).withMap(full.map().orElseThrow()));
    assertThat(new ShareCode(Catalogue.studies()).encode(full)).isEqualTo(code);
  }

  private static byte[] golden(String name) throws IOException {
    try (InputStream in = GoldenFilesTest.class.getResourceAsStream("golden/" + name)) {
      return in.readAllBytes();
    }
  }
}
