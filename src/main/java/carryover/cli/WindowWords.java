package carryover.cli;

import carryover.preset.DataFolder;
import carryover.preset.PresetException;
import carryover.preset.ShareCode;
import carryover.study.Studies;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** Words that are no command: files to open in the window, or a share code. */
final class WindowWords {
  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files to open in the window, presets or exported ones, or a share code.")
  private List<String> words = List.of();

  private final ShareCode codes;

  WindowWords(Studies studies) {
    codes = new ShareCode(studies);
  }

  List<String> words() {
    return words;
  }

  /**
   * What the window is asked to show.
   *
   * @param commands names a person may have meant
   */
  WindowRequest request(DataFolder folder, Collection<String> commands) throws PresetException {
    List<Path> files = new ArrayList<>();
    for (String word : words) {
      Optional<Path> file = file(word);
      if (file.isPresent()) {
        files.add(file.get().toAbsolutePath());
      } else if (!codes.isIn(word)) {
        throw new BadInputException(missing(word, commands));
      } else if (words.size() > 1) {
        throw new BadInputException("a share code is opened alone, with nothing beside it");
      } else {
        codes.decode(word);
        return new WindowRequest(folder, files, word);
      }
    }
    return new WindowRequest(folder, files, "");
  }

  private static Optional<Path> file(String word) {
    if (word.isBlank()) {
      return Optional.empty();
    }
    try {
      Path path = Path.of(word);
      if (Files.isDirectory(path)) {
        throw new BadInputException(word + ": it is a folder; give the files in it");
      }
      return Optional.of(path).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String missing(String word, Collection<String> commands) {
    boolean meantAsFile = word.contains(".") || word.contains("/") || word.contains("\\");
    return meantAsFile
        ? word + ": no such file"
        : (word.isBlank() ? "\"" + word + "\"" : word)
            + " is no command and no file; commands are "
            + String.join(", ", commands);
  }
}
