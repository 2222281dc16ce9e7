package carryover.lab;

import carryover.study.Setting;
import carryover.workbench.ViewMemory;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** One of several pictures that a tile shows in turn. */
public interface TileView {
  /** Its name in files and ids, never to be changed; no other chart of the study has it. */
  String key();

  /** What a person chooses it by. */
  String title();

  /**
   * Whether it has something to show in a setting; a tile offers no other, and has one at least.
   */
  default boolean suits(Setting setting) {
    return true;
  }

  /** What draws it; in a scene only while it is shown and its tile is. */
  Region node();

  /** Controls for the title bar, there while it is shown. */
  List<Node> tools();

  /** The chart as it is now; empty before there is anything on it. */
  Optional<Exhibit> exhibit();

  /** Has what a person chose here remembered. */
  void remember(ViewMemory view);
}
