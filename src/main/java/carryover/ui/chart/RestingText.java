package carryover.ui.chart;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * What a screen reader says of a chart, put into words when the chart has come to rest: it changes
 * at every frame of a drag, which nobody could listen to.
 */
final class RestingText {
  private static final Duration REST = Duration.millis(400);

  private final PauseTransition rest = new PauseTransition(REST);
  private final Runnable tell;
  private boolean told;

  RestingText(Node node, Supplier<String> words) {
    tell = () -> node.setAccessibleText(words.get());
    rest.setOnFinished(event -> tell.run());
  }

  /** There is something else to say; the first time it is said at once. */
  void changed() {
    if (told) {
      rest.playFromStart();
    } else {
      told = true;
      tell.run();
    }
  }
}
