package carryover.ui.control;

import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/**
 * Lays a sentence over something whose time is over: it is dimmed and stays where it is, and clicks
 * reach it. The same on every tile, so that old and current are told apart in one way.
 */
public final class AgeNotice extends StackPane {
  private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");

  private final Label notice = new Label();

  /**
   * @param content below the notice; what has the style class {@code ages} in it is dimmed
   */
  public AgeNotice(Node content) {
    this(content, Pos.TOP_CENTER);
  }

  /**
   * @param edge at which the sentence lies: where it hides least
   */
  public AgeNotice(Node content, Pos edge) {
    getStyleClass().add("age-notice");
    notice.getStyleClass().add("age-notice-text");
    notice.setWrapText(true);
    notice.setMinSize(0, 0);
    notice.setMouseTransparent(true);
    notice.visibleProperty().bind(notice.textProperty().isNotEmpty());
    setMinSize(0, 0);
    StackPane.setAlignment(notice, edge);
    getChildren().addAll(Objects.requireNonNull(content), notice);
    notice
        .textProperty()
        .addListener((p, old, text) -> pseudoClassStateChanged(OLD, !text.isEmpty()));
  }

  /** What is said; empty while all is current. */
  public StringProperty textProperty() {
    return notice.textProperty();
  }
}
