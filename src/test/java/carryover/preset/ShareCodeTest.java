package carryover.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.catalogue.Catalogue;
import carryover.studies.cnn.CnnSpace;
import carryover.study.MapSpec;
import carryover.study.Seeds;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareCodeTest {
  private static final String GOLDEN = "carryover:p1dot74izfbtosptpuvxfjrpc";

  private final ShareCode codes = new ShareCode(Catalogue.studies());

  @Provide
  Arbitrary<Preset> presets() {
    return PresetSamples.presets();
  }

  @Property(tries = 300, seed = "1")
  void settingSeedsAndMapComeBackExactly(@ForAll("presets") Preset preset) throws PresetException {
    Preset back = codes.decode(codes.encode(preset));
    assertThat(back.setting()).isEqualTo(preset.setting());
    assertThat(back.seeds()).isEqualTo(preset.seeds());
    assertThat(back.map()).isEqualTo(preset.map());
  }

  @Test
  void lineBreaksBlanksQuotesAndCaseDoNoHarm() throws PresetException {
    String code = codes.encode(PresetSamples.full());
    String mangled =
        "> \u201e"
            + code.toUpperCase(Locale.ROOT).replaceAll("(.{9})", "$1\r\n> _\u00a0")
            + "\u201c";
    assertThat(codes.decode(mangled)).isEqualTo(codes.decode(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Try carryover:p1dot74izfbtosptpuvxfjrpc, it fails.",
        "Open this in Carryover: carryover:p1dot74izfbtosptpuvxfjrpc",
        "Carryover 0.1.0 says (carryover:p1dot74izfbtosptpuvxfjrpc). Do you see it, too?",
        "\u00bbcarryover:p1dot74izfbtosptpuvxfjrpc\u00ab schrieb sie",
        "https://carryover.example/?carryover:p1dot74izfbtosptpuvxfjrpc&x=1",
        "carryover:p1dot74izf=\r\nbtosptpuvxfjrpc\r\n\r\nBest, Ada",
        "> > Hi,\n> > see carryover:p1dot74izfb\n> > tosptpuvxfjrpc\n> > Ada\n> thanks!",
        "carryover:p1dot74izfbtosptpuvxfjrpc\n\n> carryover:P1DOT74IZFBTOSPTPUVXFJRPC",
      })
  void aCodeIsFoundInsideASentenceAQuotationOrAMail(String text) throws PresetException {
    assertThat(codes.decode(text)).isEqualTo(codes.decode(GOLDEN));
    assertThat(codes.isIn(text)).isTrue();
  }

  @Property(tries = 200, seed = "2")
  void wordsAroundACodeDoNotChangeIt(
      @ForAll("presets") Preset preset,
      @ForAll @AlphaChars @Chars({' ', '.', ':', '\n', '1'}) @StringLength(max = 60) String before,
      @ForAll @AlphaChars @Chars({' ', '.', ':', '\n', '1'}) @StringLength(max = 60) String after)
      throws PresetException {
    String code = codes.encode(preset);
    String text = before + " " + code + " " + after;
    assertThat(codes.decode(text)).isEqualTo(codes.decode(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I like Carryover: it is fast                 | there is none in this text; it begins with carryover:
          see carryover:p1dot74izfbtosptpuvxfjrp       | a part of it is missing or changed: its checksum does not fit
          Q {code} and {other}, please                 | there are 2 in this text; take one of them alone
          {code}, not carryover:p1dot74izfbtosptpuvx   | there are 2 in this text, 1 of them damaged; take one of them alone
          """)
  void aTextWithoutOneWholeCodeIsAnsweredInOneLine(String text, String message) {
    String other = codes.encode(PresetSamples.full());
    String pasted = text.replace("{code}", GOLDEN).replace("{other}", other);
    assertThatThrownBy(() -> codes.decode(pasted)).hasMessage("share code: " + message);
  }

  @Test
  void aLongMailIsSearchedAtOnceAndALongerOneRefused() throws PresetException {
    String words = "a1 ".repeat(10_000);
    String mail = words + GOLDEN + " " + words;
    assertThat(codes.decode(mail)).isEqualTo(codes.decode(GOLDEN));
    assertThatThrownBy(() -> codes.decode(mail + mail))
        .hasMessageEndingWith("characters; take the code alone");
  }

  @Test
  void aCodeOfANewerVersionSaysSo() {
    byte[] bytes =
        new BigInteger(GOLDEN.substring("carryover:".length()), Character.MAX_RADIX).toByteArray();
    bytes[0] = 3;
    String newer = "carryover:" + new BigInteger(1, bytes).toString(Character.MAX_RADIX);
    assertThatThrownBy(() -> codes.decode(newer))
        .hasMessage("share code: it is newer than this program; use a newer Carryover");
  }

  @Test
  void codesOfVersionOneStayReadable() throws PresetException {
    Preset preset =
        Preset.of(CnnSpace.STANDARD.with(CnnSpace.UNIVERSAL_NORM, 0.5), new Seeds(1, 4));
    assertThat(codes.decode(GOLDEN)).isEqualTo(preset);
    Optional<MapSpec> none = Optional.empty();
    assertThat(codes.decode(GOLDEN).map()).isEqualTo(none);
  }

  @Test
  void aLessonGoesWithItsSetting() throws PresetException {
    Preset lesson = PresetSamples.full();
    Preset back = codes.decode(codes.encodeWithLesson(lesson).orElseThrow());

    assertThat(back.teaching()).isEqualTo(lesson.teaching());
    assertThat(back.name()).isEqualTo(lesson.name());
    assertThat(back.notes()).isEqualTo(lesson.notes());
    assertThat(back.setting()).isEqualTo(lesson.setting());
    assertThat(back.map()).isEqualTo(lesson.map());
  }

  @Test
  void withoutALessonACodeIsWhatItAlwaysWas() throws PresetException {
    Preset plain = Preset.of(CnnSpace.STANDARD, new Seeds(1, 4)).withName("Mine");

    assertThat(codes.encodeWithLesson(plain)).contains(codes.encode(plain));
    assertThat(codes.decode(codes.encode(PresetSamples.full())).teaching())
        .isEqualTo(Teaching.NONE);
  }

  @Test
  void theLessonsThatAreShippedFitAndLongerOnesAreNotCutButLeftOut() throws PresetException {
    for (String name : new ShippedPresets(Catalogue.studies()).names()) {
      assertThat(codes.encodeWithLesson(new ShippedPresets(Catalogue.studies()).read(name)))
          .as(name)
          .isPresent();
    }
    Preset full = PresetSamples.full();
    String essay =
        new Random(1)
            .ints(6000, 'a', 'z' + 1)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    Preset tooLong =
        new Preset(
            full.name(),
            full.notes(),
            full.tags(),
            full.setting(),
            full.seeds(),
            full.map(),
            full.family(),
            new Teaching(essay, Set.of(), true));
    assertThat(codes.encodeWithLesson(tooLong)).isEmpty();
  }

  @Test
  void aTypicalCodeFitsInAChatMessage() {
    assertThat(codes.encode(PresetSamples.full())).hasSizeLessThan(160);
  }

  @Test
  void everySingleChangedLetterIsNoticed() {
    String code = codes.encode(PresetSamples.full());
    for (int i = "carryover:".length(); i < code.length(); i++) {
      char other = code.charAt(i) == 'a' ? 'b' : 'a';
      String changed = code.substring(0, i) + other + code.substring(i + 1);
      assertThatThrownBy(() -> codes.decode(changed))
          .isInstanceOf(PresetException.class)
          .hasMessageStartingWith("share code: ");
    }
  }

  @Test
  void textThatIsNoCodeIsRefused() {
    for (String text :
        new String[] {"", "hello", "carryover:", "carryover:1", "carryover:" + "z".repeat(9999)}) {
      assertThatThrownBy(() -> codes.decode(text))
          .isInstanceOf(PresetException.class)
          .hasMessageStartingWith("share code: ");
    }
  }
}
