package carryover.studies.cnn.theory;

import carryover.study.CardText;
import carryover.words.Words;
import java.util.List;
import java.util.Map;

/** What the parts of the theory card mean in this study. */
final class CnnCard {
  private static final Words WORDS = Words.of(CnnCard.class);

  static final Map<CardText.Part, CardText> ALL =
      Map.of(
          CardText.Part.SENTENCE,
          new CardText(List.of(), WORDS.text("card.sentence")),
          CardText.Part.COMPARISON,
          new CardText(
              List.of(
                  WORDS.text("card.comparison.z"),
                  WORDS.text("card.comparison.accuracy"),
                  WORDS.text("card.comparison.scratch"),
                  WORDS.text("card.comparison.transfer")),
              WORDS.text("card.comparison.text")),
          CardText.Part.VALIDITY,
          new CardText(List.of(), WORDS.text("card.validity")));

  private CnnCard() {}
}
