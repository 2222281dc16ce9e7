package carryover.app;

import carryover.lab.compare.CompareButtons;
import carryover.lab.compare.ComparePanel;
import carryover.lab.compare.ComparisonModel;
import carryover.lab.compare.PinList;
import carryover.live.PinnedRuns;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.Lesson;
import carryover.workbench.Workbench;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Everything about pinned runs, put together.
 *
 * @param table all their numbers side by side
 * @param list them in short
 * @param buttons of the toolbar
 */
record Comparing(PinnedRuns pinned, ComparePanel table, PinList list, List<Node> buttons) {
  private static final Words WORDS = Words.of(Comparing.class);

  static Comparing of(Workbench workbench, Trainer trainer, Feed feed, Theming theming) {
    PinnedRuns pinned = new PinnedRuns(workbench, trainer, feed);
    ComparisonModel comparison = new ComparisonModel(workbench);
    ComparePanel table = new ComparePanel(comparison, pinned, theming);
    PinList list = new PinList(comparison, pinned, theming, table::toggle);
    return new Comparing(pinned, table, list, new CompareButtons(workbench, pinned, table).nodes());
  }

  /** The table, out of sight while the result is covered: what is compared is a result, too. */
  Region coveredTable(Workbench workbench) {
    StackPane covered = new StackPane(table.node());
    covered.setPickOnBounds(false);
    covered
        .visibleProperty()
        .bind(workbench.lessonProperty().map(Lesson::covered).map(hidden -> !hidden));
    return covered;
  }

  void addTo(Shortcuts shortcuts) {
    shortcuts.add("Ctrl+P", WORDS.text("key.pin"), pinned::pinCurrent);
    shortcuts.add("Ctrl+Shift+P", WORDS.text("key.pinTable"), table::toggle);
  }
}
