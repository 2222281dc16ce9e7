package carryover.lab.kernel;

import carryover.lab.Term;
import carryover.words.Words;
import java.util.List;

/** The words of the study of adaptive kernels. */
final class KernelGlossary {
  private static final Words WORDS = Words.of(KernelGlossary.class);

  private KernelGlossary() {}

  static List<Term> terms() {
    return List.of(
        new Term(WORDS.text("term.kernel"), WORDS.text("term.kernel.meaning")),
        new Term(WORDS.text("term.adaptive"), WORDS.text("term.adaptive.meaning")),
        new Term(WORDS.text("term.gamma"), WORDS.text("term.gamma.meaning")),
        new Term(WORDS.text("term.alignment"), WORDS.text("term.alignment.meaning")),
        new Term(WORDS.text("term.meanfield"), WORDS.text("term.meanfield.meaning")),
        new Term(WORDS.text("term.preactivation"), WORDS.text("term.preactivation.meaning")),
        new Term(WORDS.text("term.spectrum"), WORDS.text("term.spectrum.meaning")),
        new Term(WORDS.text("term.loss"), WORDS.text("term.loss.meaning")),
        new Term(WORDS.text("term.transfer"), WORDS.text("term.transfer.meaning")));
  }
}
