package carryover.studies.kernel.relu;

import carryover.numeric.MachineMemory;
import carryover.studies.kernel.KernelSetting;
import carryover.study.TooLargeException;
import carryover.words.Words;

/**
 * An estimate of what a run allocates, in bytes: on the heap four networks and all inputs twice,
 * outside it the masks of the larger training set.
 */
public record MemoryNeed(long heap, long offHeap) {
  private static final Words WORDS = Words.of(MemoryNeed.class);

  private static final String LOWER = WORDS.text("memory.lower");

  static MemoryNeed of(KernelSetting setting) {
    long dimension = setting.dimension();
    long width = setting.width();
    long samples = Math.max(setting.upstreamSamples(), setting.downstreamSamples());
    long inputs = (samples + 1000) * dimension;
    return new MemoryNeed(
        Double.BYTES * (4 * width * (dimension + 1) + 2 * inputs),
        Float.BYTES * (samples * width + 2 * inputs));
  }

  /**
   * @throws TooLargeException when this machine gives less
   */
  void check() {
    checkWithin(MachineMemory.heap(), MachineMemory.offHeap());
  }

  void checkWithin(long heapLimit, long offHeapLimit) {
    if (heap > heapLimit) {
      throw new TooLargeException(heap, heapLimit, LOWER);
    }
    if (offHeap > offHeapLimit) {
      throw new TooLargeException(offHeap, offHeapLimit, LOWER);
    }
  }
}
