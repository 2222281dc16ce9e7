package carryover.studies.cnn.direct;

import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.DecayTowards;
import carryover.studies.cnn.memory.MemoryNeed;
import carryover.study.Recording;

/** What a run of the direct engine allocates. */
final class DirectMemory {
  private DirectMemory() {}

  /**
   * The noise vectors of one task, the test vectors and three sets of weights, all in R^d, and
   * their responses; on the heap the accumulated updates, what the units of each layer give and
   * their slopes, and the starts where arms are pulled to them.
   */
  static MemoryNeed need(CnnSetting setting, Recording recording, int testVectors) {
    long filters = 2L * setting.filters();
    long n1 = setting.upstreamSamples();
    long n2 = setting.downstreamSamples();
    long samples = Math.max(n1, n2);
    long vectors = samples + testVectors + 3 * filters + 1;
    long layers = setting.depth() - 1L;
    long responses = filters * (4 * samples + testVectors);
    long heap = filters * (3 * n1 + 6 * n2 + testVectors) + 2L * setting.dimension();
    heap += layers * filters * (4 * samples + testVectors + 4L * setting.filters());
    if (setting.downstreamDecay() > 0 && setting.decayTowards() == DecayTowards.START) {
      heap += 2 * filters * setting.dimension();
    }
    return new MemoryNeed(
        8 * heap + MemoryNeed.ofTraces(setting, recording),
        8 * (vectors * setting.dimension() + responses));
  }
}
