package carryover.app;

import carryover.lab.Term;
import carryover.words.Words;
import java.util.List;

/** The words of the window, alike in all studies. */
final class WindowGlossary {
  private static final Words WORDS = Words.of(WindowGlossary.class);

  private WindowGlossary() {}

  static List<Term> terms() {
    return List.of(
        new Term(WORDS.text("term.run"), WORDS.text("term.run.meaning")),
        new Term(WORDS.text("term.band"), WORDS.text("term.band.meaning")),
        new Term(WORDS.text("term.accuracy"), WORDS.text("term.accuracy.meaning")),
        new Term(WORDS.text("term.loss"), WORDS.text("term.loss.meaning")),
        new Term(WORDS.text("term.step"), WORDS.text("term.step.meaning")),
        new Term(WORDS.text("term.map"), WORDS.text("term.map.meaning")),
        new Term(WORDS.text("term.hatched"), WORDS.text("term.hatched.meaning")),
        new Term(WORDS.text("term.even"), WORDS.text("term.even.meaning")),
        new Term(WORDS.text("term.profile"), WORDS.text("term.profile.meaning")),
        new Term(WORDS.text("term.cursor"), WORDS.text("term.cursor.meaning")),
        new Term(WORDS.text("term.lamp"), WORDS.text("term.lamp.meaning")),
        new Term(WORDS.text("term.z"), WORDS.text("term.z.meaning")),
        new Term(WORDS.text("term.pin"), WORDS.text("term.pin.meaning")),
        new Term(WORDS.text("term.preset"), WORDS.text("term.preset.meaning")));
  }
}
