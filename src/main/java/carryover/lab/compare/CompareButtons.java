package carryover.lab.compare;

import carryover.live.PinnedRuns;
import carryover.ui.control.CommandButton;
import carryover.ui.control.WrappedTooltip;
import carryover.words.Words;
import carryover.workbench.Pins;
import carryover.workbench.Workbench;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/** For the bar at the top: pins the current run, and shows the table of what is pinned. */
public final class CompareButtons {
  private static final Words WORDS = Words.of(CompareButtons.class);

  private final Button pin;
  private final ToggleButton table = new ToggleButton();

  public CompareButtons(Workbench workbench, PinnedRuns pinned, ComparePanel panel) {
    pin =
        new CommandButton(
            "pin", WORDS.text("pin.label"), WORDS.text("pin.help"), pinned::pinCurrent);
    table.setId("pinned");
    table.setMinWidth(Region.USE_PREF_SIZE);
    table.setAccessibleText(WORDS.text("table.spoken"));
    table.setTooltip(new WrappedTooltip(WORDS.text("table.help")));
    table
        .textProperty()
        .bind(
            workbench
                .pinsProperty()
                .map(pins -> WORDS.text("table.count", String.valueOf(pins.list().size()))));
    table.selectedProperty().bindBidirectional(panel.openProperty());
    // Takes no room in a crowded bar before there is something to show.
    table
        .visibleProperty()
        .bind(panel.openProperty().or(workbench.pinsProperty().isNotEqualTo(Pins.NONE)));
    table.managedProperty().bind(table.visibleProperty());
  }

  /** The controls, from left to right. */
  public List<Node> nodes() {
    return List.of(pin, table);
  }
}
