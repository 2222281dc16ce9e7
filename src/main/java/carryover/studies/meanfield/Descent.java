package carryover.studies.meanfield;

import carryover.numeric.CancellationPoint;
import carryover.numeric.FloatMatrix;

/**
 * Full-batch gradient descent on both layers for one task (docs/model-adaptive-kernel.md §2). The
 * network's answer is Σᵢ zᵢφ(hᵢ)/(γN) minus what is subtracted.
 */
public final class Descent implements AutoCloseable {
  private final Layer layer;
  private final Neurons neurons;
  private final double[] labels;
  private final double gamma;
  private final CancellationPoint cancellationPoint;
  private final int dimension;
  private final int points;
  private final double[] inputs;

  /** 1[h > 0], P × N, of the last {@link #residuals}. */
  private final FloatMatrix masks;

  private final FloatMatrix weighted;
  private final FloatMatrix pulled;
  private final FloatMatrix direction;
  private final FloatMatrix pushed;
  private final float[] narrow;
  private final float[] gradient;
  private final float[] pushedValues;
  private final float[] maskValues;
  private final double[] subtracted;

  /**
   * @param neurons trained in place
   * @param from the network whose answers are subtracted; null for none
   */
  public Descent(
      Points points,
      double[] labels,
      Neurons neurons,
      Neurons from,
      double gamma,
      CancellationPoint cancellationPoint) {
    this.labels = labels;
    this.neurons = neurons;
    this.gamma = gamma;
    this.cancellationPoint = cancellationPoint;
    this.points = points.count();
    dimension = points.dimension();
    inputs = points.scaledColumns();
    layer = new Layer(points, neurons.width(), cancellationPoint);
    int block = layer.block();
    masks = new FloatMatrix(this.points, neurons.width());
    weighted = new FloatMatrix(this.points, dimension);
    pulled = new FloatMatrix(dimension, block);
    direction = new FloatMatrix(dimension, block);
    pushed = new FloatMatrix(this.points, block);
    narrow = new float[this.points * dimension];
    gradient = new float[dimension * block];
    pushedValues = new float[this.points * block];
    maskValues = new float[this.points * block];
    subtracted = from == null ? new double[this.points] : layer.outputs(from);
  }

  /** P. */
  int points() {
    return points;
  }

  /** Δ = y − f at every sample; afterwards {@link #step} and {@link #tangent} are about this f. */
  public double[] residuals() {
    double[] outputs =
        layer.outputs(neurons, (first, values) -> masks.columns(first, count(first)).put(values));
    double scale = 1 / (gamma * neurons.width());
    double[] residuals = new double[points];
    for (int mu = 0; mu < points; mu++) {
      residuals[mu] = labels[mu] - (outputs[mu] - subtracted[mu]) * scale;
    }
    return residuals;
  }

  /**
   * One step: W ← W + (ηγ/P) z Σ Δ φ′(h) x/√D, z ← z + (ηγ/P) Σ Δ φ(h), both with the values
   * before.
   */
  public void step(double rate, double[] residuals) {
    double factor = rate * gamma / points;
    double[] w = neurons.weights();
    double[] z = neurons.readout();
    pull(
        residuals,
        (first, count) -> {
          for (int i = 0; i < count; i++) {
            int own = (first + i) * dimension;
            // Σ Δ φ(h) = w·Σ Δ φ′(h) x/√D, since φ(h) = φ′(h)·h.
            double along = 0;
            double push = factor * z[first + i];
            for (int d = 0; d < dimension; d++) {
              double pull = gradient[i * dimension + d];
              along += w[own + d] * pull;
              w[own + d] += push * pull;
            }
            z[first + i] += factor * along;
          }
        });
  }

  /** K·v/P for the tangent kernel K of the last residuals. */
  double[] tangent(double[] v) {
    double[] product = new double[points];
    double[] w = neurons.weights();
    double[] z = neurons.readout();
    double scale = 1.0 / ((double) neurons.width() * points);
    pull(
        v,
        (first, count) -> {
          for (int i = 0; i < count; i++) {
            int own = (first + i) * dimension;
            double along = 0;
            for (int d = 0; d < dimension; d++) {
              along += w[own + d] * gradient[i * dimension + d];
            }
            double square = z[first + i] * z[first + i];
            for (int d = 0; d < dimension; d++) {
              int place = i * dimension + d;
              gradient[place] = (float) (square * gradient[place] + along * w[own + d]);
            }
          }
          push(first, count, product);
        });
    for (int mu = 0; mu < points; mu++) {
      product[mu] *= scale;
    }
    return product;
  }

  private interface Block {
    /** The gradient of these neurons is there. */
    void pulled(int first, int count);
  }

  /** Σ_μ v_μ φ′(h_μ) x_μ/√D for each neuron, block by block. */
  private void pull(double[] v, Block then) {
    for (int d = 0; d < dimension; d++) {
      for (int mu = 0; mu < points; mu++) {
        narrow[d * points + mu] = (float) (v[mu] * inputs[d * points + mu]);
      }
    }
    weighted.put(narrow);
    for (int first = 0; first < neurons.width(); first += layer.block()) {
      int count = count(first);
      cancellationPoint.before(layer.work(count));
      FloatMatrix some = pulled.columns(0, count);
      some.setProduct(1, weighted, true, masks.columns(first, count), false, 0);
      some.get(gradient);
      then.pulled(first, count);
    }
  }

  /** product ← product + Σᵢ φ′(hᵢ)·(x·uᵢ)/√D for the vectors u in the gradient's place. */
  private void push(int first, int count, double[] product) {
    FloatMatrix u = direction.columns(0, count);
    u.put(gradient);
    FloatMatrix along = pushed.columns(0, count);
    along.setProduct(1, layer.inputs(), false, u, false, 0);
    along.get(pushedValues);
    masks.columns(first, count).get(maskValues);
    int all = points * count;
    for (int k = 0; k < all; k++) {
      pushedValues[k] *= maskValues[k];
    }
    for (int i = 0; i < count; i++) {
      for (int mu = 0; mu < points; mu++) {
        product[mu] += pushedValues[i * points + mu];
      }
    }
  }

  private int count(int first) {
    return Math.min(layer.block(), neurons.width() - first);
  }

  @Override
  public void close() {
    layer.close();
    masks.close();
    weighted.close();
    pulled.close();
    direction.close();
    pushed.close();
  }
}
