package carryover.lab;

import carryover.ui.control.CommandButton;
import carryover.ui.control.WrappedTooltip;
import carryover.ui.feed.FrameClock;
import carryover.words.Words;
import carryover.workbench.Message;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The message on screen: an error has a sign, a colour, and a button to say that it was read. */
public final class NoticeLine {
  private static final Words WORDS = Words.of(NoticeLine.class);
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final Notices notices = new Notices();
  private final Label text = new Label();
  private final Region sign = new Region();
  private final Button dismiss;
  private final Tooltip whole = new WrappedTooltip();
  private final HBox node;
  private final String resting;

  /**
   * @param place where it lies; the text is {@code <place>-message} and the button {@code
   *     <place>-dismiss}
   * @param resting said while there is no message
   */
  public NoticeLine(String place, String resting) {
    this.resting = resting;
    dismiss =
        new CommandButton(place + "-dismiss", "✕", WORDS.text("notice.dismiss"), notices::dismiss);
    node = new HBox(sign, text, dismiss);
    text.setId(place + "-message");
    text.setMinWidth(0);
    text.opacityProperty().bind(notices.opacityProperty());
    sign.getStyleClass().add("error-sign");
    dismiss.getStyleClass().addAll("flat", "notice-dismiss");
    dismiss.setMinWidth(Region.USE_PREF_SIZE);
    // A long message gives way, and can be read whole in its tooltip.
    node.getStyleClass().add("notice-line");
    node.setMinWidth(0);
    notices.shownProperty().addListener((p, old, next) -> show(next));
    new FrameClock(notices.passingProperty(), notices::advance);
    show(Message.NONE);
  }

  public HBox node() {
    return node;
  }

  public void tell(Message message) {
    notices.tell(message);
  }

  private void show(Message message) {
    boolean error = message.isError();
    int others = notices.unread() - 1;
    String said = message.isEmpty() ? resting : message.text();
    text.setText(others > 0 ? WORDS.text("notice.more", said, String.valueOf(others)) : said);
    text.setAccessibleText(error ? WORDS.text("notice.error", text.getText()) : text.getText());
    whole.setText(message.text());
    text.setTooltip(message.isEmpty() ? null : whole);
    text.pseudoClassStateChanged(ERROR, error);
    sign.setVisible(error);
    sign.setManaged(error);
    dismiss.setVisible(error);
    dismiss.setManaged(error);
  }
}
