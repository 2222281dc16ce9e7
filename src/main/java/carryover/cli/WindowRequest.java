package carryover.cli;

import carryover.preset.DataFolder;
import java.nio.file.Path;
import java.util.List;

/**
 * What the window is to show when it opens, on top of what it showed last.
 *
 * @param folder where workspace and presets are
 * @param files to open; absolute
 * @param code a text with a share code; empty when there is none
 */
public record WindowRequest(DataFolder folder, List<Path> files, String code) {
  public WindowRequest {
    files = List.copyOf(files);
  }

  /** Nothing but what it showed last. */
  public static WindowRequest plain(DataFolder folder) {
    return new WindowRequest(folder, List.of(), "");
  }
}
