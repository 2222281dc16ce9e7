package carryover.lab.cnn.theory;

import carryover.study.Engine;
import carryover.ui.feed.Feed;
import carryover.workbench.Workbench;
import carryover.workers.WorkerPool;

/**
 * The measurements behind advice.
 *
 * @param share scans α
 * @param source scans N₁
 */
public record AdviceScans(BackgroundScan share, BackgroundScan source) {
  public static AdviceScans of(Workbench workbench, Engine engine, WorkerPool pool, Feed feed) {
    return new AdviceScans(
        new BackgroundScan(workbench, BestShareScan::plan, engine, pool, feed),
        new BackgroundScan(workbench, SourceNeedScan::plan, engine, pool, feed));
  }
}
