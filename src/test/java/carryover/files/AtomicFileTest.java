package carryover.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What stands where a file is to be written: it is replaced, written to, or left alone. */
@Timeout(60)
class AtomicFileTest {
  private static final byte[] NEW = Utf8.encode("new");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeAnOldFile() throws IOException {
    file = Files.writeString(folder.resolve("a.txt"), "old");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileIsReplacedAndNothingElseIsLeft() throws IOException {
    AtomicFile.write(file, NEW);
    assertThat(file).hasBinaryContent(NEW);
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void aNameAsLongAsTheSystemAllowsIsFine() throws IOException {
    Path longest = folder.resolve("\u4e2d".repeat(83) + ".x");
    AtomicFile.write(longest, NEW);
    assertThat(longest).hasBinaryContent(NEW);
  }

  @Test
  void whoMayReadAFileStaysAsItWas() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    AtomicFile.write(file, NEW);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aLinkStaysAndTheFileItLeadsToIsReplaced() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a.txt"));
    Path second = Files.createSymbolicLink(folder.resolve("second"), link);
    AtomicFile.write(second, NEW);
    assertThat(file).hasBinaryContent(NEW);
    assertThat(names()).containsExactly("a.txt", "link", "second");
    assertThat(link).isSymbolicLink();
    assertThat(second).isSymbolicLink();
  }

  @Test
  void aLinkToAFileThatIsNotThereYetMakesIt() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("other/new.txt"));
    AtomicFile.write(link, NEW);
    assertThat(link).isSymbolicLink();
    assertThat(other.resolve("new.txt")).hasBinaryContent(NEW);
  }

  @Test
  void linksInACircleAreRefused() throws IOException {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, link);
    assertThatThrownBy(() -> AtomicFile.write(link, NEW))
        .hasMessage(link + ": cannot be written: its links lead in a circle");
  }

  @Test
  void foldersFoldersThatAreMissingAndFilesInTheWayAreNamed() throws IOException {
    assertThatThrownBy(() -> AtomicFile.write(folder, NEW))
        .hasMessage(folder + ": cannot be written: it is a folder");
    Path inFile = file.resolve("b.txt");
    assertThatThrownBy(() -> AtomicFile.write(inFile, NEW))
        .hasMessage(inFile + ": cannot be written: there is no such folder");
    Path dangling = Files.createSymbolicLink(folder.resolve("link"), Path.of("none/b.txt"));
    assertThatThrownBy(() -> AtomicFile.write(dangling, NEW))
        .hasMessageStartingWith(dangling + ": cannot be written: ");
    assertThat(names()).containsExactly("a.txt", "link");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDeviceIsWrittenToAndStaysADevice() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("/dev/null"));
    Object before = Files.getAttribute(Path.of("/dev/null"), "unix:ino");
    AtomicFile.write(link, NEW);
    assertThat(Files.getAttribute(Path.of("/dev/null"), "unix:ino")).isEqualTo(before);
    assertThat(link).isSymbolicLink();
    assertThatThrownBy(() -> AtomicFile.write(Path.of("/dev/full"), NEW))
        .hasMessage("/dev/full: cannot be written: the disk is full");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Tag("process")
  void aPipeIsWrittenTo() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    CompletableFuture<byte[]> read =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readAllBytes(pipe);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
    AtomicFile.write(pipe, NEW);
    assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo(NEW);
    assertThat(names()).containsExactly("a.txt", "pipe");
  }

  /** As with {@code carryover … >> log}: what the log holds stays, and it stays the same file. */
  @Tag("process")
  @Test
  @EnabledOnOs(OS.LINUX)
  void anOpenStreamIsAddedTo() throws Exception {
    Path log = Files.writeString(folder.resolve("log"), "before\n");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                WriteToStdout.class.getName())
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(log).hasContent("before\nnew\nafter");
  }

  /** Writes to the name of its own output. */
  static final class WriteToStdout {
    private WriteToStdout() {}

    public static void main(String[] arguments) throws IOException {
      AtomicFile.write(Path.of("/dev/stdout"), Utf8.encode("new\n"));
      System.out.print("after");
    }
  }
}
