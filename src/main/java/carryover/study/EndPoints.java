package carryover.study;

import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * How a study draws where training ends without training: an engine that gives the same law of end
 * points, though other numbers for a seed, and the settings in which training comes that far.
 *
 * @param engine name of that engine in the study
 * @param reached whether training ends there within its recorded length
 */
public record EndPoints(String engine, Predicate<Setting> reached) {

  /**
   * An engine that trains, but draws what is asked for as {@link Recording#END_POINT} where
   * training would reach it.
   */
  Engine over(Engine training, Engine drawing) {
    return new Drawing(this, training, drawing);
  }

  private record Drawing(EndPoints points, Engine training, Engine drawing) implements Engine {
    @Override
    public Trace train(
        Setting setting,
        long seed,
        Recording recording,
        TrainingListener listener,
        BooleanSupplier cancelled) {
      boolean drawn = recording.endPoint() && points.reached.test(setting);
      return (drawn ? drawing : training).train(setting, seed, recording, listener, cancelled);
    }

    @Override
    public Engine remembering(long bytes) {
      return points.over(training.remembering(bytes), drawing);
    }
  }
}
