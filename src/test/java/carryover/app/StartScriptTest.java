package carryover.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The start script in a real shell, with a JDK that says what it was asked for and a Maven that
 * makes an empty jar.
 */
@Tag("process")
@Timeout(60)
@EnabledOnOs(OS.LINUX)
class StartScriptTest {
  private static final String JAVA =
      """
      #!/bin/sh
      case "$*" in *ArchiveClassesAtExit*) exit 1 ;; esac
      while [ "$1" != -cp ]; do shift; done
      [ -e "$2" ] || echo "no such jar: $2"
      shift 3
      for word in "$@"; do printf '[%s]' "$word"; done
      """;

  /** Waits while there is a file of this name, so that a test can look at a build going on. */
  private static final String MAVEN =
      """
      #!/bin/sh
      [ -x "$JAVA_HOME/bin/java" ] || exit 1
      echo built >>builds
      echo 'Maven is at work' >&2
      while [ -e hold ]; do sleep 0.05; done
      mkdir -p target/lib && : >target/carryover.jar
      """;

  /** All that the script uses but flock. */
  private static final List<String> TOOLS =
      List.of(
          "sh",
          "cat",
          "dirname",
          "find",
          "grep",
          "head",
          "ln",
          "locale",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "touch",
          "uname");

  @TempDir Path folder;

  private final List<Process> processes = new ArrayList<>();
  private Path jdk;

  private record Ended(int code, String out, String err) {}

  @BeforeEach
  void makeJdk() throws IOException {
    jdk = Files.createDirectories(folder.resolve("jdk").resolve("bin")).getParent();
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    executable(jdk.resolve("bin").resolve("java"), JAVA);
    executable(jdk.resolve("bin").resolve("javac"), "");
  }

  @AfterEach
  void leaveNothingRunning() throws InterruptedException {
    for (Process process : processes) {
      kill(process);
    }
  }

  private static void kill(Process process) throws InterruptedException {
    List<ProcessHandle> below = process.descendants().toList();
    process.destroyForcibly().waitFor();
    below.forEach(ProcessHandle::destroyForcibly);
  }

  private static void executable(Path file, String text) throws IOException {
    assertThat(Files.writeString(file, text).toFile().setExecutable(true)).isTrue();
  }

  /** A program that was never built, in a folder of this name. */
  private Path program(String name) throws IOException {
    Path home = Files.createDirectories(folder.resolve(name));
    Files.copy(Path.of("carryover"), home.resolve("carryover"));
    Files.writeString(home.resolve("pom.xml"), "");
    Files.createDirectories(home.resolve("src").resolve("main"));
    Files.createDirectories(home.resolve("presets"));
    executable(home.resolve("mvnw"), MAVEN);
    return home;
  }

  /** Starts it from the temporary folder, without a display. */
  private Process start(Path home, Map<String, String> environment, String... words)
      throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Files.exists(Path.of("/bin/dash")) ? "/bin/dash" : "/bin/sh");
    line.add(home.resolve("carryover").toString());
    line.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  private static Ended end(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), out, err);
  }

  private static void awaitLine(Process process, String line) throws IOException {
    BufferedReader err = process.errorReader(StandardCharsets.UTF_8);
    List<String> said = new ArrayList<>();
    for (String next = err.readLine(); !line.equals(next); next = err.readLine()) {
      said.add(next);
      assertThat(next).as("%s", said).isNotNull();
    }
  }

  private Map<String, String> tools(boolean flock) throws IOException {
    if (flock) {
      return Map.of();
    }
    Path few = Files.createDirectories(folder.resolve("few"));
    for (String tool : TOOLS) {
      Path found =
          Stream.of("/usr/bin", "/bin")
              .map(bin -> Path.of(bin, tool))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      executable(few.resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"\n");
    }
    return Map.of("PATH", few.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"plain", "with blanks", "\u00fcber \u6771\u4eac", "12:30", "-dash", "$(x)"})
  void theFolderMayHaveAnyName(String name) throws Exception {
    assertThat(end(start(program(name), Map.of(), "run", "two words", "")))
        .extracting(Ended::code, Ended::out)
        .containsExactly(0, "[run][two words][]");
  }

  @Test
  void anotherFolderOfThatNameOnCdpathIsNotTaken() throws Exception {
    program("other/home");
    Path home = program("home");
    Process started = start(Path.of("home"), Map.of("CDPATH", "" + folder.resolve("other")), "run");
    assertThat(end(started).out()).isEqualTo("[run]");
    assertThat(home.resolve("builds")).exists();
  }

  @Test
  void javaHomeMayBeRelative() throws Exception {
    assertThat(end(start(program("home"), Map.of("JAVA_HOME", "jdk"), "run")).out())
        .isEqualTo("[run]");
  }

  @Test
  void whatIsBuiltIsNotBuiltAgain() throws Exception {
    Path home = program("home");
    end(start(home, Map.of(), "run"));
    assertThat(end(start(home, Map.of(), "run"))).isEqualTo(new Ended(0, "[run]", ""));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void twoFirstStartsAtOnceBuildOnce(boolean flock) throws Exception {
    Path home = program("home");
    Path hold = Files.createFile(home.resolve("hold"));
    Map<String, String> tools = tools(flock);
    Process first = start(home, tools, "run");
    awaitLine(first, "Maven is at work");
    Process second = start(home, tools, "sweep");
    awaitLine(second, "carryover: waiting for another start that builds the program");
    Files.delete(hold);
    assertThat(end(first)).extracting(Ended::code, Ended::out).containsExactly(0, "[run]");
    assertThat(end(second)).extracting(Ended::code, Ended::out).containsExactly(0, "[sweep]");
    assertThat(home.resolve("builds")).hasContent("built");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aBuildThatWasKilledIsDoneAgainAndHoldsNothingUp(boolean flock) throws Exception {
    Path home = program("home");
    Path hold = Files.createFile(home.resolve("hold"));
    Map<String, String> tools = tools(flock);
    Process first = start(home, tools, "run");
    awaitLine(first, "Maven is at work");
    // As it would look when it is killed between the jar and the libraries.
    Files.createDirectories(home.resolve("target").resolve("lib"));
    Files.createFile(home.resolve("target").resolve("carryover.jar"));
    kill(first);
    Files.delete(hold);
    assertThat(end(start(home, tools, "run")).out()).isEqualTo("[run]");
    assertThat(home.resolve("builds")).hasContent("built\nbuilt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                            | true
          --portable                    | true
          --data;x                      | true
          --data=x;a file.json          | true
          a file.json                   | true
          a file.json;missing.json      | true
          ./run                         | true
          Look: Carryover:p1dot74izfb.  | true
          run                           | false
          run;a file.json               | false
          --data;x;run                  | false
          missing.json                  | false
          fly                           | false
          --data                        | false
          --help                        | false
          """)
  void theWindowIsForNoWordsFilesAndShareCodes(String line, boolean window) throws Exception {
    Files.createFile(folder.resolve("a file.json"));
    Files.createFile(folder.resolve("run"));
    String[] words = line.isEmpty() ? new String[0] : line.split(";");
    Ended ended = end(start(program("home"), Map.of(), words));
    if (window) {
      assertThat(ended.code()).isEqualTo(1);
      assertThat(ended.err()).startsWith("carryover: no display ").hasLineCount(1);
    } else {
      assertThat(ended.out()).isEqualTo("[" + line.replace(";", "][") + "]");
    }
  }
}
