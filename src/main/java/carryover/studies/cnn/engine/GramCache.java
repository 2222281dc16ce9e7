package carryover.studies.cnn.engine;

import carryover.numeric.Checkpoint;
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
  private final Draws draws;
  private final Draws.Block block;
  private double[] strict;
  private int dimension;
  private double[] gram;

  GramCache(Draws draws, Draws.Block block) {
    this.draws = draws;
    this.block = block;
  }

  /** The N×N Gram matrix in {@code dimension ≥ K} dimensions; not to be written to. */
  double[] in(int dimension, Checkpoint checkpoint) {
    enter(checkpoint);
    try {
      if (gram == null || this.dimension != dimension) {
        if (strict == null) {
          strict = strictGram(checkpoint);
        }
        gram = assemble(draws.diagonal(block, dimension, checkpoint), checkpoint);
        this.dimension = dimension;
      }
      return gram;
    } finally {
      lock.unlock();
    }
  }

  /** Waits for a thread that is at work here, but not longer than its own result is wanted. */
  private void enter(Checkpoint checkpoint) {
    try {
      while (!lock.tryLock(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
        checkpoint.pass();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private double[] strictGram(Checkpoint checkpoint) {
    int n = block.count();
    double[] product = new double[n * n];
    try (DenseMatrix vectors = new DenseMatrix(block.end(), n)) {
      draws.fill(block, null, block.end(), vectors, checkpoint);
      try (DenseMatrix square = TriangularGram.of(vectors, block.first(), checkpoint)) {
        for (int i = 0; i < n; i++) {
          checkpoint.before(n);
          square.getColumn(i, product, i * n);
        }
      }
    }
    return product;
  }

  private double[] assemble(double[] diagonal, Checkpoint checkpoint) {
    int n = block.count();
    double[] full = strict.clone();
    double[] below = new double[block.end()];
    for (int a = 0; a < n; a++) {
      checkpoint.before(block.first() + 4L * a);
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
