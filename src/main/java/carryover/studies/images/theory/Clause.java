package carryover.studies.images.theory;

import carryover.numeric.Estimate;
import carryover.study.Statement;
import java.util.Locale;

/** One statement about runs that was checked before it is said. */
public sealed interface Clause extends Statement permits Divergence, LossVerdict, Passing, Verdict {
  /** Whether a difference is told from none: three seeds at least, and outside its interval. */
  static boolean isTold(Estimate difference) {
    return difference.count() >= 3
        && difference.mean() != 0
        && Math.abs(difference.mean()) > difference.halfWidth95();
  }

  /** Size with its interval, three decimals and a point. */
  static String size(Estimate difference) {
    return difference.count() >= 3
        ? String.format(
            Locale.ROOT, "%.3f ± %.3f", Math.abs(difference.mean()), difference.halfWidth95())
        : String.format(Locale.ROOT, "%.3f", Math.abs(difference.mean()));
  }
}
