package carryover.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.preset.Family;
import carryover.preset.Preset;
import carryover.preset.PresetCodec;
import carryover.preset.PresetException;
import carryover.preset.Provenance;
import carryover.preset.ProvenanceCodec;
import carryover.preset.ProvenanceWriter;
import carryover.preset.ShareCode;
import carryover.preset.Teaching;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Studies;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Presets and share codes of a study that no catalogue lists. */
class ToyPresetsTest {
  private static final Studies STUDIES = new Studies(List.of(ToyStudy.study()));
  private static final Setting SETTING =
      ToyStudy.SPACE.standard().with(ToyStudy.PULL, 0.5).with(ToyStudy.START, 1);
  private static final Preset PRESET =
      new Preset(
          "Far away",
          "Notes.",
          List.of("toy"),
          SETTING,
          new Seeds(1, 3),
          Optional.of(ToyStudy.study().map()),
          Optional.of(new Family(ToyStudy.START, List.of(0.0, 1.0))),
          new Teaching("Look.", Set.of(ToyStudy.START), true));

  private final PresetCodec codec = new PresetCodec(STUDIES);

  private Preset read(String setting) throws PresetException {
    return codec.read(
        "a.json",
        ("{\"format\":\"carryover/preset\",\"version\":2,\"study\":\"toy\"," + setting + "}")
            .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aPresetIsReadAsItWasWritten() throws PresetException {
    byte[] written = codec.write(PRESET);

    assertThat(new String(written, StandardCharsets.UTF_8))
        .contains("\"study\": \"toy\"", "\"start\": \"far\"")
        .contains("\"values\": [\"near\", \"far\"]");
    assertThat(codec.read("a.json", written)).isEqualTo(PRESET);
  }

  @Test
  void aChoiceIsReadByItsNameAlone() throws PresetException {
    assertThat(read("\"setting\":{\"start\":\"far\"}").setting().get(ToyStudy.START)).isEqualTo(1);
    assertThatThrownBy(() -> read("\"setting\":{\"start\":1}"))
        .hasMessage("a.json: setting.start = 1 is not allowed: near, far");
    assertThatThrownBy(() -> read("\"setting\":{\"start\":\"middle\"}"))
        .hasMessage("a.json: setting.start = \"middle\" is not allowed: near, far");
    assertThatThrownBy(() -> read("\"family\":{\"key\":\"start\",\"values\":[\"near\",1]}"))
        .hasMessage("a.json: family.values[1] = 1 is not allowed: near, far");
  }

  @Test
  void aMapHasNoAxisOfAChoice() {
    assertThatThrownBy(
            () ->
                read(
                    "\"map\":{\"x\":{\"key\":\"start\",\"values\":[0,1]},"
                        + "\"y\":{\"key\":\"pull\",\"from\":0,\"to\":1,\"count\":2}}"))
        .hasMessage(
            "a.json: map.x: axis start is not allowed: near, far are no numbers to go along");
  }

  @Test
  void aProfileIsKeptAsAnAxisAlsoInAShareCode() throws PresetException {
    for (Axis axis :
        List.of(
            new Axis(ToyStudy.TURNS, 1, 16, 4, Scale.LOG),
            Axis.of(ToyStudy.PULL, List.of(0.1, 0.25, 1.0), Scale.LINEAR))) {
      Preset preset = PRESET.withProfile(axis);
      ShareCode codes = new ShareCode(STUDIES);

      assertThat(codec.read("a.json", codec.write(preset))).isEqualTo(preset);
      assertThat(codes.decode(codes.encode(preset)).profile()).contains(axis);
      assertThat(codes.decode(codes.encodeWithLesson(preset).orElseThrow()).profile())
          .contains(axis);
    }
    assertThat(read("\"seeds\":\"1..2\"").profile()).as("of a file without one").isEmpty();
    assertThatThrownBy(() -> read("\"profile\":{\"key\":\"start\",\"values\":[0,1]}"))
        .hasMessage(
            "a.json: profile: axis start is not allowed: near, far are no numbers to go along");
    assertThatThrownBy(() -> read("\"profile\":{\"key\":\"pull\",\"from\":0,\"to\":4,\"count\":2}"))
        .hasMessageStartingWith("a.json: profile: axis pull = 0.0:4.0 is not allowed");
  }

  /** Files of before profiles were in presets tell the axis of their numbers all the same. */
  @Test
  void anExportedProfileOpensWithItsAxis() throws PresetException {
    Axis axis = new Axis(ToyStudy.PULL, 0, 1, 5, Scale.LINEAR);
    String document =
        new ProvenanceWriter()
            .write(Provenance.of(PRESET).withAxes(List.of(axis)))
            .replaceFirst(",\"profile\":\\{[^}]*}", "");
    assertThat(document).doesNotContain("\"profile\"").contains("\"axes\":[{\"key\":\"pull\"");

    Provenance read =
        new ProvenanceCodec(STUDIES).read("a", document.getBytes(StandardCharsets.UTF_8));

    assertThat(read.preset()).isEqualTo(PRESET.withProfile(axis));
  }

  @Test
  void aShareCodeCarriesSettingMapAndLesson() throws PresetException {
    ShareCode codes = new ShareCode(STUDIES);

    Preset carried = codes.decode(codes.encodeWithLesson(PRESET).orElseThrow());

    assertThat(carried.setting()).isEqualTo(SETTING);
    assertThat(carried.map()).isEqualTo(PRESET.map());
    assertThat(carried.teaching()).isEqualTo(PRESET.teaching());
  }
}
