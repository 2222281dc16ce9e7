package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnArms;
import carryover.study.Explanation;
import carryover.study.Setting;
import carryover.study.Trace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened in the runs of one setting, in words. Every clause was found in the runs; none is
 * canned.
 */
public final class CnnExplanation {
  private CnnExplanation() {}

  /** Explains runs of {@code setting} with different seeds, all recorded at the same steps. */
  public static Explanation of(Setting setting, List<Trace> runs) {
    Evidence evidence = new Evidence(setting, runs);
    if (evidence.finished().isEmpty()) {
      return Explanation.NONE;
    }
    Stream<Optional<? extends Clause>> found =
        Stream.of(
            Divergence.in(evidence),
            Standstill.in(evidence),
            Untrained.in(evidence),
            NothingInherited.in(setting),
            Overtaking.in(evidence, CnnArms.TRANSFER),
            Overtaking.in(evidence, CnnArms.SCRATCH),
            InheritedFeature.in(evidence),
            Verdict.in(evidence),
            LeadChange.in(evidence),
            ClosingGap.in(evidence),
            LastingGap.in(evidence));
    return new Explanation(found.<Clause>flatMap(Optional::stream).toList());
  }
}
