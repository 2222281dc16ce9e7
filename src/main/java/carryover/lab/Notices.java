package carryover.lab;

import carryover.workbench.Message;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which of all messages is on screen: news for a while, errors until they were read, the newest
 * first. News never hide an error; they wait, and are left out when newer ones come.
 */
final class Notices {
  static final double NEWS_SECONDS = 8;
  private static final double FADING_SECONDS = 1;

  private final Deque<Message> unread = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Message> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Message.NONE);
  private final ReadOnlyBooleanWrapper passing = new ReadOnlyBooleanWrapper(this, "passing");
  private final ReadOnlyDoubleWrapper opacity = new ReadOnlyDoubleWrapper(this, "opacity", 1);
  private Message news = Message.NONE;
  private double age;

  ReadOnlyObjectProperty<Message> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Whether time has to be told to {@link #advance}. */
  ReadOnlyBooleanProperty passingProperty() {
    return passing.getReadOnlyProperty();
  }

  /** How much of the message is to be seen, 0…1. */
  ReadOnlyDoubleProperty opacityProperty() {
    return opacity.getReadOnlyProperty();
  }

  /** How many errors wait to be read, that on screen included. */
  int unread() {
    return unread.size();
  }

  void tell(Message message) {
    if (message.isEmpty()) {
      return;
    }
    if (message.isError()) {
      unread.remove(message);
      unread.push(message);
    } else {
      news = message;
      age = 0;
    }
    show();
  }

  /** The message on screen was read. */
  void dismiss() {
    if (unread.poll() == null) {
      news = Message.NONE;
    }
    show();
  }

  /** Lets time pass; an error does not age, and news only while they are seen. */
  void advance(double seconds) {
    if (passing.get()) {
      age += seconds;
      if (age >= NEWS_SECONDS) {
        news = Message.NONE;
      }
      show();
    }
  }

  private void show() {
    boolean error = !unread.isEmpty();
    double left = NEWS_SECONDS - age;
    opacity.set(error || news.isEmpty() ? 1 : Math.max(0, Math.min(1, left / FADING_SECONDS)));
    shown.set(error ? unread.peek() : news);
    passing.set(!error && !news.isEmpty());
  }
}
