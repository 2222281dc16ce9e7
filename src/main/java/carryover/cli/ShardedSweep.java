package carryover.cli;

import carryover.export.ProvenanceBeside;
import carryover.export.ProvenanceFile;
import carryover.preset.PresetException;
import carryover.preset.Provenance;
import carryover.preset.ProvenanceWriter;
import carryover.sweep.ShardFiles.Attempt;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What all shards in a folder are parts of: setting, seeds and axes, as the file beside each
 * attempt tells them, and the number of shards.
 */
record ShardedSweep(String definition, int shards) {
  /** What is told beside an attempt. */
  static Provenance told(Attempt attempt, ProvenanceFile provenances) throws PresetException {
    Path beside = ProvenanceBeside.of(attempt.file());
    if (!Files.exists(beside)) {
      throw new BadInputException(
          attempt.file() + " cannot be used: there is no " + beside.getFileName() + " beside it");
    }
    return provenances.read(beside);
  }

  static ShardedSweep of(Provenance told, int shards) {
    Provenance bare =
        new Provenance("", "", told.preset(), told.pinned(), told.runs(), told.axes());
    return new ShardedSweep(new ProvenanceWriter().write(bare), shards);
  }

  /**
   * Refuses an attempt at something else: shards are told apart by number, so that the lines of two
   * sweeps would be taken for each other.
   */
  void require(Attempt attempt, ProvenanceFile provenances) throws PresetException {
    if (attempt.shard().of() != shards) {
      throw new BadInputException(
          attempt.file()
              + " is one of "
              + attempt.shard().of()
              + " shards, not of "
              + shards
              + ": all in a folder must be parts of the same number");
    }
    if (!of(told(attempt, provenances), shards).equals(this)) {
      throw new BadInputException(
          attempt.file()
              + " is part of another sweep: all in a folder must have the same setting, seeds and"
              + " axes");
    }
  }
}
