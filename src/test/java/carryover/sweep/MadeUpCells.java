package carryover.sweep;

/** Results of cells, as they might have been measured. */
final class MadeUpCells {
  private MadeUpCells() {}

  /** One result for each pair of final accuracies, transfer then scratch, of seeds 0, 1, … */
  static CellResults ended(double... transferThenScratch) {
    CellResults results = CellResults.none();
    for (int i = 0; i < transferThenScratch.length; i += 2) {
      results =
          results.with(
              i / 2, CellResult.ending(transferThenScratch[i], transferThenScratch[i + 1]));
    }
    return results;
  }
}
