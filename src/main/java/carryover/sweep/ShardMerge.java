package carryover.sweep;

import carryover.sweep.ShardFiles.Attempt;
import carryover.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Puts the rows of all attempts at all shards into one state. A row that several attempts have must
 * be the same in all of them, bit for bit.
 */
public final class ShardMerge {
  private static final Words WORDS = Words.of(ShardMerge.class);

  private final MapState state;
  private final DenseCells cells;
  private final List<Attempt> attempts;

  /**
   * @param state whose results are in {@code cells}
   * @param attempts all at parts of the same number
   */
  public ShardMerge(MapState state, DenseCells cells, List<Attempt> attempts) {
    this.state = state;
    this.cells = cells;
    this.attempts = List.copyOf(attempts);
  }

  /** Where a row stands. */
  private record Place(String file, long line) {}

  /**
   * Reads one attempt.
   *
   * @throws IllegalArgumentException when it belongs to another sweep, or holds a wrong row or one
   *     that another attempt has with other results; the message names file and line
   */
  public void read(Attempt attempt) throws IOException {
    ShardFiles.read(
        attempt.file(),
        state,
        (row, cell, seed, line) -> {
          if (!cells.put(cell, seed, row.ends())) {
            Place first = first(cell, seed);
            throw new IllegalArgumentException(
                WORDS.text("shard.unequal", first.file(), Long.toString(first.line())));
          }
        });
  }

  private Place first(int cell, int seed) throws IOException {
    for (Attempt attempt : attempts) {
      Place[] found = new Place[1];
      ShardFiles.read(
          attempt.file(),
          state,
          (row, otherCell, otherSeed, line) -> {
            if (found[0] == null && otherCell == cell && otherSeed == seed) {
              found[0] = new Place(attempt.file().toString(), line);
            }
          });
      if (found[0] != null) {
        return found[0];
      }
    }
    throw new IllegalStateException("a row that was read is in no file");
  }

  /**
   * How many results each shard lacks, by number from 1; the first is of none.
   *
   * @param shards how many there are
   */
  public long[] missing(int shards) {
    ShardLines lines = new ShardLines(state.grid(), state.seeds().count(), shards);
    long[] missing = new long[shards + 1];
    for (int cell = 0; cell < state.grid().size(); cell++) {
      for (int seed = 0; seed < state.seeds().count(); seed++) {
        if (state.isMissing(cell, seed)) {
          missing[lines.shard(lines.line(cell), seed)]++;
        }
      }
    }
    return missing;
  }

  /** All rows as text, cell by cell and by ascending seeds, below the names of the columns. */
  public void write(Appendable out) throws IOException {
    CellTable table = new CellTable(state.study(), state.grid());
    long[] seeds = state.seeds().stream().toArray();
    out.append(table.columns());
    for (int cell = 0; cell < state.grid().size(); cell++) {
      if (state.allowed(cell)) {
        CellTable.Rows rows = table.rows(state.grid().cell(cell));
        CellResults results = state.results(cell);
        for (int seed = 0; seed < results.span(); seed++) {
          Optional<CellResult> result = results.get(seed);
          if (result.isPresent()) {
            out.append(rows.row(seeds[seed], result.get()));
          }
        }
      }
    }
  }
}
