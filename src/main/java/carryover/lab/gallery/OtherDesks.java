package carryover.lab.gallery;

import java.util.function.Consumer;

/** Leads to the desks of other studies. */
public interface OtherDesks {
  /**
   * Shows the desk of a study and has something opened there; both are undone together.
   *
   * @param study its id
   */
  void go(String study, Consumer<PresetDesk> opening);
}
