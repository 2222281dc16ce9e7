package carryover.studies.images.data;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

/** Rows of a table of features. */
final class FeatureExamples implements Examples {
  private final Shape shape;
  private final float[] values;

  /**
   * @param columns features of an example
   * @param values row by row; kept, not copied
   */
  FeatureExamples(int columns, float[] values) {
    shape = Shape.features(columns);
    this.values = values;
  }

  @Override
  public int count() {
    return values.length / shape.dimension();
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public void read(int example, double[] target, int from) {
    int d = shape.dimension();
    for (int k = 0; k < d; k++) {
      target[from + k] = values[example * d + k];
    }
  }

  @Override
  public void addTo(MessageDigest digest) {
    ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES);
    for (float value : values) {
      digest.update(bytes.clear().putFloat(value).array());
    }
  }
}
