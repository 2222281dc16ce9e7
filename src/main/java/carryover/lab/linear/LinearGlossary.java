package carryover.lab.linear;

import carryover.lab.Term;
import carryover.words.Words;
import java.util.List;

/** The words of the study of deep linear networks. */
final class LinearGlossary {
  private static final Words WORDS = Words.of(LinearGlossary.class);

  private LinearGlossary() {}

  static List<Term> terms() {
    return List.of(
        new Term(WORDS.text("term.task"), WORDS.text("term.task.meaning")),
        new Term(WORDS.text("term.theta"), WORDS.text("term.theta.meaning")),
        new Term(WORDS.text("term.ratio"), WORDS.text("term.ratio.meaning")),
        new Term(WORDS.text("term.risk"), WORDS.text("term.risk.meaning")),
        new Term(WORDS.text("term.gain"), WORDS.text("term.gain.meaning")),
        new Term(WORDS.text("term.descent"), WORDS.text("term.descent.meaning")),
        new Term(WORDS.text("term.tuned"), WORDS.text("term.tuned.meaning")),
        new Term(WORDS.text("term.linear"), WORDS.text("term.linear.meaning")),
        new Term(WORDS.text("term.finetune"), WORDS.text("term.finetune.meaning")),
        new Term(WORDS.text("term.feature"), WORDS.text("term.feature.meaning")),
        new Term(WORDS.text("term.lazy"), WORDS.text("term.lazy.meaning")),
        new Term(WORDS.text("term.population"), WORDS.text("term.population.meaning")),
        new Term(WORDS.text("term.floor"), WORDS.text("term.floor.meaning")));
  }
}
