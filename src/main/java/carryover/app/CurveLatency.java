package carryover.app;

import carryover.workbench.Experiment;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * Tells the flight recorder how long the first curves of a changed setting take to appear. Settings
 * that a later one overtook are never shown and get no event.
 */
final class CurveLatency {
  private static final int MOST_WAITING = 1000;

  private final Map<Experiment, CurveShown> waiting = new LinkedHashMap<>();
  private CurveShown drawn;

  CurveLatency(Workbench workbench, Scene scene) {
    workbench.experimentProperty().addListener((p, old, next) -> changed(next));
    workbench.resultsProperty().addListener((p, old, next) -> published(next));
    scene.addPostLayoutPulseListener(this::laidOut);
  }

  private void changed(Experiment next) {
    CurveShown event = new CurveShown();
    if (event.isEnabled() && waiting.size() < MOST_WAITING) {
      event.begin();
      waiting.remove(next);
      waiting.put(next, event);
    }
  }

  private void published(RunResults results) {
    CurveShown event = waiting.get(results.experiment());
    if (event != null && !results.traces().isEmpty()) {
      event.setting = results.experiment().setting().toString();
      event.stage = results.stage().name();
      drawn = event;
      overtaken(results.experiment());
    }
  }

  /** Forgets the settings up to this one. */
  private void overtaken(Experiment shown) {
    boolean found = false;
    for (var each = waiting.keySet().iterator(); each.hasNext() && !found; ) {
      found = each.next().equals(shown);
      each.remove();
    }
  }

  /** The picture is on its way to the screen; by the next pulse it has arrived. */
  private void laidOut() {
    if (drawn != null) {
      new NextPulse(drawn).start();
      drawn = null;
    }
  }

  private static final class NextPulse extends AnimationTimer {
    private final CurveShown event;

    NextPulse(CurveShown event) {
      this.event = event;
    }

    @Override
    public void handle(long now) {
      stop();
      event.commit();
    }
  }
}
