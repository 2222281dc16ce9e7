package carryover.preset;

import carryover.words.Words;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;

/** What a user is told of text that is no JSON, without the parser's notes on itself. */
public final class JsonProblem {
  private static final Words WORDS = Words.of(JsonProblem.class);

  private static final String WITHIN_MESSAGE =
      "\\(start marker at \\[Source: .*?; line: (\\d+), column: (\\d+)\\]\\)";

  private JsonProblem() {}

  /** One line: the place, and what is wrong there. */
  public static String of(JacksonException e) {
    JsonLocation place = e.getLocation();
    String what =
        e.getOriginalMessage().replaceAll(WITHIN_MESSAGE, WORDS.text("json.begins", "$1", "$2"));
    return place == null
        ? WORDS.text("json.invalid", what)
        : WORDS.text(
            "json.invalidAt",
            Integer.toString(place.getLineNr()),
            Integer.toString(place.getColumnNr()),
            what);
  }
}
