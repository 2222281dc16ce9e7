package carryover.studies.meanfield;

import carryover.numeric.CancellationPoint;
import carryover.numeric.FloatMatrix;

/**
 * The hidden layer on fixed points, some neurons at a time so that what a block works on stays in
 * the processor's cache. Single precision.
 */
public final class Layer implements AutoCloseable {
  private static final int BLOCK_VALUES = 1 << 16;

  private final int points;
  private final int dimension;
  private final int block;
  private final CancellationPoint cancellationPoint;
  private final FloatMatrix inputs;
  private final FloatMatrix preactivations;
  private final FloatMatrix activations;
  private final FloatMatrix weights;
  private final FloatMatrix readout;
  private final FloatMatrix sums;
  private final float[] values;
  private final float[] positive;
  private final float[] single;

  public Layer(Points points, int width, CancellationPoint cancellationPoint) {
    this.points = points.count();
    this.cancellationPoint = cancellationPoint;
    dimension = points.dimension();
    block = block(this.points, width);
    inputs = new FloatMatrix(this.points, dimension);
    inputs.put(narrowed(points.scaledColumns()));
    preactivations = new FloatMatrix(this.points, block);
    activations = new FloatMatrix(this.points, block);
    weights = new FloatMatrix(dimension, block);
    readout = new FloatMatrix(1, block);
    sums = new FloatMatrix(this.points, 1);
    values = new float[this.points * block];
    positive = new float[this.points * block];
    single = new float[dimension * block];
  }

  /** So many neurons are worked on together. */
  static int block(int points, int width) {
    return Math.max(1, Math.min(width, BLOCK_VALUES / points));
  }

  int points() {
    return points;
  }

  /** x/√D of the points, P × D. */
  FloatMatrix inputs() {
    return inputs;
  }

  /** Σᵢ zᵢ φ(hᵢ) at each point. */
  public double[] outputs(Neurons neurons) {
    return outputs(neurons, (first, masks) -> {});
  }

  /** Hears which neurons of a block are active where. */
  interface Masks {
    /**
     * @param first neuron of the block
     * @param masks 1[h > 0], point by point for each neuron of the block
     */
    void block(int first, float[] masks);
  }

  /** The same, telling the masks as well. */
  double[] outputs(Neurons neurons, Masks masks) {
    double[] outputs = new double[points];
    float[] part = new float[points];
    for (int first = 0; first < neurons.width(); first += block) {
      int count = Math.min(block, neurons.width() - first);
      cancellationPoint.before(work(count));
      FloatMatrix h = preactivations.columns(0, count);
      h.setProduct(1, inputs, false, weights(neurons, first, count), false, 0);
      h.get(values);
      activate(values, positive, points * count);
      FloatMatrix a = activations.columns(0, count);
      a.put(positive);
      for (int i = 0; i < count; i++) {
        single[i] = (float) neurons.readout()[first + i];
      }
      FloatMatrix z = readout.columns(0, count);
      z.put(single);
      sums.setProduct(1, a, false, z, true, 0);
      sums.get(part);
      for (int mu = 0; mu < points; mu++) {
        outputs[mu] += part[mu];
      }
      masks.block(first, values);
    }
    return outputs;
  }

  /** a ← max(h, 0), h ← 1[h > 0]: two plain streams, which the compiler turns into vectors. */
  private static void activate(float[] h, float[] a, int count) {
    for (int k = 0; k < count; k++) {
      float positive = Math.max(h[k], 0f);
      a[k] = positive;
      h[k] = Math.min(positive * 1e30f, 1f);
    }
  }

  private FloatMatrix weights(Neurons neurons, int first, int count) {
    narrow(neurons.weights(), first * dimension, single, count * dimension);
    FloatMatrix some = weights.columns(0, count);
    some.put(single);
    return some;
  }

  int block() {
    return block;
  }

  /**
   * Values read and written for a block of neurons, products counted as in the cancellationPoint.
   */
  long work(int count) {
    return (long) points * count * (4 + dimension / 16);
  }

  static float[] narrowed(double[] source) {
    float[] target = new float[source.length];
    narrow(source, 0, target, source.length);
    return target;
  }

  static void narrow(double[] source, int from, float[] target, int count) {
    for (int k = 0; k < count; k++) {
      target[k] = (float) source[from + k];
    }
  }

  @Override
  public void close() {
    inputs.close();
    preactivations.close();
    activations.close();
    weights.close();
    readout.close();
    sums.close();
  }
}
