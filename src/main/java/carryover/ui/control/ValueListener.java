package carryover.ui.control;

/** Hears of values a person has chosen. */
@FunctionalInterface
public interface ValueListener {
  void changed(double value, ChangePhase phase);
}
