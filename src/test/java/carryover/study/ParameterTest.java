package carryover.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.study.Parameter.Scale;
import carryover.study.Parameter.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterTest {
  private static final Parameter KIND =
      Parameter.choice("kind", "k", "kind", "Which kind.", List.of("ridge", "gradient flow"))
          .main(1);
  private static final Parameter LIMIT =
      Parameter.whole("limit", "L", "limit", "At most so many.")
          .within(0, 100)
          .naming(0, "unlimited")
          .more(0, new Span(1, 100, Scale.LOG));
  private static final Space SPACE = new Space("test", List.of(KIND, LIMIT), List.of(), List.of());

  @Test
  void theValueOfAChoiceIsThePlaceOfAnOption() {
    assertThat(KIND.isChoice()).isTrue();
    assertThat(KIND.options()).containsExactly("ridge", "gradient flow");
    assertThat(KIND.standard()).isEqualTo(1);
    assertThat(KIND.text(0)).isEqualTo("ridge");
    assertThat(KIND.named("Gradient Flow")).hasValue(1);
    assertThat(KIND.named("0")).isEmpty();
    assertThat(KIND.range()).isEqualTo("ridge, gradient flow");
  }

  @Test
  void aChoiceRefusesWhatIsNoOption() {
    for (double value : new double[] {-1, 0.5, 2}) {
      assertThatThrownBy(() -> SPACE.standard().with(KIND, value))
          .isInstanceOf(InvalidSettingException.class)
          .hasMessageStartingWith("kind = ")
          .hasMessageEndingWith(" is not allowed: ridge, gradient flow");
    }
  }

  @Test
  void optionsAreDifferentNamesThatATableCanHold() {
    for (List<String> options :
        List.of(
            List.of("alone"),
            List.of("same", "Same"),
            List.of("a,b", "c"),
            List.of("a\"", "c"),
            List.of(" a", "c"),
            List.of("", "c"))) {
      assertThatThrownBy(() -> Parameter.choice("k", "k", "k", "k.", options))
          .as("%s", options)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("is not allowed: two different names or more");
    }
  }

  @Test
  void whatIdentifiesAKeptResultNamesTheOptionNotItsPlace() {
    assertThat(SPACE.standard().filedText()).isEqualTo("Setting[kind=gradient flow, limit=0]");
    assertThat(SPACE.standard()).hasToString("kind=gradient flow limit=0");
  }

  @Test
  void aSpecialValueHasANameForPeopleAndANumberForFiles() {
    assertThat(LIMIT.isChoice()).isFalse();
    assertThat(LIMIT.name(0)).contains("unlimited");
    assertThat(LIMIT.name(-0.0)).contains("unlimited");
    assertThat(LIMIT.name(1)).isEmpty();
    assertThat(LIMIT.named("Unlimited")).hasValue(0);
    assertThat(LIMIT.text(0)).isEqualTo("0");
    assertThat(LIMIT.range()).isEqualTo("0…100");
  }

  @Test
  void aNameIsForAValueThatIsAllowed() {
    assertThatThrownBy(
            () -> Parameter.whole("n", "n", "n", "n.").within(1, 9).naming(0, "unlimited"))
        .hasMessage("n = 0.0 has a name and is not allowed");
  }

  @Test
  void anAxisIsOfNumbers() {
    assertThat(SPACE.numbers()).containsExactly(LIMIT);
    assertThatThrownBy(() -> Axis.of(KIND, List.of(0.0, 1.0), Scale.LINEAR))
        .hasMessage("axis kind is not allowed: ridge, gradient flow are no numbers to go along");
  }
}
