package carryover.ui.formula;

import carryover.ui.formula.Formula.Fraction;
import carryover.ui.formula.Formula.Root;
import carryover.ui.formula.Formula.Row;
import carryover.ui.formula.Formula.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads the notation of {@link Formula#of}. */
final class FormulaParser {
  private final String source;
  private int at;

  FormulaParser(String source) {
    this.source = source;
  }

  Formula formula() {
    Formula whole = row();
    if (at < source.length()) {
      throw new IllegalArgumentException(
          "formula “"
              + source
              + "” has a closing brace without an opening one before position "
              + at);
    }
    return whole;
  }

  /** Everything up to the closing brace of the enclosing group, or to the end. */
  private Formula row() {
    List<Formula> parts = new ArrayList<>();
    while (at < source.length() && source.charAt(at) != '}') {
      parts.add(part());
    }
    return parts.size() == 1 ? parts.get(0) : new Row(parts);
  }

  private Formula part() {
    if (source.startsWith("√{", at)) {
      at++;
      return new Root(group());
    }
    if (source.charAt(at) == '{') {
      Formula above = group();
      if (!source.startsWith("/{", at)) {
        throw new IllegalArgumentException(
            "formula “"
                + source
                + "” has a group that is neither a root nor a fraction before position "
                + at);
      }
      at++;
      return new Fraction(above, group());
    }
    int from = at;
    do {
      at++;
    } while (at < source.length()
        && source.charAt(at) != '{'
        && source.charAt(at) != '}'
        && !source.startsWith("√{", at));
    return new Words(source.substring(from, at));
  }

  private Formula group() {
    at++;
    Formula inside = row();
    if (at == source.length()) {
      throw new IllegalArgumentException(
          "formula “"
              + source
              + "” has an opening brace without a closing one before position "
              + at);
    }
    at++;
    return inside;
  }
}
