package carryover.studies.images.data;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Images of one size with a label each. Immutable; the bytes are held once and made smaller where
 * they are read.
 */
public final class ImageSet {
  /** Images of each class, in file order, that are for tests. */
  public static final int TESTS_OF_CLASS = 250;

  private final List<String> classes;
  private final int side;
  private final int pooling;
  private final byte[] pixels;
  private final List<int[]> byClass;

  /**
   * @param classes names of the classes, by their labels
   * @param side of the square images as they are stored
   * @param pooling side of the blocks of pixels that are averaged; divides the image's
   * @param pixels side² of each image, row by row, one byte 0…255 each; kept, not copied
   * @param labels of the images, less than the number of classes
   */
  public ImageSet(List<String> classes, int side, int pooling, byte[] pixels, int[] labels) {
    this.classes = List.copyOf(classes);
    this.side = side;
    this.pooling = pooling;
    this.pixels = pixels;
    if (side % pooling != 0 || pixels.length != (long) side * side * labels.length) {
      throw new IllegalArgumentException(
          pixels.length + " pixels are not " + labels.length + " images of " + side + "×" + side);
    }
    byClass =
        IntStream.range(0, classes.size())
            .mapToObj(
                label ->
                    IntStream.range(0, labels.length).filter(i -> labels[i] == label).toArray())
            .toList();
  }

  /** Names of the classes, by their labels. */
  public List<String> classes() {
    return classes;
  }

  /** Side of an image as it is used. */
  public int side() {
    return side / pooling;
  }

  /** d, pixels of an image as it is used. */
  public int dimension() {
    return side() * side();
  }

  /** How many images of a class samples can be drawn from. */
  public int samples(int label) {
    return byClass.get(label).length - TESTS_OF_CLASS;
  }

  /** The number of an image that samples are drawn from, 0 … {@link #samples} − 1. */
  public int sample(int label, int place) {
    return byClass.get(label)[TESTS_OF_CLASS + place];
  }

  /** The number of an image for tests, 0 … {@link #TESTS_OF_CLASS} − 1. */
  public int test(int label, int place) {
    return byClass.get(label)[place];
  }

  /**
   * Writes an image, row by row, with pixels in 0…1.
   *
   * @param target has room for {@link #dimension} values from a place on
   */
  public void read(int image, double[] target, int from) {
    int used = side();
    int first = image * side * side;
    double scale = 1.0 / (255 * pooling * pooling);
    for (int row = 0; row < used; row++) {
      for (int column = 0; column < used; column++) {
        int sum = 0;
        for (int y = 0; y < pooling; y++) {
          int start = first + (row * pooling + y) * side + column * pooling;
          for (int x = 0; x < pooling; x++) {
            sum += pixels[start + x] & 0xff;
          }
        }
        target[from + row * used + column] = scale * sum;
      }
    }
  }
}
