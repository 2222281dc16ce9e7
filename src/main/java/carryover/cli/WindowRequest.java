package carryover.cli;

import carryover.preset.DataFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the window is to show when it opens, on top of what it showed last.
 *
 * @param folder where workspace and presets are
 * @param files to open; absolute
 * @param code a text with a share code; empty when there is none
 * @param dataSet data to learn from; absolute
 */
public record WindowRequest(
    DataFolder folder, List<Path> files, String code, Optional<Path> dataSet) {
  public WindowRequest {
    files = List.copyOf(files);
  }

  /** A request without data. */
  public WindowRequest(DataFolder folder, List<Path> files, String code) {
    this(folder, files, code, Optional.empty());
  }

  /**
   * The same with data to learn from.
   *
   * @param place null where there are none
   */
  WindowRequest withDataSet(Path place) {
    return new WindowRequest(
        folder, files, code, Optional.ofNullable(place).map(Path::toAbsolutePath));
  }

  /** Nothing but what it showed last. */
  public static WindowRequest plain(DataFolder folder) {
    return new WindowRequest(folder, List.of(), "");
  }
}
