package carryover.ui.formula;

import java.util.List;
import java.util.stream.Collectors;

/** A formula as a tree. Indices and powers are Unicode characters of its words. */
public sealed interface Formula {

  /** The formula on one line, for those who hear it and for the clipboard. */
  String plain();

  /** Characters set as they are. */
  record Words(String text) implements Formula {
    @Override
    public String plain() {
      return text;
    }
  }

  /** Parts side by side. */
  record Row(List<Formula> parts) implements Formula {
    public Row {
      parts = List.copyOf(parts);
    }

    @Override
    public String plain() {
      return parts.stream().map(Formula::plain).collect(Collectors.joining());
    }
  }

  /** One part over another. */
  record Fraction(Formula above, Formula below) implements Formula {
    @Override
    public String plain() {
      return "(" + above.plain() + ")/(" + below.plain() + ")";
    }
  }

  /** A square root. */
  record Root(Formula inside) implements Formula {
    @Override
    public String plain() {
      return "√(" + inside.plain() + ")";
    }
  }

  /**
   * Reads a formula: <code>{…}/{…}</code> is a fraction, <code>√{…}</code> a root, everything else
   * is set as it stands.
   *
   * @throws IllegalArgumentException when the braces do not match or belong to nothing
   */
  static Formula of(String source) {
    return new FormulaParser(source).formula();
  }
}
