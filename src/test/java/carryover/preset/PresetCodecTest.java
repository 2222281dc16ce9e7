package carryover.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.catalogue.Catalogue;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PresetCodecTest {
  private final PresetCodec codec = new PresetCodec(Catalogue.studies());

  @Provide
  Arbitrary<Preset> presets() {
    return PresetSamples.presets();
  }

  @Property(tries = 300, seed = "1")
  void everyPresetComesBackExactly(@ForAll("presets") Preset preset) throws PresetException {
    byte[] file = codec.write(preset);
    assertThat(codec.read("file", file)).isEqualTo(preset);
    assertThat(codec.write(codec.read("file", file))).isEqualTo(file);
  }

  private static byte[] withAxis(String axis) {
    String y = "{\"key\": \"dimension\", \"from\": 500, \"to\": 900, \"count\": 3}";
    String map = "{\"x\": " + axis + ", \"y\": " + y + "}";
    return ("{\"format\": \"carryover/preset\", \"version\": 1, \"setting\": {}, \"map\": "
            + map
            + "}")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void anAxisMayListItsValues() throws PresetException {
    Preset preset =
        codec.read(
            "file", withAxis("{\"key\": \"filters\", \"values\": [9, 2, 5], \"scale\": \"log\"}"));
    Axis axis = preset.map().orElseThrow().x();

    assertThat(axis).isEqualTo(Axis.of(CnnSpace.FILTERS, List.of(2.0, 5.0, 9.0), Scale.LOG));
    assertThat(codec.read("again", codec.write(preset))).isEqualTo(preset);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'values': [2], 'from': 1 | map.x.from and map.x.values exclude each other",
        "'values': [2], 'to': 1 | map.x.to and map.x.values exclude each other",
        "'values': [2], 'count': 3 | map.x.count and map.x.values exclude each other",
        "'values': [] | 1…1000 numbers",
        "'values': [2, 2] | axis filters = 2 is not allowed: it is listed twice",
      })
  void aListOfValuesStandsAlone(String fields, String problem) {
    String axis = "{\"key\": \"filters\", " + fields.replace('\'', '"') + "}";

    assertThatThrownBy(() -> codec.read("file", withAxis(axis)))
        .isInstanceOf(PresetException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void onlyWhatDiffersFromTheDefaultIsWrittenInAFixedOrder() {
    assertThat(text(codec.write(Preset.of(CnnSpace.STANDARD, new Seeds(1, 2)))))
        .isEqualTo(
            """
            {
              "format": "carryover/preset",
              "version": 2,
              "study": "two-layer-cnn",
              "setting": {},
              "seeds": "1..2"
            }
            """);
    assertThat(text(codec.write(PresetSamples.full())))
        .isEqualTo(
            """
            {
              "format": "carryover/preset",
              "version": 2,
              "study": "two-layer-cnn",
              "name": "Name",
              "notes": "Notes\\n*with* two lines",
              "tags": ["one", "two"],
              "setting": {
                "alpha": 0.5,
                "dimension": 1000
              },
              "seeds": "3..5",
              "map": {
                "x": {
                  "key": "universalNorm",
                  "from": 0,
                  "to": 2,
                  "count": 21,
                  "scale": "linear"
                },
                "y": {
                  "key": "dimension",
                  "from": 500,
                  "to": 5000,
                  "count": 10,
                  "scale": "log"
                },
                "layer": "truncated",
                "threshold": 0.65
              },
              "family": {
                "key": "upstreamSamples",
                "values": [50, 100]
              },
              "teaching": {
                "notes": "Guess first.",
                "locked": ["alpha", "dimension"],
                "hideResult": true
              }
            }
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "ar-EG-u-nu-arab", "tr-TR"})
  void theLocaleChangesNothing(String tag) throws PresetException {
    byte[] file = codec.write(PresetSamples.full());
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      assertThat(codec.write(PresetSamples.full())).isEqualTo(file);
      assertThat(codec.read("file", file)).isEqualTo(PresetSamples.full());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aByteOrderMarkIsNoObstacle() throws PresetException {
    String file = "\uFEFF" + text(codec.write(PresetSamples.full()));
    assertThat(codec.read("file", file.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(PresetSamples.full());
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }
}
