package carryover.studies.cnn.memory;

import carryover.numeric.MachineMemory;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSetting;
import carryover.study.ArmTrace;
import carryover.study.Recording;
import carryover.study.TooLargeException;
import carryover.words.Words;

/** An estimate of what a run allocates, in bytes. */
public record MemoryNeed(long heap, long offHeap) {
  private static final Words WORDS = Words.of(MemoryNeed.class);

  private static final long SAMPLE_BYTES = 450;
  private static final String LOWER = WORDS.text("memory.lower");

  /** What this machine and this Java process can give to training. */
  public static MemoryNeed greatest() {
    return new MemoryNeed(MachineMemory.heap(), MachineMemory.offHeap());
  }

  /** One recorded sample, with the list that holds it and {@code filters} values of each kind. */
  public static long ofSample(long filters) {
    return SAMPLE_BYTES + 5 * 8 * filters;
  }

  /** The recorded samples of an arm. */
  public static long ofSamples(ArmTrace trace) {
    return trace.samples().stream()
        .mapToLong(sample -> sample.hasDetails() ? sample.detail(0).length : 0)
        .map(MemoryNeed::ofSample)
        .sum();
  }

  /** The recorded samples of a whole run. Scratch counts twice: it is kept in units of its own. */
  public static long ofTraces(CnnSetting setting, Recording recording) {
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
