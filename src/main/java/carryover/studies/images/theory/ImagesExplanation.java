package carryover.studies.images.theory;

import carryover.study.Explanation;
import carryover.study.Trace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What happened in the runs of one setting, in words; every clause was found in the runs. */
public final class ImagesExplanation {
  private ImagesExplanation() {}

  /** Explains runs of one setting with different seeds. */
  public static Explanation of(List<Trace> runs) {
    List<Trace> finished = runs.stream().filter(run -> !run.cancelled()).toList();
    Stream<Optional<? extends Clause>> found =
        Stream.of(
            Divergence.in(finished),
            LossVerdict.in(finished),
            Passing.in(finished),
            Verdict.in(finished));
    return new Explanation(found.<Clause>flatMap(Optional::stream).toList());
  }
}
