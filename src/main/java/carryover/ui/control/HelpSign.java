package carryover.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/**
 * A small sign that explains, in plain words, what stands beside it: when pointed at or pressed.
 */
public final class HelpSign extends Button {
  private static final Duration SOON = Duration.millis(200);

  private final Tooltip tooltip = new WrappedTooltip();

  /**
   * @param subject what is explained, for those who only hear it
   */
  public HelpSign(String id, String subject, String text) {
    super("?");
    setId(id);
    getStyleClass().add("help-sign");
    setMinWidth(USE_PREF_SIZE);
    setAccessibleText(subject);
    setAccessibleHelp(text);
    tooltip.setText(text);
    tooltip.setShowDelay(SOON);
    tooltip.setShowDuration(Duration.INDEFINITE);
    setTooltip(tooltip);
    setOnAction(event -> toggle());
  }

  private void toggle() {
    if (tooltip.isShowing()) {
      tooltip.hide();
    } else {
      Bounds place = localToScreen(getBoundsInLocal());
      tooltip.show(this, place.getMinX(), place.getMaxY());
    }
  }
}
