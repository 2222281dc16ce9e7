package carryover.studies.kernel.check;

import carryover.numeric.Estimate;
import java.util.OptionalDouble;

/**
 * One row of the reference table: a mean over seeds of an independent NumPy program.
 *
 * @param group name of the group of rows that belong together
 * @param settings what distinguishes the row's setting, by the table's own column names
 * @param readout what becomes of the readout, as in the table
 * @param arm name of the arm in the table, or empty in the linear mode
 * @param quantity what was measured
 * @param found mean and standard error
 * @param theory the closed form's value, if there is one
 */
public record ReferenceValue(
    String group,
    Columns settings,
    String readout,
    String arm,
    String quantity,
    Estimate found,
    OptionalDouble theory) {

  /** Group, arm and quantity in words. */
  public String title() {
    return group + ": " + arm + " " + quantity + " at " + settings;
  }
}
