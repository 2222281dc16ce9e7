package carryover.studies.cnn.direct;

import carryover.numeric.NdArrayMatrix;
import carryover.studies.cnn.InheritedSelection;

/**
 * All trained weights of a network.
 *
 * @param filters as columns, d×2m, those of sign +1 first
 */
record DirectNetwork(NdArrayMatrix filters, UpperLayers upper) implements AutoCloseable {

  /**
   * Puts inherited filters in place of those that stand here.
   *
   * @param sources for each filter the one it is a copy of; negative for none
   */
  void inheritFilters(DirectNetwork learned, int[] sources) {
    double[] filter = new double[filters.rows()];
    for (int k = 0; k < sources.length; k++) {
      if (sources[k] != InheritedSelection.FRESH) {
        learned.filters.getColumn(sources[k], filter);
        filters.setColumn(k, filter);
      }
    }
  }

  @Override
  public void close() {
    filters.close();
  }
}
