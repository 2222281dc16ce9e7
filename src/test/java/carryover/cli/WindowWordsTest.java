package carryover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the window is asked to open. */
class WindowWordsTest {
  private static final String CODE = "carryover:p1dot74izfbtosptpuvxfjrpc";

  @Test
  void filesAreGivenAsAbsolutePaths() {
    assertThat(CommandRun.of("pom.xml", "presets/default.json"))
        .isEqualTo(
            new CommandRun(
                0,
                "window ["
                    + Path.of("pom.xml").toAbsolutePath()
                    + ", "
                    + Path.of("presets", "default.json").toAbsolutePath()
                    + "]",
                ""));
  }

  @Test
  void aShareCodeIsGivenInTheTextAroundIt() {
    assertThat(CommandRun.of("Look: " + CODE + "."))
        .isEqualTo(new CommandRun(0, "window []Look: " + CODE + ".", ""));
  }

  @Test
  void theFolderMayBeNamedBeside() {
    assertThat(CommandRun.of("--data", "target/no-data", "pom.xml").out())
        .isEqualTo("window [" + Path.of("pom.xml").toAbsolutePath() + "]");
  }
}
