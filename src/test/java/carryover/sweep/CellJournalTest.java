package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.Mutation;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Recording;
import carryover.training.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellJournalTest {
  private static final long ROOM = 1 << 20;

  @TempDir Path folder;

  private final List<String> problems = new ArrayList<>();

  private CellJournal open() throws IOException {
    return CellJournal.open(folder, "engine 1", ROOM, problems::add);
  }

  private Path file() {
    return folder.resolve("cells.journal");
  }

  private static Run key(long seed) {
    return new Run(CnnSpace.STANDARD, seed, Recording.FINAL_ONLY);
  }

  /** A course whose every number differs with the seed; of odd ones an arm diverged. */
  private static CellResult result(long seed) {
    double a = 1 / (seed + 2.0);
    return new CellResult(
        List.of(
            new Curve(new int[] {0, 7, 200}, new double[] {a, a / 3, Math.nextUp(a)}, 1 << 30),
            new Curve(new int[] {0}, new double[] {a / 7}, seed % 2 == 0 ? Integer.MAX_VALUE : 3)));
  }

  private void write(int count) throws IOException {
    try (CellJournal journal = open()) {
      for (int seed = 0; seed < count; seed++) {
        journal.append(key(seed), result(seed));
      }
    }
  }

  private static void assertSame(Optional<CellResult> read, CellResult wanted) {
    assertThat(read).isPresent();
    assertThat(read.get().curves()).hasSameSizeAs(wanted.curves());
    for (int i = 0; i < wanted.curves().size(); i++) {
      assertSame(read.get().curves().get(i), wanted.curves().get(i));
    }
  }

  private static void assertSame(Curve read, Curve wanted) {
    assertThat(read.steps()).isEqualTo(wanted.steps());
    assertThat(read.values()).isEqualTo(wanted.values());
    assertThat(read.divergedAt()).isEqualTo(wanted.divergedAt());
  }

  @Test
  void itsFolderIsMade() throws IOException {
    folder = folder.resolve("cells of a study shown for the first time");
    write(2);
    try (CellJournal journal = open()) {
      assertThat(journal.size()).isEqualTo(2);
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void resultsComeBackWithAllTheirDigits() throws Exception {
    write(100);
    try (CellJournal journal = open()) {
      assertThat(journal.size()).isEqualTo(100);
      for (int seed = 0; seed < 100; seed++) {
        assertSame(journal.take(key(seed)), result(seed));
      }
      assertThat(journal.take(key(100))).isEmpty();
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void aCacheAnswersFromTheJournalAndAddsToIt() throws Exception {
    write(1);
    try (CellJournal journal = open()) {
      ResultCache cache = new ResultCache(10);
      cache.attach(journal);
      assertSame(cache.get(key(0)), result(0));
      assertSame(cache.get(key(0)), result(0));
      cache.put(key(1), result(1));
    }
    try (CellJournal journal = open()) {
      assertSame(journal.take(key(1)), result(1));
    }
  }

  @Test
  void aRecordThatWasCutOffAnywhereIsDroppedAndWrittenOver() throws Exception {
    write(2);
    byte[] whole = Files.readAllBytes(file());
    write(1);
    int last = (whole.length - head().length) / 2;
    for (int length = whole.length - last; length < whole.length; length++) {
      Files.write(file(), Arrays.copyOf(whole, length));
      try (CellJournal journal = open()) {
        assertThat(journal.size()).as("of %d bytes", length).isEqualTo(1);
        journal.append(key(5), result(5));
      }
      try (CellJournal journal = open()) {
        assertSame(journal.take(key(0)), result(0));
        assertSame(journal.take(key(5)), result(5));
        assertThat(journal.size()).isZero();
      }
    }
    assertThat(problems).isEmpty();
  }

  private static byte[] head() {
    return "carryover cells, format 1\nengine 1\n".getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aHeadThatWasCutOffAnywhereIsBegunAnew() throws Exception {
    for (int length = 0; length < head().length; length++) {
      Files.write(file(), Arrays.copyOf(head(), length));
      write(1);
      try (CellJournal journal = open()) {
        assertThat(journal.size()).as("of %d bytes", length).isEqualTo(1);
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void aDamagedRecordIsLeftOutAndTold() throws Exception {
    write(3);
    byte[] bytes = Files.readAllBytes(file());
    int record = (bytes.length - head().length) / 3;
    bytes[head().length + record + record / 2] ^= 1;
    Files.write(file(), bytes);
    try (CellJournal journal = open()) {
      assertSame(journal.take(key(0)), result(0));
      assertThat(journal.take(key(1))).isEmpty();
      assertSame(journal.take(key(2)), result(2));
    }
    assertThat(problems).containsExactly(file() + ": 1 damaged map cell is measured again");
  }

  @Test
  void resultsOfAnotherEngineAreNotMixedIn() throws Exception {
    write(3);
    try (CellJournal other = CellJournal.open(folder, "engine 2", ROOM, problems::add)) {
      assertThat(other.size()).isZero();
      other.append(key(0), result(4));
    }
    try (CellJournal other = CellJournal.open(folder, "engine 2", ROOM, problems::add)) {
      assertSame(other.take(key(0)), result(4));
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void whatIsNoJournalIsKeptAside() throws Exception {
    Files.writeString(file(), "carryover cells, format 2\n");
    write(1);
    assertThat(folder.resolve("cells-aside-1.journal")).hasContent("carryover cells, format 2");
    assertThat(problems)
        .containsExactly("Put aside as cells-aside-1.journal: " + file() + ": no map cells in it");
    try (CellJournal journal = open()) {
      assertThat(journal.size()).isEqualTo(1);
    }
  }

  @Test
  void theFilesAreBoundedAndTheNewestResultsAreKept() throws Exception {
    long most = 10_000;
    int count = 1000;
    try (CellJournal journal = CellJournal.open(folder, "engine 1", most, problems::add)) {
      for (int seed = 0; seed < count; seed++) {
        journal.append(key(seed), result(seed));
      }
    }
    assertThat(Files.size(file())).isLessThan(most + 200);
    assertThat(Files.size(folder.resolve("cells-old.journal"))).isBetween(most, most + 200);
    try (CellJournal journal = CellJournal.open(folder, "engine 1", most, problems::add)) {
      assertThat(journal.size()).isGreaterThanOrEqualTo(60);
      for (int seed = count - 60; seed < count; seed++) {
        assertSame(journal.take(key(seed)), result(seed));
      }
    }
  }

  @Tag("long")
  @Test
  void tenThousandDamagedJournalsNeverGiveAWrongResult() throws Exception {
    int count = 5;
    write(count);
    byte[] good = Files.readAllBytes(file());
    SplittableRandom random = new SplittableRandom(1);
    int kept = 0;
    for (int i = 0; i < 10_000; i++) {
      Files.write(file(), Mutation.of(good, random));
      Files.deleteIfExists(folder.resolve("cells-aside-1.journal"));
      try (CellJournal journal = open()) {
        kept += journal.size();
        for (int seed = 0; seed < count; seed++) {
          Optional<CellResult> read = journal.take(key(seed));
          if (read.isPresent()) {
            assertSame(read, result(seed));
          }
        }
        assertThat(journal.size()).as("results nobody wrote").isZero();
      }
    }
    assertThat(kept).isBetween(10_000, 49_999);
  }
}
