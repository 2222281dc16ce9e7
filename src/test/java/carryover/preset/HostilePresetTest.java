package carryover.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import carryover.catalogue.Catalogue;
import carryover.study.Setting;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a file holds, the answer is a valid preset or one clear line. */
class HostilePresetTest {
  private static final String HEAD = "{\"format\":\"carryover/preset\",\"version\":1";

  private final PresetCodec codec = new PresetCodec(Catalogue.studies());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "setting":{"dimension":3}         | f: setting.dimension = 3 is not allowed: 4…10000000
          "setting":{"dimension":1000.5}    | f: setting.dimension = 1000.5 is not allowed: a whole number 4…10000000
          "setting":{"dimension":1e400}     | f: setting.dimension = Infinity is not allowed: 4…10000000
          "setting":{"learningRate":0}      | f: setting.learningRate = 0 is not allowed: >0…100
          "setting":{"alpha":"1"}           | f: setting.alpha = "1" is not allowed: a number
          "setting":{"alpha":null}          | f: setting.alpha = null is not allowed: a number
          "setting":{"alpha":true}          | f: setting.alpha = true is not allowed: a number
          "setting":{"universalNorm":2.5}   | f: setting.universalNorm = 2.5 is not allowed: 0…2 (it cannot exceed downstreamSignalNorm)
          "setting":[]                      | f: setting = [] is not allowed: an object {…}
          "name":7                          | f: name = 7 is not allowed: text in quotes
          "tags":["a",1]                    | f: tags[1] = 1 is not allowed: text in quotes
          "tags":"a"                        | f: tags = "a" is not allowed: a list […]
          "seeds":"2..1"                    | f: seeds = "2..1" is not allowed: "A..B" with A ≤ B, or several as in "1,3,5..9"; at most 10000 seeds
          "seeds":"1..1000000"              | f: seeds = "1..1000000" is not allowed: "A..B" with A ≤ B, or several as in "1,3,5..9"; at most 10000 seeds
          "seeds":[1,2]                     | f: seeds = [1,2] is not allowed: text in quotes
          "map":{}                          | f: map.x is missing
          "map":{"x":{"key":"alpha"}}       | f: map.x.from is missing
          "map":{"x":{"key":"Alpha"}}       | f: map.x.key = "Alpha" is not allowed: alpha, upstreamSamples, upstreamNoise, downstreamNoise, universalNorm, dimension, downstreamSignalNorm, upstreamSpecificNorm, downstreamSamples, filters, upstreamSteps, downstreamSteps, learningRate, initialStd, noiseOverlap, upstreamDecay, downstreamDecay, inheritedRate, depth
          "map":{"x":{"key":"alpha","scale":"LOG"}} | f: map.x.scale = "LOG" is not allowed: linear, log
          "map":{"x":{"key":"alpha","from":0,"to":1,"count":1}}    | f: map.x.count = 1 is not allowed: a whole number 2…1000
          "map":{"x":{"key":"alpha","from":0,"to":1,"count":2.5}}  | f: map.x.count = 2.5 is not allowed: a whole number 2…1000
          "map":{"layer":"heat","x":{"key":"alpha","from":0,"to":1,"count":3},"y":{"key":"filters","from":1,"to":5,"count":3}} | f: map.layer = "heat" is not allowed: transfer, scratch, difference, truncated, prediction, disagreement, seeds
          "family":{"key":"alpha","values":[]}  | f: family has 0 values, allowed: 1…16
          "family":{"key":"alpha","values":[2]} | f: family.values: alpha = 2 is not allowed: 0…1
          "teaching":{"locked":["x"]}           | f: teaching.locked = ["x"] is not allowed: alpha, upstreamSamples, upstreamNoise, downstreamNoise, universalNorm, dimension, downstreamSignalNorm, upstreamSpecificNorm, downstreamSamples, filters, upstreamSteps, downstreamSteps, learningRate, initialStd, noiseOverlap, inheritedSelection, upstreamDecay, downstreamDecay, decayTowards, inheritedRate, depth, inheritedLayers
          "teaching":{"hideResult":1}           | f: teaching.hideResult = 1 is not allowed: true or false
          "colour":"red"                    | f: colour is not a known key; allowed: format, version, study, name, notes, tags, setting, seeds, map, profile, family, teaching
          "name":"a\\u0000b"                | f: name is not allowed: one line of at most 200 characters
          "notes":"\\ud800"                 | f: notes is not allowed: half a character in it
          """)
  void aWrongFieldIsNamedWithWhatIsAllowed(String field, String message) {
    assertThat(refusal(HEAD + "," + field + "}")).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                     | f: not a preset: a JSON object {…} is expected
          null                   | f: not a preset: a JSON object {…} is expected
          [1]                    | f: not a preset: a JSON object {…} is expected
          {}                     | f: not a preset: format must be "carryover/preset"
          {"format":"png"}       | f: not a preset: format must be "carryover/preset"
          {"format":"carryover/preset"}                | f: version must be a whole number 1…2
          {"format":"carryover/preset","version":0}    | f: version must be a whole number 1…2
          {"format":"carryover/preset","version":"1"}  | f: version must be a whole number 1…2
          {"format":"carryover/preset","version":2}    | f: study is missing
          {"format":"carryover/preset","version":2,"study":"none"} | f: study = "none" is not allowed: two-layer-cnn, deep-linear, adaptive-kernel, real-images
          {"format":"carryover/preset","version":3}    | f: version = 3 is newer than this program, which reads versions 1…2; use a newer Carryover
          """)
  void aFileThatIsNoPresetIsNamedAsSuch(String file, String message) {
    assertThat(refusal(file)).isEqualTo(message);
  }

  @Test
  void numbersThatJsonDoesNotKnowAreRefused() {
    assertThat(refusal(HEAD + ",\"setting\":{\"alpha\":NaN}}"))
        .startsWith("f: line 1, column ")
        .contains("not valid JSON: Non-standard token 'NaN'");
  }

  @Test
  void aKeyGivenTwiceIsRefused() {
    assertThat(refusal(HEAD + ",\"setting\":{\"alpha\":0.5,\"alpha\":1}}"))
        .contains("not valid JSON: Duplicate")
        .contains("'alpha'");
  }

  @Test
  void textBehindTheDocumentIsRefused() {
    assertThat(refusal("{"))
        .contains("expected close marker for Object (which begins in line 1, column 1)");
    assertThat(refusal(HEAD + "} {}")).contains("not valid JSON: Trailing token");
  }

  @Test
  void deepNestingIsRefusedBeforeItIsFollowed() {
    assertThat(refusal(HEAD + ",\"notes\":" + "[".repeat(100_000)))
        .contains("deeper")
        .hasSizeLessThan(300);
  }

  @Test
  void filesOverOneMebibyteAreRefused() {
    String file = HEAD + ",\"notes\":\"" + "x".repeat(1 << 20) + "\"}";
    assertThat(refusal(file)).isEqualTo("f: the file is larger than 1 MiB, the most allowed");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[] latin1 = (HEAD + ",\"name\":\"\u00e9\"}").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(catchThrowableOfType(PresetException.class, () -> codec.read("f", latin1)))
        .hasMessage("f: the file is not UTF-8 text");
  }

  @Test
  void tenThousandDamagedFilesAreEitherValidOrRefusedInOneLine() {
    byte[] good = codec.write(PresetSamples.full());
    SplittableRandom random = new SplittableRandom(1);
    int refused = 0;
    for (int i = 0; i < 10_000; i++) {
      byte[] damaged = good.clone();
      for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(-128, 128);
      }
      try {
        assertThat(codec.read("f", damaged).setting()).isInstanceOf(Setting.class);
      } catch (PresetException e) {
        assertThat(e.getMessage()).startsWith("f: ").hasLineCount(1).hasSizeLessThan(1000);
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(5000);
  }

  private String refusal(String file) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return catchThrowableOfType(PresetException.class, () -> codec.read("f", bytes)).getMessage();
  }
}
