package carryover.preset.workspace;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a window shows, as far as it is worth keeping.
 *
 * @param study id of the study on screen
 * @param desks one for each study that was ever on screen
 * @param view how the window is looked at: names and values of its own making, sorted by name;
 *     whoever reads them takes what he knows and leaves the rest
 */
public record Workspace(String study, List<DeskState> desks, Map<String, String> view) {
  public Workspace {
    desks = List.copyOf(desks);
    view = Collections.unmodifiableMap(new TreeMap<>(view));
  }

  /** What was kept of a study. */
  public Optional<DeskState> desk(String id) {
    return desks.stream().filter(desk -> desk.study().equals(id)).findFirst();
  }
}
