package carryover.transfer.engine;

import carryover.numeric.MachineMemory;
import carryover.transfer.Setting;

/** An estimate of what a run allocates, in bytes. */
record MemoryNeed(long heap, long offHeap) {

  /** The fast engine: the factor, the Gram matrices, and a few 2m×N matrices for each arm. */
  static MemoryNeed ofFast(Setting setting) {
    long filters = 2L * setting.filters();
    long n1 = setting.upstreamSamples();
    long n2 = setting.downstreamSamples();
    long dimension = setting.dimension() - 3L;
    long vectors = n1 + n2 + 2 * filters;
    long coordinates = Math.min(vectors, dimension);
    long entries = coordinates * (n1 + 3 * filters) + Math.min(n2 + filters, dimension) * n2;
    entries += Task.usesGram((int) n1, (int) dimension) ? n1 * n1 : 0;
    entries += Task.usesGram((int) n2, (int) dimension) ? n2 * n2 : 0;
    long arms = filters * (n1 + 2 * n2);
    long heap =
        7 * arms
            + 6 * filters * filters
            + TestAccuracy.PAIRS * filters
            + (vectors <= 2048 ? 5 * vectors * vectors / 2 : 0);
    return new MemoryNeed(8 * heap, 8 * (entries + 4 * arms + 3 * filters * filters));
  }

  /**
   * The direct engine: the noise vectors of one task, the test vectors and three sets of weights,
   * all in R^d, and their responses; on the heap the accumulated updates.
   */
  static MemoryNeed ofDirect(Setting setting, int testVectors) {
    long filters = 2L * setting.filters();
    long n1 = setting.upstreamSamples();
    long n2 = setting.downstreamSamples();
    long samples = Math.max(n1, n2);
    long vectors = samples + testVectors + 3 * filters + 1;
    long responses = filters * (4 * samples + testVectors);
    long heap = filters * (3 * n1 + 6 * n2 + testVectors) + 2L * setting.dimension();
    return new MemoryNeed(8 * heap, 8 * (vectors * setting.dimension() + responses));
  }

  /**
   * @throws TooLargeException when the machine gives less
   */
  void check() {
    if (heap > MachineMemory.heap()) {
      throw new TooLargeException(heap, MachineMemory.heap());
    }
    if (offHeap > MachineMemory.offHeap()) {
      throw new TooLargeException(offHeap, MachineMemory.offHeap());
    }
  }
}
