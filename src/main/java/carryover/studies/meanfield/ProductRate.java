package carryover.studies.meanfield;

import carryover.numeric.FloatMatrix;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * How fast this machine multiplies matrices in the shapes of a training step, against how fast it
 * does in the shape that suits it best.
 */
public final class ProductRate {
  private static final int SQUARE = 768;
  private static final int ROUNDS = 5;

  /** Multiplications and additions of one timed round; some milliseconds. */
  private static final double ROUND = 5e8;

  private ProductRate() {}

  /**
   * The rate of the two products of a step over the rate of a product of square matrices, each the
   * best of some rounds that take turns, so that both meet the same load.
   */
  public static double share(int points, int dimension, int width, BooleanSupplier cancelled) {
    int block = Layer.block(points, width);
    double square = 0;
    double step = 0;
    try (FloatMatrix a = ones(SQUARE, SQUARE);
        FloatMatrix b = ones(SQUARE, SQUARE);
        FloatMatrix product = ones(SQUARE, SQUARE);
        FloatMatrix inputs = ones(points, dimension);
        FloatMatrix weights = ones(dimension, block);
        FloatMatrix masks = ones(points, block);
        FloatMatrix gradient = ones(dimension, block)) {
      for (int round = 0; round < ROUNDS && !cancelled.getAsBoolean(); round++) {
        square =
            Math.max(
                square,
                rate(
                    2.0 * SQUARE * SQUARE * SQUARE,
                    () -> product.setProduct(1, a, false, b, false, 0)));
        step =
            Math.max(
                step,
                rate(
                    4.0 * points * dimension * block,
                    () -> {
                      masks.setProduct(1, inputs, false, weights, false, 0);
                      gradient.setProduct(1, inputs, true, masks, false, 0);
                    }));
      }
    }
    return step / square;
  }

  private static double rate(double operations, Runnable work) {
    int times = (int) Math.max(1, ROUND / operations);
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      work.run();
    }
    return times * operations / (System.nanoTime() - start);
  }

  private static FloatMatrix ones(int rows, int columns) {
    FloatMatrix matrix = new FloatMatrix(rows, columns);
    float[] values = new float[rows * columns];
    Arrays.fill(values, 1);
    matrix.put(values);
    return matrix;
  }
}
