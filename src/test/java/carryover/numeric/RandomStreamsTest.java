package carryover.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class RandomStreamsTest {
  /** From a Python program written after the published definitions of both algorithms. */
  @Test
  void theBitsAreThoseOfXoroshiroSeededBySplitMix() {
    assertThat(words(1, 0, 0))
        .containsExactly(0xe7676bb04baa941dL, 0x407e487d82e95eefL, 0x275af1b13b9d5963L);
    assertThat(words(1, 3, 7))
        .containsExactly(0x23cc43c67ac5912eL, 0xa3cd6b9692275187L, 0x0015a1fc9e7c2067L);
    assertThat(words(-5, 20, 2))
        .containsExactly(0xcbf25b65ecdcfcbcL, 0x83560d747756cba3L, 0x5bf51e8e976b4a31L);
  }

  @Test
  void aStreamBeginsAlikeHoweverManyAreAskedFor() {
    RandomStreams random = new RandomStreams(3);

    assertThat(random.normals(2, 5, 10)).isEqualTo(Arrays.copyOf(random.normals(2, 5, 999), 10));
    assertThat(random.signs(2, 5, 10)).isEqualTo(Arrays.copyOf(random.signs(2, 5, 999), 10));
  }

  /**
   * Kolmogorov–Smirnov at 2.5/√n, false alarm 7·10⁻⁶; first four moments within 4.5 standard
   * errors, false alarm 3·10⁻⁵ together.
   */
  @Test
  void normalsAreStandardNormal() {
    int n = 200_000;
    double[] values = new RandomStreams(11).normals(1, 0, n);
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double distance = 0;
    for (int i = 0; i < n; i++) {
      double expected = StandardNormal.cumulative(sorted[i]);
      distance = Math.max(distance, Math.abs(expected - (i + 0.5) / n) + 0.5 / n);
    }

    assertThat(distance).isLessThan(2.5 / Math.sqrt(n));
    assertThat(moment(values, 1)).isCloseTo(0, within(4.5 * Math.sqrt(1.0 / n)));
    assertThat(moment(values, 2)).isCloseTo(1, within(4.5 * Math.sqrt(2.0 / n)));
    assertThat(moment(values, 3)).isCloseTo(0, within(4.5 * Math.sqrt(15.0 / n)));
    assertThat(moment(values, 4)).isCloseTo(3, within(4.5 * Math.sqrt(96.0 / n)));
  }

  /**
   * Neighbours in seed, stream and index: 40 streams, 780 pairs, correlations of 4000 values within
   * 5/√n, so a false alarm with probability below 5·10⁻⁴.
   */
  @Test
  void neighbouringStreamsAreUncorrelated() {
    int n = 4000;
    List<double[]> streams = new ArrayList<>();
    for (long seed : new long[] {0, 1, -1, 2}) {
      for (int stream : new int[] {0, 1}) {
        for (int index = 0; index < 5; index++) {
          streams.add(new RandomStreams(seed).normals(stream, index, n));
        }
      }
    }
    for (int a = 0; a < streams.size(); a++) {
      for (int b = 0; b < a; b++) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
          sum += streams.get(a)[i] * streams.get(b)[i];
        }
        assertThat(sum / n).as("streams %s and %s", a, b).isCloseTo(0, within(5 / Math.sqrt(n)));
      }
    }
  }

  /** 4.5 standard errors: false alarm 7·10⁻⁶ each. */
  @Test
  void signsAreFairAndForgetful() {
    int n = 100_000;
    double[] signs = new RandomStreams(5).signs(16, 0, n);
    double sum = 0;
    double neighbours = 0;
    for (int i = 0; i < n; i++) {
      assertThat(Math.abs(signs[i])).isEqualTo(1);
      sum += signs[i];
      neighbours += i > 0 ? signs[i] * signs[i - 1] : 0;
    }

    assertThat(sum / n).isCloseTo(0, within(4.5 / Math.sqrt(n)));
    assertThat(neighbours / n).isCloseTo(0, within(4.5 / Math.sqrt(n)));
  }

  private static double moment(double[] values, int order) {
    return Arrays.stream(values).map(x -> Math.pow(x, order)).average().orElseThrow();
  }

  private static long[] words(long seed, int stream, int index) {
    UniformRandomProvider random = new RandomStreams(seed).stream(stream, index);
    return new long[] {random.nextLong(), random.nextLong(), random.nextLong()};
  }
}
