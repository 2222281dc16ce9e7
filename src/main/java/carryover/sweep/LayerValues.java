package carryover.sweep;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.studies.cnn.theory.Agreement;
import carryover.studies.cnn.theory.Prediction;

/**
 * What a layer shows in each cell, derived from results at hand.
 *
 * @param threshold accuracy τ of the truncated layer
 * @param step the step at which the map is looked at, {@link Course#END} for the end of training
 */
public record LayerValues(MapState state, double threshold, int step) {
  /** The value; NaN unless {@link #state} is {@link CellState#MEASURED}. */
  public double value(Layer layer, Cell cell) {
    return state.allowed(cell) && !diverged(layer, cell) ? raw(layer, cell) : Double.NaN;
  }

  /** Mean, standard error and number of seeds; a single exact value where nothing is averaged. */
  public Estimate estimate(Layer layer, Cell cell) {
    CellResults results = state.results(cell);
    return switch (layer) {
      case TRANSFER, TRUNCATED -> results.transfer(step);
      case SCRATCH -> results.scratch(step);
      case DIFFERENCE -> results.difference(step);
      case DISAGREEMENT -> agreement(cell).gap();
      case PREDICTION, SEEDS -> new Estimate(value(layer, cell), Double.NaN, 1);
    };
  }

  /** What there is to show; predictions are there at once wherever the setting is allowed. */
  public CellState state(Layer layer, Cell cell) {
    if (!state.allowed(cell)) {
      return CellState.NOT_ALLOWED;
    }
    if (diverged(layer, cell)) {
      return CellState.DIVERGED;
    }
    return Double.isNaN(raw(layer, cell)) ? CellState.OPEN : CellState.MEASURED;
  }

  /** Whether the measured difference transfer − scratch is told from 0; never with one seed. */
  public boolean significant(Cell cell, Confidence confidence) {
    return confidence.excludes(state.results(cell).difference(step), 0);
  }

  private boolean diverged(Layer layer, Cell cell) {
    CellResults results = state.results(cell);
    return switch (layer) {
      case TRANSFER, TRUNCATED, DISAGREEMENT -> results.transferDiverged(step);
      case SCRATCH -> results.scratchDiverged(step);
      case DIFFERENCE -> results.transferDiverged(step) || results.scratchDiverged(step);
      case PREDICTION, SEEDS -> false;
    };
  }

  private double raw(Layer layer, Cell cell) {
    CellResults results = state.results(cell);
    return switch (layer) {
      case TRANSFER -> results.transfer(step).mean();
      case SCRATCH -> results.scratch(step).mean();
      case DIFFERENCE -> results.difference(step).mean();
      case TRUNCATED -> truncated(results.transfer(step).mean());
      case PREDICTION -> predicted(cell);
      case DISAGREEMENT -> agreement(cell).gap().mean();
      case SEEDS -> results.count(step) == 0 ? Double.NaN : results.count(step);
    };
  }

  private double truncated(double accuracy) {
    return Double.isNaN(accuracy) ? Double.NaN : accuracy >= threshold ? 1 : 0;
  }

  private double predicted(Cell cell) {
    return state
        .grid()
        .setting(cell)
        .map(setting -> Prediction.of(setting).transferAccuracy())
        .orElse(Double.NaN);
  }

  /** The accuracy of transfer against its prediction, in an allowed cell. */
  public Agreement agreement(Cell cell) {
    return Agreement.ofTransfer(
        state.results(cell).transfer(step),
        Prediction.of(state.grid().setting(cell).orElseThrow()));
  }
}
