package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnArms;
import carryover.study.Setting;
import carryover.study.Trace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened in the runs of one setting, in words. Every clause was found in the runs; none is
 * canned.
 *
 * @param clauses in the order they are said; empty when no run has finished
 */
public record Explanation(List<Clause> clauses) {
  public Explanation {
    clauses = List.copyOf(clauses);
  }

  /** Explains runs of {@code setting} with different seeds, all recorded at the same steps. */
  public static Explanation of(Setting setting, List<Trace> runs) {
    Evidence evidence = new Evidence(setting, runs);
    if (evidence.finished().isEmpty()) {
      return new Explanation(List.of());
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

  /** The clauses as one English sentence. */
  public String sentence() {
    return Wording.sentence(clauses);
  }
}
