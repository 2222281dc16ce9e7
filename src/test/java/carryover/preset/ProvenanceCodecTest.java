package carryover.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import carryover.catalogue.Catalogue;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Axis;
import carryover.study.Parameter;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import carryover.study.Setting;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceCodecTest {
  private static final String PRESET = "{\"format\":\"carryover/preset\",\"version\":1}";
  private static final String HEAD = "{\"format\":\"carryover/provenance\",\"version\":2,";

  private final ProvenanceCodec codec = new ProvenanceCodec(Catalogue.studies());

  @Test
  void theDocumentIsOneLineOfJson() {
    Setting setting = CnnSpace.STANDARD.with(CnnSpace.ALPHA, 0.5);
    Provenance provenance =
        new Provenance(
            "0.1.0",
            "learning curves",
            Preset.of(setting, new Seeds(1, 2)),
            List.of(
                new MeasuredRun(setting, 1, List.of(0.75, 0.5)),
                new MeasuredRun(setting, 2, List.of(Double.NaN, 0.625))));
    assertThat(new ProvenanceWriter().write(provenance))
        .isEqualTo(
            HEAD
                + "\"program\":\"0.1.0\",\"content\":\"learning curves\",\"preset\":"
                + "{\"format\":\"carryover/preset\",\"version\":2,\"study\":\"two-layer-cnn\",\"setting\":{\"alpha\":0.5},"
                + "\"seeds\":\"1..2\"},\"runs\":"
                + "[{\"seed\":1,\"values\":[0.75,0.5]},"
                + "{\"seed\":2,\"values\":[null,0.625]}]}");
  }

  @Property(tries = 300)
  void everyProvenanceComesBackTheSame(@ForAll("provenances") Provenance provenance)
      throws PresetException {
    assertThat(
            codec.read(
                "f", new ProvenanceWriter().write(provenance).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(provenance);
  }

  @Provide
  static Arbitrary<Provenance> provenances() {
    return Combinators.combine(
            PresetSamples.presets(),
            Arbitraries.doubles().between(0, 1).injectNull(0.1).list().ofMaxSize(5),
            Arbitraries.longs())
        .as(
            (preset, values, seed) ->
                new Provenance(
                    "1.2.3",
                    "map",
                    preset,
                    values.stream().map(value -> preset).toList(),
                    values.stream().map(value -> accuracy(preset, value, seed)).toList()));
  }

  /** Of the preset's setting, or of a cell of its map where there is one. */
  private static MeasuredRun accuracy(Preset preset, Double value, long seed) {
    double transfer = value == null ? Double.NaN : value;
    Setting setting =
        preset.map().filter(map -> seed % 2 == 0).isEmpty()
            ? preset.setting()
            : preset
                .setting()
                .with(preset.map().get().x().parameter(), preset.setting().get(x(preset)));
    return new MeasuredRun(setting, seed, List.of(transfer, 0.5));
  }

  private static Parameter x(Preset preset) {
    return preset.map().orElseThrow().x().parameter();
  }

  @Test
  void aSweepAlongOtherAxesThanThoseOfAMapTellsThem() throws PresetException {
    Setting standard = CnnSpace.STANDARD;
    List<Axis> axes =
        List.of(
            Axis.of(CnnSpace.ALPHA, List.of(0.25, 1.0), Scale.LINEAR),
            new Axis(CnnSpace.DIMENSION, 500, 5000, 4, Scale.LOG),
            new Axis(CnnSpace.UPSTREAM_NOISE, 0.5, 2, 3, Scale.LINEAR));
    Setting cell =
        standard
            .with(CnnSpace.ALPHA, 0.25)
            .with(CnnSpace.DIMENSION, 5000)
            .with(CnnSpace.UPSTREAM_NOISE, 2);
    Provenance provenance =
        new Provenance(
                "0.1.0",
                "cells of a sweep",
                Preset.of(standard, new Seeds(1, 1)),
                List.of(new MeasuredRun(cell, 1, List.of(0.75, 0.5))))
            .withAxes(axes);
    String document = new ProvenanceWriter().write(provenance);
    assertThat(document)
        .contains(
            "\"axes\":[{\"key\":\"alpha\",\"values\":[0.25,1],\"scale\":\"linear\"},",
            "\"at\":[0.25,5000.0,2.0]");
    assertThat(codec.read("f", document.getBytes(StandardCharsets.UTF_8))).isEqualTo(provenance);
  }

  @Test
  void aBarePresetIsAProvenanceWithoutNumbers() throws PresetException {
    assertThat(codec.read("f", PRESET.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Provenance.of(Preset.of(CnnSpace.STANDARD, Preset.DEFAULT_SEEDS)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "program":"","content":""                      | f: preset is missing
          "program":"","content":"","preset":[]          | f: preset = [] is not allowed: an object {…}
          "program":"","content":"","preset":{}          | f: preset: not a preset: format must be "carryover/preset"
          "content":"","preset":P                        | f: program is missing
          "program":"a\\nb","content":"","preset":P      | f: program is not allowed: one line of at most 200 characters
          "program":"","content":"","preset":P,"more":1  | f: more is not a known key; allowed: format, version, program, content, preset, pinned, axes, runs
          "program":"","content":"","preset":P,"pinned":[P,1]   | f: pinned[1] = 1 is not allowed: an object {…}
          "program":"","content":"","preset":P,"pinned":[{}]    | f: pinned[0]: not a preset: format must be "carryover/preset"
          "program":"","content":"","preset":P,"runs":[1] | f: runs[0] = 1 is not allowed: an object {…}
          "program":"","content":"","preset":P,"runs":[{"seed":1.5,"values":[0,0]}] | f: runs[0].seed = 1.5 is not allowed: a whole number of at most 64 bits
          "program":"","content":"","preset":P,"runs":[{"seed":1,"values":[2,0]}]   | f: runs[0].values = [2,0] is not allowed: transfer test accuracy 0…1, or null where the arm diverged
          "program":"","content":"","preset":P,"runs":[{"seed":1,"values":[1]}]               | f: runs[0].values = [1] is not allowed: 2 numbers
          "program":"","content":"","preset":P,"runs":[{"at":[1,1],"seed":1,"values":[1,1]}] | f: runs[0].at needs a map in the preset
          """)
  void aWrongFieldIsNamedWithWhatIsAllowed(String fields, String message) {
    String file = HEAD + fields.replace(":P", ":" + PRESET).replace("[P", "[" + PRESET) + "}";
    assertThat(refusal(file)).isEqualTo(message);
  }

  @Test
  void aCellOutsideOfWhatIsAllowedIsRefused() {
    String map =
        ",\"map\":{\"x\":{\"key\":\"universalNorm\",\"from\":0,\"to\":2,\"count\":3},"
            + "\"y\":{\"key\":\"dimension\",\"from\":500,\"to\":5000,\"count\":3}}}";
    String file =
        HEAD
            + "\"program\":\"\",\"content\":\"\",\"preset\":"
            + PRESET.replace("}", map)
            + ",\"runs\":[{\"at\":[1,3],\"seed\":1,\"values\":[1,1]}]}";
    assertThat(refusal(file)).isEqualTo("f: runs[0].dimension = 3 is not allowed: 4…10000000");
  }

  @Test
  void anAccuracyOfVersion1ThatIsMissingIsNamed() {
    String file =
        HEAD.replace("2,", "1,")
            + "\"program\":\"\",\"content\":\"\",\"preset\":"
            + PRESET
            + ",\"accuracies\":[{\"seed\":1,\"transfer\":1}]}";
    assertThat(refusal(file)).startsWith("f: runs[0].values[1]");
  }

  @Test
  void aNewerVersionIsRefused() {
    assertThat(refusal(HEAD.replace("2,", "3,") + "\"preset\":" + PRESET + "}"))
        .isEqualTo(
            "f: version = 3 is newer than this program, which reads versions 1…2; use a newer"
                + " Carryover");
  }

  private String refusal(String file) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return catchThrowableOfType(PresetException.class, () -> codec.read("f", bytes)).getMessage();
  }
}
