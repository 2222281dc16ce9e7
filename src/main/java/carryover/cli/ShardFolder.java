package carryover.cli;

import carryover.export.ProvenanceBeside;
import carryover.export.ProvenanceFile;
import carryover.export.Provenances;
import carryover.files.AtomicFile;
import carryover.preset.PresetException;
import carryover.preset.Provenance;
import carryover.sweep.Cell;
import carryover.sweep.CellResult;
import carryover.sweep.MapState;
import carryover.sweep.Shard;
import carryover.sweep.ShardFiles;
import carryover.sweep.ShardFiles.Attempt;
import carryover.sweep.SweepListener;
import carryover.sweep.SweepStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The file of one attempt at a shard, begun with its first row to come. */
final class ShardFolder implements SweepListener, AutoCloseable {
  private final SweepStore rows;

  private ShardFolder(SweepStore rows) {
    this.rows = rows;
  }

  /** Notes in the state what earlier attempts at the shard have done, and begins a new one. */
  static ShardFolder open(
      Path folder,
      Shard shard,
      SweepOptions.Asked asked,
      MapState state,
      ProvenanceFile provenances)
      throws IOException, PresetException {
    OutputFolder.create(folder);
    Attempt attempt = ShardFiles.begin(folder, shard, asked.engineName());
    Provenance provenance =
        Provenances.ofGrid(
            "shard " + shard + " of a " + SweepText.noun(state.grid()),
            asked.preset(),
            state.grid());
    ShardedSweep sweep = ShardedSweep.of(provenance, shard.of());
    List<Attempt> attempts = ShardFiles.in(folder);
    // Of the others one is enough: a thousand workers need not read a thousand files each.
    for (Attempt earlier : attempts.subList(0, Math.min(1, attempts.size()))) {
      sweep.require(earlier, provenances);
    }
    try {
      for (Attempt earlier : attempts) {
        if (earlier.shard().equals(shard)) {
          sweep.require(earlier, provenances);
          ShardFiles.read(earlier.file(), state);
        }
      }
      AtomicFile.write(ProvenanceBeside.of(attempt.file()), ProvenanceBeside.content(provenance));
      return new ShardFolder(SweepStore.attempt(attempt.file(), state));
    } catch (IllegalArgumentException e) {
      throw new BadInputException(e.getMessage(), e);
    }
  }

  @Override
  public void measured(Cell cell, long seed, CellResult result) {
    rows.measured(cell, seed, result);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
