package carryover.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.fake.FakeEngine;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

/** Texts out of a words.properties of the tests. */
class WordsTest {
  private final Words words = Words.of(FakeEngine.class);

  @Test
  void textsAreReadAsUtf8() {
    assertThat(words.text("greeting.plain")).isEqualTo("Guten Tag, ½ ‖u‖");
  }

  @Test
  void partsGoToTheirPlacesAsTheyAre() {
    assertThat(words.text("greeting.named", "$1 \\ {1}", "1000.5"))
        .isEqualTo("$1 \\ {1}, don't take 1000.5 of $1 \\ {1}; {} and {x} stay");
  }

  @Test
  void whatIsCountedIsSaidOfOneAndOfOthers() {
    assertThat(words.counted("count.guests", 1, "Ada")).isEqualTo("one guest of Ada");
    assertThat(words.counted("count.guests", 0, "Ada")).isEqualTo("0 guests of Ada");
    assertThat(words.counted("count.guests", 12000, "Ada")).isEqualTo("12000 guests of Ada");
  }

  @Test
  void whatALanguageLacksIsSaidInEnglish() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      Words german = Words.of(FakeEngine.class);
      assertThat(german.counted("count.guests", 2, "Ada")).isEqualTo("2 Gäste von Ada");
      assertThat(german.counted("count.guests", 1, "Ada")).isEqualTo("one guest of Ada");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aPersonIsSpokenToInTheirLanguageOrInEnglish() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(Words.language(FakeEngine.class, Locale.GERMANY)).isEqualTo(Locale.GERMAN);
      assertThat(Words.language(FakeEngine.class, Locale.UK)).isEqualTo(Locale.ENGLISH);
      assertThat(Words.language(FakeEngine.class, Locale.FRANCE)).isEqualTo(Locale.ENGLISH);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aKeyThatIsMissingIsNamedWithItsBundle() {
    assertThatThrownBy(() -> words.text("greeting.none"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessage("carryover.fake.words has no text greeting.none");
  }

  @Test
  void aPartThatIsMissingIsNamedWithItsPlace() {
    assertThatThrownBy(() -> words.text("greeting.named", "Ada"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessage("carryover.fake.words: greeting.named lacks a part for its place {1}");
  }

  @Test
  void aPackageWithoutABundleIsNamed() {
    assertThatThrownBy(() -> Words.of(Test.class))
        .isInstanceOf(MissingResourceException.class)
        .hasMessageContaining("org.junit.jupiter.api.words");
  }
}
