package carryover.lab.theory;

import carryover.study.CardText.Part;
import carryover.study.Theory;
import carryover.ui.card.Notes;
import carryover.ui.formula.Formula;
import carryover.words.Words;
import java.util.List;

/** What the parts of every card mean, where a study has no words of its own. */
final class Topic {
  private static final Words WORDS = Words.of(Topic.class);

  private Topic() {}

  static Notes notes(Theory theory, Part part) {
    return theory
        .cardText(part)
        .map(own -> notes(own.formulas(), own.text()))
        .orElseGet(
            () ->
                switch (part) {
                  case SENTENCE -> notes(List.of(), WORDS.text("topic.sentence"));
                  case COMPARISON ->
                      notes(List.of(WORDS.text("topic.z")), WORDS.text("topic.comparison"));
                  case VALIDITY -> notes(List.of(), WORDS.text("topic.validity"));
                });
  }

  private static Notes notes(List<String> formulas, String text) {
    return new Notes(formulas.stream().map(Formula::of).toList(), text);
  }
}
