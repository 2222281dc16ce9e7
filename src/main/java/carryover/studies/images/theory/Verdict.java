package carryover.studies.images.theory;

import carryover.numeric.Estimate;
import carryover.study.Trace;
import java.util.List;
import java.util.Optional;

/**
 * Whether inheriting helped at the end.
 *
 * @param gain test accuracy of transfer minus that of scratch, paired by seed
 */
public record Verdict(Estimate gain) implements Clause {
  static Optional<Verdict> in(List<Trace> runs) {
    List<Gap> gaps = Gap.of(runs);
    return gaps.isEmpty()
        ? Optional.empty()
        : Optional.of(new Verdict(gaps.get(gaps.size() - 1).difference()));
  }

  @Override
  public String text() {
    if (!Clause.isTold(gain)) {
      return "no difference between transfer and scratch can be told (" + Clause.size(gain) + ")";
    }
    return "transfer ends "
        + (gain.mean() > 0 ? "ahead of" : "behind")
        + " scratch by "
        + Clause.size(gain);
  }
}
