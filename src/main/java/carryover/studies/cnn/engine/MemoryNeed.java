package carryover.studies.cnn.engine;

import carryover.numeric.MachineMemory;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSetting;
import carryover.study.ArmTrace;
import carryover.study.Recording;
import carryover.study.TooLargeException;

/** An estimate of what a run allocates, in bytes. */
record MemoryNeed(long heap, long offHeap) {
  private static final long SAMPLE_BYTES = 450;
  private static final String LOWER = "upstreamSamples, downstreamSamples, filters or dimension";

  /** What this machine and this Java process can give to training. */
  static MemoryNeed greatest() {
    return new MemoryNeed(MachineMemory.heap(), MachineMemory.offHeap());
  }

  /**
   * The fast engine: the factor, the Gram matrices, a few 2m×N matrices for each arm; on the heap
   * the trained filters.
   */
  static MemoryNeed ofFast(CnnSetting setting, Recording recording) {
    int filters = 2 * setting.filters();
    Draws.Shape shape = Draws.Shape.of(setting, 0);
    int dimension = setting.dimension() - 3;
    int n1 = setting.upstreamSamples();
    int n2 = setting.downstreamSamples();
    long all = Math.min(shape.noise1().end(), dimension);
    long downstream = Math.min(shape.noise2().end(), dimension);
    long entries = all * (n1 + 3L * filters) + downstream * (n2 + filters);
    entries += Task.usesGram(n1, dimension) ? (long) n1 * n1 : 0;
    entries += Task.usesGram(n2, dimension) ? (long) n2 * n2 : 0;
    long arms = filters * (n1 + 2L * n2);
    long squares = (long) filters * filters;
    long heap =
        8 * (6 * arms + 9 * squares + all * filters)
            + shape.keptBytes()
            + traces(setting, recording);
    return new MemoryNeed(heap, 8 * (entries + 2L * filters * (n1 + n2) + 3 * squares));
  }

  /**
   * The direct engine: the noise vectors of one task, the test vectors and three sets of weights,
   * all in R^d, and their responses; on the heap the accumulated updates.
   */
  static MemoryNeed ofDirect(CnnSetting setting, Recording recording, int testVectors) {
    long filters = 2L * setting.filters();
    long n1 = setting.upstreamSamples();
    long n2 = setting.downstreamSamples();
    long samples = Math.max(n1, n2);
    long vectors = samples + testVectors + 3 * filters + 1;
    long responses = filters * (4 * samples + testVectors);
    long heap = filters * (3 * n1 + 6 * n2 + testVectors) + 2L * setting.dimension();
    return new MemoryNeed(
        8 * heap + traces(setting, recording), 8 * (vectors * setting.dimension() + responses));
  }

  /** One recorded sample, with the list that holds it and {@code filters} values of each kind. */
  static long ofSample(long filters) {
    return SAMPLE_BYTES + 5 * 8 * filters;
  }

  /** The recorded samples of an arm. */
  static long ofSamples(ArmTrace trace) {
    return trace.samples().stream()
        .mapToLong(sample -> sample.hasDetails() ? sample.detail(0).length : 0)
        .map(MemoryNeed::ofSample)
        .sum();
  }

  /** Scratch counts twice: it is kept in units of its own. */
  private static long traces(CnnSetting setting, Recording recording) {
    long samples =
        recording.of(CnnArms.UPSTREAM).samples(setting.upstreamSteps())
            + 3 * recording.samples(setting.downstreamSteps());
    long withFilters =
        recording.filterSamples(setting.upstreamSteps())
            + 3 * recording.filterSamples(setting.downstreamSteps());
    return samples * ofSample(0) + withFilters * (ofSample(2L * setting.filters()) - ofSample(0));
  }

  boolean fits(long heapLeft, long offHeapLeft) {
    return heap <= heapLeft && offHeap <= offHeapLeft;
  }

  /**
   * @throws TooLargeException when there is less
   */
  void checkWithin(MemoryNeed limit) {
    if (heap > limit.heap) {
      throw new TooLargeException(heap, limit.heap, LOWER);
    }
    if (offHeap > limit.offHeap) {
      throw new TooLargeException(offHeap, limit.offHeap, LOWER);
    }
  }
}
