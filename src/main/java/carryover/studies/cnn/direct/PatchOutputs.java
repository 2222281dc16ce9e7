package carryover.studies.cnn.direct;

/**
 * What the 2m units of each layer give to some patches, all at least 0: the filters' layer first,
 * in each unit after unit, patch after patch.
 */
record PatchOutputs(double[][] layers) {
  /** Of one layer, counted from that of the filters; not a copy. */
  double[] of(int layer) {
    return layers[layer];
  }

  /** Of the layer that the readout averages. */
  double[] last() {
    return layers[layers.length - 1];
  }
}
