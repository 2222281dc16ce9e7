package carryover.lab.images;

import carryover.lab.Term;
import carryover.words.Words;
import java.util.List;

/** The words of the study of real images. */
final class ImagesGlossary {
  private static final Words WORDS = Words.of(ImagesGlossary.class);

  private ImagesGlossary() {}

  static List<Term> terms() {
    return List.of(
        new Term(WORDS.text("term.pair"), WORDS.text("term.pair.meaning")),
        new Term(WORDS.text("term.source"), WORDS.text("term.source.meaning")),
        new Term(WORDS.text("term.mu"), WORDS.text("term.mu.meaning")),
        new Term(WORDS.text("term.shared"), WORDS.text("term.shared.meaning")),
        new Term(WORDS.text("term.rest"), WORDS.text("term.rest.meaning")),
        new Term(WORDS.text("term.sigma"), WORDS.text("term.sigma.meaning")),
        new Term(WORDS.text("term.effective"), WORDS.text("term.effective.meaning")),
        new Term(WORDS.text("term.place"), WORDS.text("term.place.meaning")),
        new Term(WORDS.text("term.cloud"), WORDS.text("term.cloud.meaning")),
        new Term(WORDS.text("term.theory"), WORDS.text("term.theory.meaning")),
        new Term(WORDS.text("term.cnn"), WORDS.text("term.cnn.meaning")),
        new Term(WORDS.text("term.mlp"), WORDS.text("term.mlp.meaning")),
        new Term(WORDS.text("term.rank"), WORDS.text("term.rank.meaning")));
  }
}
