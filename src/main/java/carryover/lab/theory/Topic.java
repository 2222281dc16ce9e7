package carryover.lab.theory;

import carryover.study.Theory;
import carryover.study.Words;
import carryover.study.Words.Part;
import carryover.ui.card.Notes;
import carryover.ui.formula.Formula;
import java.util.List;

/** What the parts of every card mean, where a study has no words of its own. */
final class Topic {
  private static final Words SENTENCE =
      new Words(
          List.of(),
          "Each statement was checked on the recorded runs before it is said. A difference is told"
              + " where it is large enough to matter and outside its 95 % interval.");

  private static final Words COMPARISON =
      new Words(
          List.of("z = {measured − predicted}/{standard error}"),
          "Measured is the mean over the seeds with its 95 % interval by Student's t; the"
              + " difference is paired by seed. The verdict looks at the size of a gap first; z"
              + " only tells how well the gap is known. Where the error of a prediction is not"
              + " known, nothing is judged.");

  private static final Words VALIDITY =
      new Words(
          List.of(),
          "Each assumption of the theory is a ratio that should be small: ok (met), strained"
              + " (trends hold, numbers may be off), broken (theory does not speak here). The lamp on"
              + " top is the worst of them. Open a lamp to see its limits.");

  private Topic() {}

  static Notes notes(Theory theory, Part part) {
    Words words =
        theory
            .words(part)
            .orElse(
                switch (part) {
                  case SENTENCE -> SENTENCE;
                  case COMPARISON -> COMPARISON;
                  case VALIDITY -> VALIDITY;
                });
    return new Notes(words.formulas().stream().map(Formula::of).toList(), words.text());
  }
}
