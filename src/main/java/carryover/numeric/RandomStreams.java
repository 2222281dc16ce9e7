package carryover.numeric;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * Independent random streams, each a function of (seed, stream, index) alone, so that no result
 * depends on the order or the thread in which streams are used. Generator xoroshiro128++ (Blackman
 * and Vigna), normals by McFarland's ziggurat, both from Apache Commons RNG: the same numbers on
 * every JDK.
 */
public final class RandomStreams {
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private final long seed;

  public RandomStreams(long seed) {
    this.seed = seed;
  }

  /** A fresh generator at the start of the stream. */
  public UniformRandomProvider stream(int stream, int index) {
    long key = mix(mix(seed + GOLDEN_GAMMA) + mix(((long) stream << 32) | (index & 0xffffffffL)));
    return new XoRoShiRo128PlusPlus(mix(key + GOLDEN_GAMMA), mix(key - GOLDEN_GAMMA));
  }

  /** Fills the first {@code count} places with the first standard normals of the stream. */
  public void normals(int stream, int index, double[] target, int count) {
    ZigguratSampler.NormalizedGaussian sampler =
        ZigguratSampler.NormalizedGaussian.of(stream(stream, index));
    for (int i = 0; i < count; i++) {
      target[i] = sampler.sample();
    }
  }

  /** The first {@code count} standard normals of the stream. */
  public double[] normals(int stream, int index, int count) {
    double[] values = new double[count];
    normals(stream, index, values, count);
    return values;
  }

  /** The first standard normal of the stream. */
  public double normal(int stream, int index) {
    return ZigguratSampler.NormalizedGaussian.of(stream(stream, index)).sample();
  }

  /** A χ² variate from the stream, see {@link ChiSquared#sample}. */
  public double chiSquared(int stream, int index, double degrees) {
    return ChiSquared.sample(stream(stream, index), degrees);
  }

  /** The first {@code count} fair coin flips of the stream as ±1. */
  public double[] signs(int stream, int index, int count) {
    UniformRandomProvider random = stream(stream, index);
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = random.nextBoolean() ? 1 : -1;
    }
    return values;
  }

  /** The numbers 0 … count − 1 in the order of the stream. */
  public int[] permutation(int stream, int index, int count) {
    int[] order = IntStream.range(0, count).toArray();
    PermutationSampler.shuffle(stream(stream, index), order);
    return order;
  }

  /** The first {@code count} whole numbers of the stream, each 0 … bound − 1. */
  public int[] integers(int stream, int index, int count, int bound) {
    UniformRandomProvider random = stream(stream, index);
    return IntStream.range(0, count).map(i -> random.nextInt(bound)).toArray();
  }

  /** Finaliser of SplitMix64 (Stafford's variant 13): a bijection of the 64-bit words. */
  private static long mix(long word) {
    long z = (word ^ (word >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
