package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.numeric.DenseMatrix;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The Gram matrix of one task's noise vectors in the complement, from parts that do not depend on
 * the dimension: with L = T + diag(δ), T strictly lower, LLᵀ = TTᵀ + T·diag(δ) + (T·diag(δ))ᵀ +
 * diag(δ²). TTᵀ costs a product and is kept; the rest costs N² additions, and the result for the
 * last dimension asked for is kept too. Safe for several threads.
 */
final class GramCache {
  private static final long LOOK_EVERY_MS = 5;

  private final ReentrantLock lock = new ReentrantLock();
  private final GaussianDraws draws;
  private final GaussianDraws.Block block;
  private double[] strict;
  private int dimension;
  private double[] gram;

  GramCache(GaussianDraws draws, GaussianDraws.Block block) {
    this.draws = draws;
    this.block = block;
  }

  /** The N×N Gram matrix in {@code dimension ≥ K} dimensions; not to be written to. */
  double[] in(int dimension, CancellationPoint cancellationPoint) {
    enter(cancellationPoint);
    try {
      if (gram == null || this.dimension != dimension) {
        if (strict == null) {
          strict = strictGram(cancellationPoint);
        }
        gram = assemble(draws.diagonal(block, dimension, cancellationPoint), cancellationPoint);
        this.dimension = dimension;
      }
      return gram;
    } finally {
      lock.unlock();
    }
  }

  /** Waits for a thread that is at work here, but not longer than its own result is wanted. */
  private void enter(CancellationPoint cancellationPoint) {
    try {
      while (!lock.tryLock(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
        cancellationPoint.pass();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private double[] strictGram(CancellationPoint cancellationPoint) {
    int n = block.count();
    double[] product = new double[n * n];
    try (DenseMatrix vectors = new DenseMatrix(block.end(), n)) {
      draws.fill(block, null, block.end(), vectors, cancellationPoint);
      try (DenseMatrix square = TriangularGram.of(vectors, block.first(), cancellationPoint)) {
        for (int i = 0; i < n; i++) {
          cancellationPoint.before(n);
          square.getColumn(i, product, i * n);
        }
      }
    }
    return product;
  }

  private double[] assemble(double[] diagonal, CancellationPoint cancellationPoint) {
    int n = block.count();
    double[] full = strict.clone();
    double[] below = new double[block.end()];
    for (int a = 0; a < n; a++) {
      cancellationPoint.before(block.first() + 4L * a);
      draws.below(block, a, below, block.first() + a);
      for (int b = 0; b < a; b++) {
        double value = strict[a * n + b] + below[block.first() + b] * diagonal[b];
        full[a * n + b] = value;
        full[b * n + a] = value;
      }
      full[a * n + a] += diagonal[a] * diagonal[a];
    }
    return full;
  }
}
