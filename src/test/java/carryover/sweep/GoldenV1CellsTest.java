package carryover.sweep;

import static carryover.GoldenV1.ON_SCREEN;
import static carryover.GoldenV1.file;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.GoldenV1;
import carryover.studies.cnn.CnnReadouts;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.training.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells that a window of version 1 kept in its journal. */
class GoldenV1CellsTest {
  @TempDir Path folder;

  private final List<String> problems = new ArrayList<>();

  @BeforeEach
  void copy() throws IOException {
    Files.copy(file("data/workspaces/1/cells.journal"), folder.resolve("cells.journal"));
  }

  /** The second line of the journal: whose results these are. */
  private String engineOfTheJournal() throws IOException {
    String text = Files.readString(folder.resolve("cells.journal"), StandardCharsets.ISO_8859_1);
    return text.lines().skip(1).findFirst().orElseThrow();
  }

  private CellJournal journal(String engineName) throws IOException {
    return CellJournal.open(folder, engineName, CellJournal.STANDARD_BYTES, problems::add);
  }

  @Test
  void theJournalKnowsEveryCellThatTheExportedMapShows() throws Exception {
    try (CellJournal journal = journal(engineOfTheJournal())) {
      assertThat(journal.size()).isEqualTo(107);
      List<String[]> exported = GoldenV1.rows("figures/phase-map.csv");
      assertThat(exported).hasSize(35);
      for (String[] row : exported) {
        Setting cell =
            ON_SCREEN
                .with(CnnSpace.UNIVERSAL_NORM, Double.parseDouble(row[0]))
                .with(CnnSpace.DIMENSION, Double.parseDouble(row[1]));
        Optional<CellResult> kept =
            journal.take(new Run(cell, Long.parseLong(row[2]), Recording.FRAMES));
        assertThat(kept).as(String.join(",", row)).isPresent();
        assertThat(kept.get().end(CnnReadouts.TRANSFER)).isEqualTo(Double.parseDouble(row[3]));
        assertThat(kept.get().end(CnnReadouts.SCRATCH)).isEqualTo(Double.parseDouble(row[4]));
        assertThat(kept.get().curve(CnnReadouts.TRANSFER).steps())
            .containsExactly(0, 1, 2, 3, 4, 5, 6, 8, 10, 12);
      }
      assertThat(journal.size()).isEqualTo(107 - 35);
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void theJournalOfAnotherEngineIsBegunAnew() throws Exception {
    try (CellJournal journal = journal("0.1.0 ffffffff")) {
      assertThat(journal.size()).isZero();
    }
    assertThat(problems).isEmpty();
    assertThat(folder.resolve("cells.journal")).content().endsWith("0.1.0 ffffffff\n");
  }
}
