package carryover.lab;

import carryover.ui.control.AgeNotice;
import carryover.ui.feed.FrameClock;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;

/** What is measured cell by cell, with a notice over it once it has been outdated for a while. */
public final class AgedContent {
  private AgedContent() {}

  /**
   * Puts the notice over it.
   *
   * @param outdated why it is still that of a setting before; empty while it is not
   */
  public static Node of(String id, Node content, ObservableStringValue outdated) {
    Overdue overdue = new Overdue();
    new FrameClock(overdue.waitingProperty(), overdue::advance);
    outdated.addListener((p, old, text) -> overdue.set(!text.isEmpty()));
    overdue.set(!outdated.get().isEmpty());
    AgeNotice notice = new AgeNotice(content);
    notice.setId(id);
    notice.textProperty().bind(Bindings.when(overdue.valueProperty()).then(outdated).otherwise(""));
    return notice;
  }
}
