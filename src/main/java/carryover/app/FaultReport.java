package carryover.app;

import carryover.ui.feed.Feed;
import carryover.words.Words;
import carryover.workbench.Message;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What no one caught, on whichever thread: a fault of the program. It is told in one line on screen
 * and in full on the error stream, each fault once however often it comes, and the program goes on.
 */
final class FaultReport implements Thread.UncaughtExceptionHandler {
  private static final Words WORDS = Words.of(FaultReport.class);

  /** Further kinds of faults say nothing new. */
  private static final int MOST_KINDS = 100;

  private final PrintStream details;
  private final Set<String> told = ConcurrentHashMap.newKeySet();
  private final Consumer<Throwable> onScreen;
  private final ReadOnlyObjectWrapper<Message> message =
      new ReadOnlyObjectWrapper<>(this, "message", Message.NONE);

  /**
   * @param details takes the stack traces
   */
  FaultReport(Feed feed, PrintStream details) {
    this.details = details;
    onScreen = feed.append(this::show);
  }

  /** The newest fault, in one line. */
  ReadOnlyObjectProperty<Message> messageProperty() {
    return message.getReadOnlyProperty();
  }

  @Override
  public void uncaughtException(Thread thread, Throwable fault) {
    if (told.size() < MOST_KINDS && told.add(kind(fault))) {
      synchronized (details) {
        details.println("carryover: a fault in the program, on thread " + thread.getName());
        fault.printStackTrace(details);
      }
      onScreen.accept(fault);
    }
  }

  /** What it is and where it arose. */
  private static String kind(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    return fault.getClass().getName() + (trace.length == 0 ? "" : ": " + trace[0]);
  }

  private void show(List<Throwable> faults) {
    String said = faults.get(faults.size() - 1).getMessage();
    message.set(Message.error(said == null ? WORDS.text("fault") : WORDS.text("fault.said", said)));
  }
}
