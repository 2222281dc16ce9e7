package carryover.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Problems are sentences: they name the file once, and no class of Java. */
class FileProblemTest {
  private static final String NAME = "some/file.txt";

  @TempDir Path folder;

  static Stream<IOException> whatTheSystemSays() {
    return Stream.of(
        new AccessDeniedException(NAME),
        new NoSuchFileException(NAME),
        new NotDirectoryException(NAME),
        new FileAlreadyExistsException(NAME),
        new DirectoryNotEmptyException(NAME),
        new FileSystemLoopException(NAME),
        new FileSystemException(NAME),
        new FileSystemException(NAME, null, "Is a directory"),
        new FileSystemException(NAME, null, "No space left on device"),
        new FileSystemException(NAME, null, "Read-only file system"),
        new MalformedInputException(1),
        new EOFException(),
        new ClosedChannelException(),
        new IOException("Illegal seek"),
        new IOException("Input/output error"),
        new IOException("two\nlines"),
        new IOException());
  }

  @ParameterizedTest
  @MethodSource("whatTheSystemSays")
  void isOneSentenceWithTheFileOnce(IOException cause) {
    String message = FileProblem.of(Path.of(NAME), "cannot be moved", cause).getMessage();
    assertThat(message)
        .startsWith(NAME + ": cannot be moved: ")
        .doesNotContain("Exception", "java.", "null", "Illegal", "device")
        .hasLineCount(1);
    assertThat(message.indexOf(NAME, 1)).isNegative();
    assertThat(FileProblem.of(cause).getMessage()).doesNotContain("Exception", "java.", "null");
  }

  @Test
  void whatIsToldOnceIsNotToldAgain() {
    FileProblem told = FileProblem.of(Path.of(NAME), "it is full");
    assertThat(FileProblem.of(Path.of("other"), "cannot be written", told)).isSameAs(told);
    assertThat(FileProblem.of(told)).isSameAs(told);
  }

  @Test
  void readingTellsMissingFilesFromFolders() {
    Path missing = folder.resolve("missing");
    assertThat(FileProblem.reading(missing, new NoSuchFileException("x")))
        .hasMessage(missing + ": no such file");
    assertThat(FileProblem.reading(folder, new IOException("Is a directory")))
        .hasMessage(folder + ": cannot be read: it is a folder");
  }

  @Test
  void theSystemItselfIsTranslated() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Path inside = file.resolve("inside");
    assertThat(FileProblem.reading(inside, failure(() -> Files.readString(inside))))
        .hasMessage(inside + ": cannot be read: a file is in the way");
    assertThat(FileProblem.of(failure(() -> Files.createDirectory(file))))
        .hasMessage(file + ": cannot be read or written: a file is in the way");
  }

  private interface Action {
    void run() throws IOException;
  }

  private static IOException failure(Action action) {
    try {
      action.run();
    } catch (IOException e) {
      return e;
    }
    throw new AssertionError("it worked");
  }
}
