package carryover.lab.cnn.theory;

import carryover.sweep.ResultCache;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.workbench.Workbench;
import java.util.function.LongSupplier;

/**
 * The measurements behind advice.
 *
 * @param share along α
 * @param source along N₁
 */
public record AdviceProfiles(AdviceProfile share, AdviceProfile source) {
  /**
   * @param cells results known from before, which these profiles add to
   * @param nanoTime the clock for rates
   */
  public static AdviceProfiles of(
      Workbench workbench, Trainer trainer, ResultCache cells, Feed feed, LongSupplier nanoTime) {
    return new AdviceProfiles(
        new AdviceProfile(
            workbench, ShareFinding::axis, ShareFinding.SEEDS, trainer, cells, feed, nanoTime),
        new AdviceProfile(
            workbench, SourceFinding::axis, SourceFinding.SEEDS, trainer, cells, feed, nanoTime));
  }
}
