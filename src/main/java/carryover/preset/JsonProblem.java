package carryover.preset;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;

/** What a user is told of text that is no JSON, without the parser's notes on itself. */
public final class JsonProblem {
  private static final String WITHIN_MESSAGE =
      "\\(start marker at \\[Source: .*?; line: (\\d+), column: (\\d+)\\]\\)";

  private JsonProblem() {}

  /** One line: the place, and what is wrong there. */
  public static String of(JacksonException e) {
    return place(e.getLocation())
        + "not valid JSON: "
        + e.getOriginalMessage().replaceAll(WITHIN_MESSAGE, "(which begins in line $1, column $2)");
  }

  private static String place(JsonLocation location) {
    return location == null
        ? ""
        : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
  }
}
