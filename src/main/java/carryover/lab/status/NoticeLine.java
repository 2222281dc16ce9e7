package carryover.lab.status;

import carryover.lab.Message;
import carryover.ui.control.CommandButton;
import carryover.ui.feed.FrameClock;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The message on screen: an error has a sign, a colour, and a button to say that it was read. */
final class NoticeLine {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final double WIDEST_TOOLTIP = 600;

  private final Notices notices = new Notices();
  private final Label text = new Label();
  private final Region sign = new Region();
  private final Button dismiss =
      new CommandButton("status-dismiss", "✕", "Read: take this message away", notices::dismiss);
  private final Tooltip whole = new Tooltip();
  private final HBox node = new HBox(sign, text, dismiss);

  NoticeLine() {
    text.setId("status-message");
    text.setMinWidth(0);
    text.opacityProperty().bind(notices.opacityProperty());
    sign.getStyleClass().add("error-sign");
    dismiss.getStyleClass().addAll("flat", "status-dismiss");
    dismiss.setMinWidth(Region.USE_PREF_SIZE);
    // A long message gives way, and can be read whole in its tooltip.
    whole.setWrapText(true);
    whole.setMaxWidth(WIDEST_TOOLTIP);
    node.getStyleClass().add("notice-line");
    node.setMinWidth(0);
    notices.shownProperty().addListener((p, old, next) -> show(next));
    new FrameClock(notices.passingProperty(), notices::advance);
    show(Message.NONE);
  }

  HBox node() {
    return node;
  }

  void tell(Message message) {
    notices.tell(message);
  }

  private void show(Message message) {
    boolean error = message.isError();
    int others = notices.unread() - 1;
    text.setText(message.text() + (others > 0 ? " (" + others + " more)" : ""));
    text.setAccessibleText((error ? "Error: " : "") + text.getText());
    whole.setText(message.text());
    text.setTooltip(message.isEmpty() ? null : whole);
    text.pseudoClassStateChanged(ERROR, error);
    sign.setVisible(error);
    sign.setManaged(error);
    dismiss.setVisible(error);
    dismiss.setManaged(error);
  }
}
