package carryover.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.catalogue.Catalogue;
import carryover.preset.DataFolder;
import carryover.preset.Preset;
import carryover.preset.PresetException;
import carryover.preset.PresetFolder;
import carryover.preset.PresetStore;
import carryover.preset.ShareCode;
import carryover.preset.ShippedPresets;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Seeds;
import carryover.study.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a PRESET on the command line may be, and what goes first. */
class PresetSourceTest {
  @TempDir Path folder;

  private DataFolder data;
  private PresetFolder own;
  private PresetSource source;

  @BeforeEach
  void open() {
    data = new DataFolder(folder.resolve("data"));
    own = new PresetFolder(data.presets(), new PresetStore(Catalogue.studies()));
    source = new PresetSource(Catalogue.studies(), () -> data);
  }

  private static Preset preset(String name, double alpha) {
    Setting setting = CnnSpace.STANDARD.with(CnnSpace.ALPHA, alpha);
    return Preset.of(setting, new Seeds(1, 2)).withName(name);
  }

  private double alpha(String text) throws PresetException {
    assertThat(source.check(text)).isEqualTo(source.find(text));
    return source.find(text).setting().get(CnnSpace.ALPHA);
  }

  @Test
  void anOwnPresetIsFoundByItsNameOrThatOfItsFile() throws Exception {
    own.add(preset("Half way: there", 0.5), 0);
    assertThat(alpha("Half way: there")).isEqualTo(0.5);
    assertThat(alpha("Half way- there")).isEqualTo(0.5);
  }

  @Test
  void aShippedPresetGoesBeforeAnOwnOne() throws Exception {
    own.add(preset("half-inheritance", 0.25), 0);
    assertThat(source.find("half-inheritance"))
        .isEqualTo(new ShippedPresets(Catalogue.studies()).read("half-inheritance"));
  }

  @Test
  void aFileGoesBeforeAnOwnPresetOfThatName() throws Exception {
    Path file = folder.resolve("mine");
    own.add(preset(file.toString(), 0.25), 0);
    assertThat(alpha(file.toString())).isEqualTo(0.25);
    new PresetStore(Catalogue.studies()).write(file, preset("", 0.75));
    assertThat(alpha(file.toString())).isEqualTo(0.75);
  }

  @Test
  void aFolderIsNoFile() throws Exception {
    own.add(preset("src", 0.25), 0);
    assertThat(alpha("src")).isEqualTo(0.25);
  }

  @Test
  void anOwnPresetGoesBeforeAShareCode() throws Exception {
    String code = new ShareCode(Catalogue.studies()).encode(preset("", 0.125));
    assertThat(alpha("It is " + code + ", I think.")).isEqualTo(0.125);
    own.add(preset(code, 0.25), 0);
    assertThat(alpha(code)).isEqualTo(0.25);
  }

  @Test
  void aNameThatTwoPresetsHaveIsAnsweredWithTheirPaths() throws Exception {
    Path first = own.add(preset("Twin", 0.25), 0);
    Path second = own.add(preset("Twin", 0.5), 1);
    assertThatThrownBy(() -> source.find("Twin"))
        .hasMessage("Twin is the name of several presets; give the path: " + first + ", " + second);
    assertThat(alpha("Twin 2")).isEqualTo(0.5);
    assertThat(alpha(first.toString())).isEqualTo(0.25);
  }

  @Test
  void anOwnPresetThatIsDamagedSaysWhy() throws IOException {
    Files.createDirectories(data.presets());
    Path file = Files.writeString(data.presets().resolve("broken.json"), "[]");
    assertThatThrownBy(() -> source.find("broken"))
        .isInstanceOf(BadInputException.class)
        .hasMessage(file + ": not a preset: a JSON object {…} is expected");
  }

  @Test
  void theDataFolderMayBeNamedBeforeOrBehindTheCommand() throws Exception {
    own.add(preset("Half way", 0.5), 0);
    String path = data.path().toString();
    CommandRun shown = CommandRun.of("presets", "show", "Half way", "--data", path);
    assertThat(shown.out()).contains("\"alpha\": 0.5");
    assertThat(CommandRun.of("--data", path, "presets", "show", "Half way")).isEqualTo(shown);
    assertThat(CommandRun.of("--data=" + path, "sweep", "Half way", "--x", "no").err())
        .startsWith("carryover sweep: --x");
    assertThat(CommandRun.of("run", "Half way", "--data", path, "--json").out())
        .contains("\"alpha\": 0.5");
    assertThat(CommandRun.of("presets", "list", "--data", path).out())
        .endsWith("Half way  (" + data.presets().resolve("Half way.json") + ")\n");
    assertThat(CommandRun.of("presets", "check", "Half way", "--data", path).out())
        .isEqualTo("Half way: valid\n");
  }

  @Test
  void aLongTextThatIsNoPresetIsNotRepeatedWhole() {
    assertThatThrownBy(() -> source.find("no code in it ".repeat(1000)))
        .hasMessageStartingWith("no code in it ")
        .hasMessageContaining("…: no such preset; ")
        .extracting(e -> e.getMessage().indexOf('…'))
        .matches(length -> length < 300);
  }
}
