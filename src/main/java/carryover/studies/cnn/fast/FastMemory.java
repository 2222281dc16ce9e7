package carryover.studies.cnn.fast;

import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.memory.MemoryNeed;
import carryover.study.Recording;

/** What a run of the fast engine allocates. */
final class FastMemory {
  private FastMemory() {}

  /**
   * The factor, the Gram matrices, a few 2m×N matrices for each arm; on the heap the trained
   * filters.
   */
  static MemoryNeed need(CnnSetting setting, Recording recording) {
    int filters = 2 * setting.filters();
    GaussianDraws.Shape shape = GaussianDraws.Shape.of(setting, 0);
    int dimension = setting.dimension() - 3;
    int n1 = setting.upstreamSamples();
    int n2 = setting.downstreamSamples();
    long all = Math.min(shape.noise1().end(), dimension);
    long downstream = Math.min(shape.noise2().end(), dimension);
    long entries = all * (n1 + 3L * filters) + downstream * (n2 + filters);
    entries += LearningTask.usesGram(n1, dimension) ? (long) n1 * n1 : 0;
    entries += LearningTask.usesGram(n2, dimension) ? (long) n2 * n2 : 0;
    long arms = filters * (n1 + 2L * n2);
    long squares = (long) filters * filters;
    long heap =
        8 * (6 * arms + 9 * squares + all * filters)
            + shape.keptBytes()
            + MemoryNeed.ofTraces(setting, recording);
    return new MemoryNeed(heap, 8 * (entries + 2L * filters * (n1 + n2) + 3 * squares));
  }
}
