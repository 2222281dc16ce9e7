package carryover.lab.gallery;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Text on the system's clipboard. */
final class Clips {
  private Clips() {}

  static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** Empty when there is no text. */
  static String paste() {
    String text = Clipboard.getSystemClipboard().getString();
    return text == null ? "" : text;
  }
}
