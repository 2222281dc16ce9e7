package carryover.studies.cnn.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.memory.MemoryNeed;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.TooLargeException;
import carryover.study.TrainingListener;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What training costs the garbage collector. */
class AllocationTest {
  private static final Setting SMALL =
      CnnSpace.setting(0.5, 24, 12, 1, 1, 0.9, 1.5, 0.7, 200, 4, 0.3, 0, 0, 0.05);
  private static final int FEW = 1000;
  private static final int MANY = 5000;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final FastEngine engine = new FastEngine();

  /** Next to nothing: matrices live outside the heap and every array as long as its arm. */
  @Test
  void aStepOfBothArmsAllocatesAtMostAFewWords() {
    assertThat(slope(Recording.FINAL_ONLY)).isLessThan(128);
  }

  @Test
  void aRecordedStepAllocatesLittleMoreThanTheSamplesThatAreKept() {
    double perStep = slope(Recording.EVERY_STEP) - slope(Recording.FINAL_ONLY);
    // Three samples are kept: scratch also in units of its own. Reading them takes as much again.
    assertThat(perStep).isLessThan((double) (4 * 3 * MemoryNeed.ofSample(0)));
  }

  @Test
  void aSettingThatDoesNotFitIsRefusedBeforeAnythingIsAllocated() {
    Setting large = SMALL.with(CnnSpace.UPSTREAM_SAMPLES, 2000).with(CnnSpace.FILTERS, 500);
    MemoryNeed need = FastMemory.need(CnnSetting.of(large), Recording.FINAL_ONLY);
    for (MemoryNeed limit :
        List.of(
            new MemoryNeed(need.heap() - 1, need.offHeap()),
            new MemoryNeed(need.heap(), need.offHeap() - 1))) {
      FastEngine small = new FastEngine(limit);
      long before = threads.getCurrentThreadAllocatedBytes();

      assertThatThrownBy(
              () -> small.train(large, 1, Recording.FINAL_ONLY, TrainingListener.NONE, () -> false))
          .isInstanceOf(TooLargeException.class)
          .hasMessageContaining("lower upstreamSamples, downstreamSamples, filters or dimension");
      assertThat(threads.getCurrentThreadAllocatedBytes() - before)
          .as("bytes, of " + need.heap() + " needed")
          .isLessThan(need.heap() / 20);
    }
  }

  /** Bytes for each further step; the first run draws and loads what later ones share. */
  private double slope(Recording recording) {
    allocated(FEW, recording);
    return (allocated(MANY, recording) - allocated(FEW + 1, recording)) / (double) (MANY - FEW - 1);
  }

  private long allocated(int steps, Recording recording) {
    Setting setting = SMALL.with(CnnSpace.DOWNSTREAM_STEPS, steps);
    long before = threads.getCurrentThreadAllocatedBytes();
    engine.train(setting, steps, recording, TrainingListener.NONE, () -> false);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
