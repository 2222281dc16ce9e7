package carryover.studies.kernel.linear;

/**
 * How well a readout on features at rest does.
 *
 * @param trainLoss mean squared error on its samples
 * @param testLoss ‖β̂ − β_t‖²
 * @param time Σ of step sizes until then; NaN at the end of endless training
 */
record ReadoutFit(double trainLoss, double testLoss, double time) {}
