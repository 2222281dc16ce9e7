package carryover.ui.control;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/**
 * A button that says what it does, to those who see it and to those who only hear it, and is never
 * too short for its text.
 */
public final class CommandButton extends Button {

  /**
   * A button that does nothing yet.
   *
   * @param text words, or a sign, which is read aloud as its help
   * @param help what it does, with its key if it has one
   */
  public CommandButton(String id, String text, String help) {
    super(text);
    setId(id);
    setMinWidth(Region.USE_PREF_SIZE);
    setAccessibleText(text.chars().anyMatch(Character::isLetter) ? text : help);
    setTooltip(new WrappedTooltip(help));
  }

  public CommandButton(String id, String text, String help, Runnable action) {
    this(id, text, help);
    setOnAction(event -> action.run());
  }
}
