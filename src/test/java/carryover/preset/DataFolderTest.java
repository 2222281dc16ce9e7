package carryover.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path home;

  @Test
  void linuxFollowsTheXdgSpecification() {
    Path own = home.resolve("own data");
    assertThat(DataFolder.ofPlatform("Linux", Map.of("XDG_DATA_HOME", own.toString()), home).path())
        .isEqualTo(own.resolve("carryover"));
    Path standard = home.resolve(".local/share/carryover");
    assertThat(DataFolder.ofPlatform("Linux", Map.of(), home).path()).isEqualTo(standard);
    assertThat(DataFolder.ofPlatform("Linux", Map.of("XDG_DATA_HOME", "relative"), home).path())
        .isEqualTo(standard);
    assertThat(DataFolder.ofPlatform("Linux", Map.of("XDG_DATA_HOME", ""), home).path())
        .isEqualTo(standard);
  }

  @Test
  void linuxFollowsTheVariableHomeAndOthersWhatJavaSays() {
    String variable = home.resolve("variable").toString();
    String java = home.resolve("java").toString();
    Map<String, String> environment = Map.of("HOME", variable);
    assertThat(HomeFolder.of("Linux", environment, java).path()).hasToString(variable);
    assertThat(HomeFolder.of("FreeBSD", environment, java).path()).hasToString(variable);
    assertThat(HomeFolder.of("Mac OS X", environment, java).path()).hasToString(java);
    assertThat(HomeFolder.of("Windows 11", environment, java).path()).hasToString(java);
    for (String unusable : new String[] {"", " ", "relative"}) {
      assertThat(HomeFolder.of("Linux", Map.of("HOME", unusable), java).path()).hasToString(java);
    }
    assertThat(HomeFolder.of("Linux", Map.of(), java).path()).hasToString(java);
  }

  @Test
  void macOsUsesApplicationSupportAndWindowsAppData() {
    assertThat(DataFolder.ofPlatform("Mac OS X", Map.of(), home).path())
        .isEqualTo(home.resolve("Library/Application Support/Carryover"));
    Path roaming = home.resolve("Roaming");
    assertThat(
            DataFolder.ofPlatform("Windows 11", Map.of("APPDATA", roaming.toString()), home).path())
        .isEqualTo(roaming.resolve("Carryover"));
    assertThat(DataFolder.ofPlatform("Windows 11", Map.of(), home).path())
        .isEqualTo(home.resolve("AppData/Roaming/Carryover"));
  }

  @Test
  void thePlatformIsRecognisedUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(DataFolder.ofPlatform("WINDOWS", Map.of(), home).path())
          .isEqualTo(home.resolve("AppData/Roaming/Carryover"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void preparingMakesTheFolderAndLeavesNothingInIt() throws Exception {
    DataFolder folder = DataFolder.beside(home.resolve("the program"));
    assertThat(folder.prepared().path()).isEmptyDirectory().hasFileName("carryover-data");
  }

  @Test
  void aFileInTheWayIsNamed() throws Exception {
    Path file = Files.createFile(home.resolve("file"));
    assertThatThrownBy(() -> new DataFolder(file).prepared())
        .hasMessage(file + ": files cannot be made in this folder: a file is in the way");
  }
}
