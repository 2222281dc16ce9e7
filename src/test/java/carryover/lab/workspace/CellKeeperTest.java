package carryover.lab.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.live.ManualPulse;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.cnn.fast.FastEngine;
import carryover.sweep.ResultCache;
import carryover.ui.feed.Feed;
import carryover.workers.WorkerPool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CellKeeperTest {
  @TempDir Path folder;

  @Test
  void ofTwoFilesPutAsideBothAreTold() throws Exception {
    Files.writeString(folder.resolve("cells.journal"), "no cells");
    Files.writeString(folder.resolve("cells-old.journal"), "none here either");
    ManualPulse pulse = new ManualPulse();
    boolean[] restored = {false};
    try (WorkerPool pool = new WorkerPool(1);
        CellKeeper keeper =
            new CellKeeper(new ResultCache(10), new Feed(pulse), List.of("Before"))) {
      keeper.restore(
          folder, "version", TwoLayerCnn.study(), new FastEngine(), pool, () -> restored[0] = true);
      pulse.beatUntil(
          () -> restored[0] && keeper.messageProperty().get().text().contains("aside-2"));
      assertThat(keeper.messageProperty().get().text())
          .isEqualTo(
              "Before · Put aside as cells-aside-1.journal: "
                  + folder.resolve("cells-old.journal")
                  + ": no map cells in it · Put aside as cells-aside-2.journal: "
                  + folder.resolve("cells.journal")
                  + ": no map cells in it");
    }
    assertThat(folder.resolve("cells-aside-1.journal")).hasContent("none here either");
    assertThat(folder.resolve("cells-aside-2.journal")).hasContent("no cells");
  }
}
