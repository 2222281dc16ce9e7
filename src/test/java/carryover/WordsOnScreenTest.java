package carryover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Rooms that a person sees say nothing that is not in a word bundle. */
class WordsOnScreenTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "carryover");
  private static final List<String> SEEN = List.of("app", "lab", "live", "ui", "workbench");

  @Test
  void whatAPersonReadsComesFromWordBundles() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String room : SEEN) {
      try (Stream<Path> found = Files.walk(SOURCES.resolve(room))) {
        found.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
      }
    }
    assertThat(files).hasSizeGreaterThan(100);
    try (var manager =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
      assertThat(ScreenLiterals.of(manager.getJavaFileObjectsFromPaths(files)))
          .as("words in code, which belong into the package's words.properties")
          .isEmpty();
    }
  }

  @Test
  void wordsInCodeAreFoundWithTheirLine() throws IOException {
    assertThat(
            found(
                """
                class Seen {
                  String phrase = "nothing was trained";
                  String part(int count) { return count + " of " + count; }
                  String capital = "Arrows";
                  Label label = new Label("log");
                  void show(boolean on) { label.setText(on ? "on" : WORDS.text("off")); }
                  Button button = new CommandButton("run", "train", "F5", () -> go("there"));
                  Block block = new Block(\"\"\"
                      Once more\"\"\");
                }
                """))
        .containsExactly(
            "Seen.java:2: \"nothing was trained\"",
            "Seen.java:3: \" of \"",
            "Seen.java:4: \"Arrows\"",
            "Seen.java:5: \"log\"",
            "Seen.java:6: \"on\"",
            "Seen.java:7: \"train\"",
            "Seen.java:8: \"Once more\"");
  }

  @Test
  void whatNoOneReadsOnScreenIsLeftAlone() throws IOException {
    assertThat(
            found(
                """
                @Label("Curve shown")
                class Unseen {
                  String id = "phase-map";
                  Object shortcut = add("Ctrl+Shift+Left", WORDS.text("key.back"));
                  Label symbol = new Label("τ");
                  Object style = button.getStyleClass().add("flat");
                  void size() { root.setStyle("-fx-font-size: 12px;"); }
                  Exception fault = new IllegalStateException("there is no such axis");
                  void tell() { System.err.println("carryover: no display"); }
                  void fail(String key) { throw new Missing("there is no " + key); }
                  Formula formula = Formula.of("α* = {q}/{1 + aκ}    κ = {N₂‖v1‖²}/{σ₂²d}");
                }
                """))
        .isEmpty();
  }

  private static List<String> found(String source) throws IOException {
    String name = source.replaceAll("(?s).*?class (\\w+).*", "$1") + ".java";
    return ScreenLiterals.of(
        List.of(
            new SimpleJavaFileObject(URI.create("string:///" + name), Kind.SOURCE) {
              @Override
              public CharSequence getCharContent(boolean ignoreErrors) {
                return source;
              }

              @Override
              public String getName() {
                return name;
              }
            }));
  }
}
