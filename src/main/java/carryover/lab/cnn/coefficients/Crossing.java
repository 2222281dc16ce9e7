package carryover.lab.cnn.coefficients;

import carryover.lab.ArmCurve;
import carryover.lab.Meaning;
import carryover.ui.chart.LineChartModel.EventMarker;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Where noise and signal change places. */
final class Crossing {
  private static final Words WORDS = Words.of(Crossing.class);

  /** More of them are no order any more, but a coincidence of two lines. */
  private static final int MOST = 3;

  private Crossing() {}

  /**
   * The first few crossings; two lines that touch, or start together at zero, have not crossed.
   *
   * @param name of the signal
   */
  static List<EventMarker> marks(ArmCurve noise, ArmCurve signal, String name) {
    List<EventMarker> marks = new ArrayList<>();
    double ahead = 0;
    for (int i = 0; i < noise.steps().length && marks.size() < MOST; i++) {
      double now = Math.signum(noise.mean()[i] - signal.mean()[i]);
      if (now == 0 && ahead == 0) {
        // Level, but no longer at zero: noise has not overtaken yet.
        ahead = -Math.signum(signal.mean()[i]);
      } else if (now != 0) {
        if (ahead != 0 && now != ahead) {
          marks.add(mark((int) noise.steps()[i], now > 0, name));
        }
        ahead = now;
      }
    }
    return marks;
  }

  private static EventMarker mark(int step, boolean noiseAhead, String name) {
    return noiseAhead
        ? new EventMarker(
            step,
            WORDS.text("crossing.mark", "ρ", name, String.valueOf(step)),
            Meaning.NOISE.colour())
        : new EventMarker(
            step,
            WORDS.text("crossing.mark", name, "ρ", String.valueOf(step)),
            Meaning.SIGNAL.colour());
  }
}
