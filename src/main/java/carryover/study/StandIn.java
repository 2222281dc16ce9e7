package carryover.study;

import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * An engine that takes the settings which the first engine of a study cannot train.
 *
 * @param engine its name in the study
 * @param needed which settings those are
 * @param signature of its numbers in such settings
 * @param reason why the first engine cannot, in a clause that names what to use instead
 */
public record StandIn(
    String engine, Predicate<Setting> needed, Signature signature, String reason) {

  /** An engine that hands each setting to the one of these that can train it. */
  Engine beside(Engine first, Engine other) {
    return new Either(this, first, other);
  }

  private record Either(StandIn standIn, Engine first, Engine other) implements Engine {
    @Override
    public Trace train(
        Setting setting,
        long seed,
        Recording recording,
        TrainingListener listener,
        BooleanSupplier cancelled) {
      Engine engine = standIn.needed.test(setting) ? other : first;
      return engine.train(setting, seed, recording, listener, cancelled);
    }

    @Override
    public Engine remembering(long bytes) {
      return standIn.beside(first.remembering(bytes), other);
    }
  }
}
