package carryover.sweep;

import carryover.study.Engine;
import carryover.study.Readout;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.TooLargeException;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Trains for one seed of one cell, unless the result is known from before. */
public final class CellMeasurement {
  private final Engine engine;
  private final ResultCache cache;
  private final List<Readout> readouts;

  /**
   * @param readouts what is kept of a run
   */
  public CellMeasurement(Engine engine, ResultCache cache, List<Readout> readouts) {
    this.engine = engine;
    this.cache = cache;
    this.readouts = List.copyOf(readouts);
  }

  /**
   * Looks up or trains.
   *
   * @return empty when the setting is too large for this machine; to be thrown away once {@code
   *     stop} has answered true
   */
  Optional<CellResult> measure(
      Setting setting, long seed, Recording recording, BooleanSupplier stop) {
    ResultCache.Key key = new ResultCache.Key(setting, seed, recording);
    Optional<CellResult> known = cache.get(key);
    return known.isPresent() ? known : train(key, stop);
  }

  private Optional<CellResult> train(ResultCache.Key key, BooleanSupplier stop) {
    try {
      Trace trace =
          engine.train(key.setting(), key.seed(), key.recording(), TrainingListener.NONE, stop);
      CellResult result = CellResult.of(trace, readouts);
      if (!trace.cancelled()) {
        cache.put(key, result);
      }
      return Optional.of(result);
    } catch (TooLargeException e) {
      return Optional.empty();
    }
  }
}
