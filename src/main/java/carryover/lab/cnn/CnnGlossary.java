package carryover.lab.cnn;

import carryover.lab.Term;
import carryover.words.Words;
import java.util.List;

/** The words of the study of inherited filters. */
final class CnnGlossary {
  private static final Words WORDS = Words.of(CnnGlossary.class);

  private CnnGlossary() {}

  static List<Term> terms() {
    return List.of(
        new Term(WORDS.text("term.task1"), WORDS.text("term.task1.meaning")),
        new Term(WORDS.text("term.task2"), WORDS.text("term.task2.meaning")),
        new Term(WORDS.text("term.patch"), WORDS.text("term.patch.meaning")),
        new Term(WORDS.text("term.signal"), WORDS.text("term.signal.meaning")),
        new Term(WORDS.text("term.u"), WORDS.text("term.u.meaning")),
        new Term(WORDS.text("term.v1"), WORDS.text("term.v1.meaning")),
        new Term(WORDS.text("term.v2"), WORDS.text("term.v2.meaning")),
        new Term(WORDS.text("term.noise"), WORDS.text("term.noise.meaning")),
        new Term(WORDS.text("term.filter"), WORDS.text("term.filter.meaning")),
        new Term(WORDS.text("term.gamma"), WORDS.text("term.gamma.meaning")),
        new Term(WORDS.text("term.rho"), WORDS.text("term.rho.meaning")),
        new Term(WORDS.text("term.transfer"), WORDS.text("term.transfer.meaning")),
        new Term(WORDS.text("term.scratch"), WORDS.text("term.scratch.meaning")),
        new Term(WORDS.text("term.negative"), WORDS.text("term.negative.meaning")),
        new Term(WORDS.text("term.advantage"), WORDS.text("term.advantage.meaning")),
        new Term(WORDS.text("term.gammas"), WORDS.text("term.gammas.meaning")),
        new Term(WORDS.text("term.outside"), WORDS.text("term.outside.meaning")));
  }
}
