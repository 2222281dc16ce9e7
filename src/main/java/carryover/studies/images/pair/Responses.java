package carryover.studies.images.pair;

import carryover.numeric.CancellationPoint;
import carryover.numeric.DenseMatrix;

/**
 * What filters w + Xa answer to images P: ⟨w, p⟩ + Pᵀ(Xa), where the multiples a of the training
 * images X are what training adds up. Worked out with PᵀX where there are few images, else with the
 * filters themselves.
 */
final class Responses implements AutoCloseable {
  private final DenseMatrix inputs;
  private final DenseMatrix images;
  private final DenseMatrix products;
  private final DenseMatrix multiples;
  private final DenseMatrix weights;
  private final DenseMatrix out;
  private final double[] column;
  private final CancellationPoint cancellation;

  /**
   * @param inputs X, d × N
   * @param images P, d × M
   * @param products PᵀX, M × N; null where it was not worked out
   */
  Responses(
      DenseMatrix inputs,
      DenseMatrix images,
      DenseMatrix products,
      int filters,
      CancellationPoint cancellation) {
    this.inputs = inputs;
    this.images = images;
    this.products = products;
    this.cancellation = cancellation;
    multiples = new DenseMatrix(inputs.columns(), filters);
    weights = new DenseMatrix(inputs.rows(), filters);
    out = new DenseMatrix(images.columns(), filters);
    column = new double[images.columns()];
  }

  /** Of filters alone: target ← Pᵀw, an array for each filter. */
  void of(double[][] filters, double[][] target) {
    weights.putColumns(filters, cancellation);
    out.setProduct(1, images, true, weights, false, 0, cancellation);
    for (int f = 0; f < target.length; f++) {
      out.getColumn(f, target[f]);
    }
  }

  /** target ← from + Pᵀ(Xa), an array for each filter; both may be the same. */
  void add(double[][] a, double[][] from, double[][] target) {
    multiples.putColumns(a, cancellation);
    if (products == null) {
      weights.setProduct(1, inputs, false, multiples, false, 0, cancellation);
      out.setProduct(1, images, true, weights, false, 0, cancellation);
    } else {
      out.setProduct(1, products, false, multiples, false, 0, cancellation);
    }
    for (int f = 0; f < target.length; f++) {
      out.getColumn(f, column);
      for (int i = 0; i < column.length; i++) {
        target[f][i] = from[f][i] + column[i];
      }
    }
  }

  /** target ← w + Xa, the filters. */
  void filters(double[][] w, double[][] a, double[][] target) {
    multiples.putColumns(a, cancellation);
    weights.setProduct(1, inputs, false, multiples, false, 0, cancellation);
    for (int f = 0; f < target.length; f++) {
      weights.getColumn(f, target[f]);
      for (int i = 0; i < target[f].length; i++) {
        target[f][i] += w[f][i];
      }
    }
  }

  @Override
  public void close() {
    multiples.close();
    weights.close();
    out.close();
  }
}
