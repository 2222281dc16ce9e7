package carryover.study;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Holds an engine against what is known independently. The runs are independent of each other:
 * share them out by number, then ask for the comparisons.
 */
public interface Verification {
  /** How many runs there are. */
  int runs();

  /** Does one run, {@code 0 … runs() − 1}; once each, in any order and by any threads. */
  void run(int number, BooleanSupplier cancelled);

  /** All comparisons; after all runs. */
  List<Comparison> comparisons();

  /** Up to here, in standard errors, two estimates count as equal. */
  double limit();

  /** How often one comparison of right engines fails by chance with fresh seeds. */
  double falseAlarm();
}
