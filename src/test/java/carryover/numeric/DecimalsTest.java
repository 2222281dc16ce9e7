package carryover.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against {@link Double#parseDouble}, bit for bit. */
class DecimalsTest {
  private static double read(String text) {
    byte[] bytes = ("<" + text + ">").getBytes(StandardCharsets.UTF_8);
    return Decimals.read(bytes, 1, bytes.length - 1);
  }

  /** What is left to others is rare: no answer is no error, but slow. */
  private static void assertRead(long seed, Function<SplittableRandom, String> text) {
    SplittableRandom random = new SplittableRandom(seed);
    int answered = 0;
    for (int i = 0; i < 200_000; i++) {
      String number = text.apply(random);
      double value = read(number);
      if (!Double.isNaN(value)) {
        answered++;
        assertThat(Double.doubleToRawLongBits(value))
            .as(number)
            .isEqualTo(Double.doubleToRawLongBits(Double.parseDouble(number)));
      }
    }
    assertThat(answered).isGreaterThan(199_000);
  }

  @Test
  void sharesComeBackAsTheyWereWritten() {
    assertRead(1, random -> Double.toString(random.nextDouble()));
  }

  @Test
  void numbersOfAnySizeComeBackAsTheyWereWritten() {
    assertRead(
        2,
        random ->
            Double.toString((random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-55, 55))));
  }

  @Test
  void upToNineteenDigitsWithAnyExponentAreRoundedAsOneNumber() {
    assertRead(
        3,
        random ->
            Long.toUnsignedString(random.nextLong(1L << (6 * random.nextInt(1, 11))))
                + "e"
                + random.nextInt(-60, 55));
  }

  /** Numbers half way between two doubles, and their neighbours in the last digit. */
  @Test
  void tiesGoToEven() {
    SplittableRandom random = new SplittableRandom(4);
    int shift = 10;
    IntStream.range(0, 100_000)
        .forEach(
            i -> {
              long odd = ((1L << 53) + random.nextLong(1L << 52)) * 2 + 1;
              for (long near = odd - 1; near <= odd + 1; near++) {
                String text = Long.toUnsignedString(near << random.nextInt(shift));
                double value = read(text);
                assertThat(Double.isNaN(value) || value == Double.parseDouble(text))
                    .as(text)
                    .isTrue();
              }
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "+0.0",
        "1",
        "007",
        ".5",
        "5.",
        "-2.50",
        "1e3",
        "1E+3",
        "1e-3",
        "0e9999",
        "9007199254740995.5",
        "123456789012345678",
        "2.2250738585072014E-40"
      })
  void everyFormThatFilesHave(String text) {
    assertThat(read(text)).isEqualTo(Double.parseDouble(text));
    assertThat(1 / read(text)).isEqualTo(1 / Double.parseDouble(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".",
        "e5",
        "1e",
        "1e+",
        "1e12345",
        "1.2.3",
        "1f",
        "0x1p3",
        "NaN",
        "Infinity",
        "1 ",
        " 1",
        "1,2",
        "--1",
        "1\u00e9",
        "1e5x"
      })
  void whatIsNoNumberIsNone(String text) {
    assertThat(read(text)).isNaN();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9007199254740993",
        "18446744073709551616",
        "36893488147419103232",
        "4.9E-324",
        "1e-200"
      })
  void whatNeedsMoreCareIsLeftToOthers(String text) {
    assertThat(read(text)).isNaN();
  }
}
