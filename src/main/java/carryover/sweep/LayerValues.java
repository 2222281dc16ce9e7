package carryover.sweep;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.study.Agreement;
import carryover.study.Headline;
import carryover.study.Layer;
import carryover.study.Measure;
import carryover.study.Readout;

/**
 * What a layer shows in each cell, derived from results at hand.
 *
 * @param threshold τ of layers with a cut
 * @param step the step at which the map is looked at, {@link Curve#END} for the end of training
 */
public record LayerValues(MapState state, double threshold, int step) {
  /** The value; NaN unless {@link #state} is {@link CellState#MEASURED}. */
  public double value(Layer layer, Cell cell) {
    return state.allowed(cell) && !diverged(layer, cell) ? raw(layer, cell) : Double.NaN;
  }

  /** Mean, standard error and number of seeds; a single exact value where nothing is averaged. */
  public Estimate estimate(Layer layer, Cell cell) {
    CellResults results = state.results(cell);
    return switch (layer.kind()) {
      case MEASURED, CUT -> results.mean(layer.subject(), step);
      case GAIN -> results.gain(layer.subject(), reference(layer), step);
      case DISAGREEMENT -> agreement(layer, cell).gap();
      case GAIN_TAKEN_AWAY, PREDICTED, SEEDS -> new Estimate(value(layer, cell), Double.NaN, 1);
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

  /** The headline gain that was measured. */
  public Estimate gain(Cell cell) {
    Headline headline = state.study().headline();
    return state.results(cell).gain(headline.subject(), headline.reference(), step);
  }

  /** Whether the headline gain is told from 0; never with one seed. */
  public boolean significant(Cell cell, Confidence confidence) {
    return confidence.excludes(gain(cell), 0);
  }

  private boolean diverged(Layer layer, Cell cell) {
    CellResults results = state.results(cell);
    return switch (layer.kind()) {
      case MEASURED, CUT, DISAGREEMENT -> results.diverged(layer.subject(), step);
      case GAIN ->
          results.diverged(layer.subject(), step) || results.diverged(reference(layer), step);
      case GAIN_TAKEN_AWAY ->
          results.diverged(layer.subject(), step)
              || results.diverged(reference(layer), step)
              || results.diverged(stricter(layer), step);
      case PREDICTED, SEEDS -> false;
    };
  }

  private double raw(Layer layer, Cell cell) {
    CellResults results = state.results(cell);
    return switch (layer.kind()) {
      case MEASURED -> results.mean(layer.subject(), step).mean();
      case GAIN -> results.gain(layer.subject(), reference(layer), step).mean();
      case GAIN_TAKEN_AWAY -> takenAway(layer, results);
      case CUT -> cut(layer.measure(), results.mean(layer.subject(), step).mean());
      case PREDICTED -> predicted(layer, cell);
      case DISAGREEMENT -> results.mean(layer.subject(), step).mean() - predicted(layer, cell);
      case SEEDS -> results.count(step) == 0 ? Double.NaN : results.count(step);
    };
  }

  private double takenAway(Layer layer, CellResults results) {
    double gain = results.gain(layer.subject(), reference(layer), step).mean();
    double strict = results.gain(layer.subject(), stricter(layer), step).mean();
    if (Double.isNaN(gain) || Double.isNaN(strict)) {
      return Double.NaN;
    }
    return gain > 0 && strict < 0 ? gain : 0;
  }

  private double cut(Measure measure, double value) {
    return Double.isNaN(value) ? Double.NaN : measure.better().reaches(value, threshold) ? 1 : 0;
  }

  private double predicted(Layer layer, Cell cell) {
    return state
        .grid()
        .setting(cell)
        .map(setting -> layer.form().orElseThrow().of(setting))
        .orElse(Double.NaN);
  }

  /** What was measured against the form of a layer that has one, in an allowed cell. */
  public Agreement agreement(Layer layer, Cell cell) {
    return Agreement.of(
        layer.form().orElseThrow(),
        state.results(cell).mean(layer.subject(), step),
        state.grid().setting(cell).orElseThrow());
  }

  private static Readout stricter(Layer layer) {
    return layer.stricter().orElseThrow();
  }

  private static Readout reference(Layer gain) {
    return gain.reference().orElseThrow();
  }
}
