package carryover.studies.images.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Examples of one shape with a label each: images, or features of images. In every class some are
 * for tests, and samples are drawn from the others. Immutable.
 */
public final class ImageSet {
  /** Test images of each class, at most. */
  public static final int TESTS_OF_CLASS = 250;

  private final List<String> classes;
  private final Examples examples;
  private final int[] labels;
  private final List<int[]> tests;
  private final List<int[]> samples;

  private ImageSet(
      List<String> classes,
      Examples examples,
      int[] labels,
      IntFunction<int[]> tests,
      IntFunction<int[]> samples) {
    this.classes = List.copyOf(classes);
    this.examples = examples;
    this.labels = labels;
    if (examples.count() != labels.length) {
      throw new IllegalArgumentException(
          examples.count() + " examples do not have " + labels.length + " labels");
    }
    this.tests = IntStream.range(0, classes.size()).mapToObj(tests).toList();
    this.samples = IntStream.range(0, classes.size()).mapToObj(samples).toList();
  }

  /**
   * Examples of which the first quarter of each class, in their order, is for tests.
   *
   * @param classes names of the classes, by their labels
   * @param labels of the examples, less than the number of classes; kept, not copied
   */
  public static ImageSet quartered(List<String> classes, Examples examples, int[] labels) {
    return new ImageSet(
        classes,
        examples,
        labels,
        label -> quarter(of(label, labels, 0, labels.length), true),
        label -> quarter(of(label, labels, 0, labels.length), false));
  }

  /**
   * Examples that come in two parts.
   *
   * @param firstTest samples come before it; of it and those behind it the first of each class are
   *     for tests
   */
  public static ImageSet parted(
      List<String> classes, Examples examples, int[] labels, int firstTest) {
    return new ImageSet(
        classes,
        examples,
        labels,
        label -> {
          int[] all = of(label, labels, firstTest, labels.length);
          return Arrays.copyOf(all, Math.min(TESTS_OF_CLASS, all.length));
        },
        label -> of(label, labels, 0, firstTest));
  }

  private static int[] of(int label, int[] labels, int from, int to) {
    return IntStream.range(from, to).filter(i -> labels[i] == label).toArray();
  }

  private static int[] quarter(int[] all, boolean tests) {
    int size = Math.min(TESTS_OF_CLASS, all.length / 4);
    return tests ? Arrays.copyOf(all, size) : Arrays.copyOfRange(all, size, all.length);
  }

  /** Names of the classes, by their labels. */
  public List<String> classes() {
    return classes;
  }

  /** What an image consists of, as it is used. */
  public Shape shape() {
    return examples.shape();
  }

  /** Side of a square image as it is used. */
  public int side() {
    return shape().columns();
  }

  /** d, numbers of an image as it is used. */
  public int dimension() {
    return shape().dimension();
  }

  /** All images, of all classes. */
  public int size() {
    return labels.length;
  }

  /** How many images of a class samples can be drawn from. */
  public int samples(int label) {
    return samples.get(label).length;
  }

  /** The number of an image that samples are drawn from, 0 … {@link #samples} − 1. */
  public int sample(int label, int place) {
    return samples.get(label)[place];
  }

  /** How many images of a class are for tests. */
  public int tests(int label) {
    return tests.get(label).length;
  }

  /** The number of an image for tests, 0 … {@link #tests} − 1. */
  public int test(int label, int place) {
    return tests.get(label)[place];
  }

  /**
   * Writes an image: row by row, channel fastest, with pixels in 0…1.
   *
   * @param target has room for {@link #dimension} values from a place on
   */
  public void read(int image, double[] target, int from) {
    examples.read(image, target, from);
  }

  /** The mean of the images of a class that samples are drawn from. */
  public double[] mean(int label) {
    double[] mean = new double[dimension()];
    double[] image = new double[dimension()];
    for (int sample : samples.get(label)) {
      read(sample, image, 0);
      for (int i = 0; i < mean.length; i++) {
        mean[i] += image[i];
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= samples(label);
    }
    return mean;
  }

  /** The first eight bytes of SHA-256 over names, shape, labels and numbers. */
  public long content() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(String.join("\n", classes).getBytes(StandardCharsets.UTF_8));
      digest.update(shape().text().getBytes(StandardCharsets.UTF_8));
      byte[] ofClass = new byte[labels.length];
      for (int i = 0; i < labels.length; i++) {
        ofClass[i] = (byte) labels[i];
      }
      digest.update(ofClass);
      examples.addTo(digest);
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
