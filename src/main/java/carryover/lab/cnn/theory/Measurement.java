package carryover.lab.cnn.theory;

import carryover.lab.MapActivity;
import carryover.lab.MapSnapshot;
import carryover.sweep.Progress;

/**
 * How far a profile behind advice is, and what it has measured.
 *
 * @param progress in trainings
 * @param message why it failed, empty otherwise
 */
record Measurement(MapActivity activity, Progress progress, String message, MeasuredLine line) {
  static Measurement of(MapSnapshot snapshot, MeasuredLine line) {
    return new Measurement(snapshot.activity(), snapshot.progress(), snapshot.message(), line);
  }

  boolean isRunning() {
    return activity == MapActivity.RUNNING || activity == MapActivity.WAITING;
  }
}
