package carryover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rooms that a person sees or hears of say nothing that is not in a word bundle. */
class WordsOnScreenTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "carryover");

  /** What these throw is for whoever mends the program. */
  private static final Pattern ALL_FAULTS = Pattern.compile(".*(Exception|Error)");

  /** Of these a person is shown what is wrong, arguments included; not what never happens. */
  private static final Pattern FAULTS =
      Pattern.compile("(IllegalState|UncheckedIO|IndexOutOfBounds|XMLStream)Exception|.*Error");

  /** Here a wrong argument is a fault of the program as well. */
  private static final Pattern CALLERS_FAULTS =
      Pattern.compile(FAULTS.pattern() + "|IllegalArgumentException");

  private static final Map<String, Pattern> ROOMS =
      Map.ofEntries(
          Map.entry("app", ALL_FAULTS),
          Map.entry("lab", ALL_FAULTS),
          Map.entry("live", ALL_FAULTS),
          Map.entry("ui", ALL_FAULTS),
          Map.entry("workbench", ALL_FAULTS),
          Map.entry("study", FAULTS),
          Map.entry("preset", FAULTS),
          Map.entry("files", FAULTS),
          Map.entry("sweep", FAULTS),
          Map.entry("training", FAULTS),
          Map.entry("export", CALLERS_FAULTS),
          Map.entry("studies/cnn", CALLERS_FAULTS),
          Map.entry("studies/linear", CALLERS_FAULTS),
          Map.entry("studies/kernel", CALLERS_FAULTS),
          Map.entry("studies/images", CALLERS_FAULTS));

  /** What verification and benchmark print is English, as all of the command line is. */
  private static final Path CHECK = Path.of("check");

  /** What is filed, typed or said by the system, and names of folders, fonts and symbols. */
  private static final Set<String> FILED =
      Set.of(
          "Roaming",
          "Carryover",
          "Library",
          "Application Support",
          "DejaVu Sans",
          "'DejaVu Sans', Verdana, sans-serif",
          "Carryover ",
          "# provenance ",
          "# carryover sweep, format 1",
          "# setting ",
          "carryover cells, format 1\n",
          "Setting[",
          " seed ",
          "{'descr': '<f8', 'fortran_order': False, 'shape': ",
          "\\(start marker at \\[Source: .*?; line: (\\d+), column: (\\d+)\\]\\)",
          "no space left on device",
          "disk quota exceeded",
          "read-only file system",
          "permission denied",
          "operation not permitted",
          "is a directory",
          "not a directory",
          "no such file or directory",
          "illegal seek",
          "broken pipe",
          "no such device or address",
          "input/output error",
          "file name too long",
          "ln A",
          "ankle boot",
          "True",
          "to the end");

  private static Stream<Arguments> rooms() {
    return ROOMS.entrySet().stream()
        .map(room -> Arguments.of(room.getKey(), room.getValue()))
        .sorted(Comparator.comparing(arguments -> (String) arguments.get()[0]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rooms")
  void whatAPersonReadsComesFromWordBundles(String room, Pattern silent) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(SOURCES.resolve(room))) {
      files =
          found
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.getParent().endsWith(CHECK))
              .toList();
    }
    assertThat(files).hasSizeGreaterThan(3);
    try (var manager =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
      assertThat(ScreenLiterals.of(manager.getJavaFileObjectsFromPaths(files), silent))
          .as("words in code, which belong into the package's words.properties")
          .filteredOn(found -> FILED.stream().noneMatch(text -> found.endsWith("\"" + text + "\"")))
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
                  void fail(String key) { throw new MissingException("there is no " + key); }
                  Formula formula = Formula.of("α* = {q}/{1 + aκ}    κ = {N₂‖v1‖²}/{σ₂²d}");
                }
                """))
        .isEmpty();
  }

  @Test
  void whatStudiesAreMadeOfIsNamedInBundles() throws IOException {
    assertThat(
            found(
                """
                class Named {
                  Parameter p = Parameter.real("alpha", "α", "share", WORDS.text("alpha"));
                  Arm arm = new Arm("target", "target", Role.SUBJECT, time);
                  Layer layer = Layer.gain("gain", "gain", subject, reference, form);
                }
                """))
        .containsExactly(
            "Named.java:2: \"share\"", "Named.java:3: \"target\"", "Named.java:4: \"gain\"");
  }

  @Test
  void anErrorIsReadWhereItIsShown() throws IOException {
    String source =
        """
        class Shown {
          void read() { throw new PresetException(file, "there is nothing in it"); }
          void write() { throw FileProblem.of(file, "it is a folder"); }
          void parse() { throw new IllegalArgumentException("no such axis"); }
          void never() { throw new IllegalStateException("the font cannot be used"); }
          @Override public String toString() { return "step " + step; }
        }
        """;
    assertThat(found(source, FAULTS))
        .containsExactly(
            "Shown.java:2: \"there is nothing in it\"",
            "Shown.java:3: \"it is a folder\"",
            "Shown.java:4: \"no such axis\"");
    assertThat(found(source, CALLERS_FAULTS)).hasSize(2);
  }

  private static List<String> found(String source) throws IOException {
    return found(source, ALL_FAULTS);
  }

  private static List<String> found(String source, Pattern silent) throws IOException {
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
            }),
        silent);
  }
}
