package carryover.studies.images.data;

import java.security.MessageDigest;

/**
 * Pictures with a byte 0…255 for each pixel and channel, read as 0…1. The bytes are held once and
 * made smaller where they are read.
 */
final class PixelExamples implements Examples {
  private final Shape stored;
  private final Shape shape;
  private final int pooling;
  private final byte[] pixels;
  private final int count;

  /**
   * @param stored rows, columns and channels as they are held, channel fastest
   * @param pooling side of the blocks of pixels that are averaged; what is left over at the right
   *     and at the bottom is cut off
   * @param pixels of one picture after the other; kept, not copied
   */
  PixelExamples(Shape stored, int pooling, byte[] pixels) {
    this.stored = stored;
    this.pooling = pooling;
    this.pixels = pixels;
    shape = Shape.picture(stored.rows() / pooling, stored.columns() / pooling, stored.channels());
    count = pixels.length / stored.dimension();
    if (shape.dimension() == 0 || (long) count * stored.dimension() != pixels.length) {
      throw new IllegalArgumentException(
          pixels.length + " bytes are no pictures of " + stored.text());
    }
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public void read(int example, double[] target, int from) {
    int channels = stored.channels();
    int line = stored.columns() * channels;
    int first = example * stored.dimension();
    double scale = 1.0 / (255 * pooling * pooling);
    int to = from;
    for (int row = 0; row < shape.rows(); row++) {
      for (int column = 0; column < shape.columns(); column++) {
        for (int channel = 0; channel < channels; channel++) {
          int sum = 0;
          for (int y = 0; y < pooling; y++) {
            int start = first + (row * pooling + y) * line + column * pooling * channels + channel;
            for (int x = 0; x < pooling; x++) {
              sum += pixels[start + x * channels] & 0xff;
            }
          }
          target[to++] = scale * sum;
        }
      }
    }
  }

  @Override
  public void addTo(MessageDigest digest) {
    digest.update(pixels);
  }
}
