package carryover.lab.cnn.theory;

import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.workbench.Workbench;

/**
 * The measurements behind advice.
 *
 * @param share scans α
 * @param source scans N₁
 */
public record AdviceScans(BackgroundScan share, BackgroundScan source) {
  public static AdviceScans of(Workbench workbench, Trainer trainer, Feed feed) {
    return new AdviceScans(
        new BackgroundScan(workbench, BestShareScan::plan, trainer, feed),
        new BackgroundScan(workbench, SourceNeedScan::plan, trainer, feed));
  }
}
