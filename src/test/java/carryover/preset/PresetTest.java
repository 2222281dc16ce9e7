package carryover.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Seeds;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a preset refuses, so that whatever is one can be written and read again. */
class PresetTest {
  /** The first half of a character beyond the basic plane: no file can hold it. */
  private static final String HALF = "\ud83d";

  private static Preset preset(String name, String notes, List<String> tags, String teaching) {
    return new Preset(
        name,
        notes,
        tags,
        CnnSpace.STANDARD,
        new Seeds(1, 2),
        Optional.empty(),
        Optional.empty(),
        new Teaching(teaching, Set.of(), false));
  }

  @Test
  void aNameIsOneLineOfLimitedLength() {
    assertThat(preset("x".repeat(200), "", List.of(), "").name()).hasSize(200);
    for (String name : List.of("x".repeat(201), "two\nlines", "a\ttab")) {
      assertThatThrownBy(() -> preset(name, "", List.of(), ""))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("name is not allowed: one line of at most 200 characters");
    }
  }

  @Test
  void textsHaveLimitsOfTheirOwn() {
    String longest = "x".repeat(50_000);
    String tag = "x".repeat(100);

    assertThat(preset("", longest, Collections.nCopies(100, tag), longest).tags()).hasSize(100);
    assertThatThrownBy(() -> preset("", longest + "x", List.of(), ""))
        .hasMessage("notes has 50001 characters, allowed: at most 50000");
    assertThatThrownBy(() -> preset("", "", List.of(), longest + "x"))
        .hasMessage("teaching.notes has 50001 characters, allowed: at most 50000");
    assertThatThrownBy(() -> preset("", "", List.of("short", tag + "x"), ""))
        .hasMessage("tags has 101 characters, allowed: at most 100");
    assertThatThrownBy(() -> preset("", "", Collections.nCopies(101, "x"), ""))
        .hasMessage("101 tags are not allowed: at most 100");
  }

  @Test
  void noTextHoldsHalfACharacter() {
    assertThatThrownBy(() -> preset(HALF, "", List.of(), ""))
        .hasMessage("name is not allowed: half a character in it");
    assertThatThrownBy(() -> preset("", HALF, List.of(), ""))
        .hasMessage("notes is not allowed: half a character in it");
    assertThatThrownBy(() -> preset("", "", List.of(HALF), ""))
        .hasMessage("tags is not allowed: half a character in it");
    assertThatThrownBy(() -> preset("", "", List.of(), HALF))
        .hasMessage("teaching.notes is not allowed: half a character in it");
  }

  @Test
  void anyTextCanBeMadeAName() {
    assertThat(Preset.asName("  one\n\ttwo ", 50)).isEqualTo("one two");
    assertThat(Preset.asName("abcdef", 4)).isEqualTo("abcd");
    assertThat(Preset.asName("abcd", 4)).isEqualTo("abcd");
    assertThat(Preset.asName("abc🙂", 4)).as("no half of it").isEqualTo("abc");
    assertThat(Preset.asName("ab🙂x", 4)).isEqualTo("ab🙂");
  }

  @Test
  void aProvenanceTellsProgramAndContentInOneLineEach() {
    Preset preset = Preset.of(CnnSpace.STANDARD, new Seeds(1, 1));
    String line = "x".repeat(200);

    assertThat(new Provenance(line, line, preset, List.of()).content()).isEqualTo(line);
    assertThatThrownBy(() -> new Provenance(line + "x", "", preset, List.of()))
        .hasMessage("program is not allowed: one line of at most 200 characters");
    assertThatThrownBy(() -> new Provenance("", "two\nlines", preset, List.of()))
        .hasMessage("content is not allowed: one line of at most 200 characters");
    Provenance plain = Provenance.of(preset);
    assertThat(plain.withPinned(Collections.nCopies(16, preset)).pinned()).hasSize(16);
    assertThatThrownBy(() -> plain.withPinned(Collections.nCopies(17, preset)))
        .hasMessage("17 pinned runs are not allowed: at most 16");
  }
}
