package carryover.ui.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import carryover.ui.formula.Formula.Fraction;
import carryover.ui.formula.Formula.Root;
import carryover.ui.formula.Formula.Row;
import carryover.ui.formula.Formula.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
  @Test
  void plainTextIsSetAsItStands() {
    assertThat(Formula.of("S²/σ² ≥ 3")).isEqualTo(new Words("S²/σ² ≥ 3"));
  }

  @Test
  void bracesMakeFractionsAndRoots() {
    assertThat(Formula.of("x = {a}/{b}·√{c + d}"))
        .isEqualTo(
            new Row(
                List.of(
                    new Words("x = "),
                    new Fraction(new Words("a"), new Words("b")),
                    new Words("·"),
                    new Root(new Words("c + d")))));
  }

  @Test
  void groupsNest() {
    assertThat(Formula.of("√{{√{1 + a} − 1}/{a}}"))
        .isEqualTo(
            new Root(
                new Fraction(
                    new Row(List.of(new Root(new Words("1 + a")), new Words(" − 1"))),
                    new Words("a"))));
  }

  @Test
  void isSpokenOnOneLineWithBrackets() {
    assertThat(Formula.of("x = {a + 1}/{√{b}}").plain()).isEqualTo("x = (a + 1)/(√(b))");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a", "a}", "{a}b", "√{a", "{a}/b"})
  void bracesThatMakeNoSenseAreRefused(String source) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Formula.of(source))
        .withMessageContaining(source);
  }
}
