package carryover.workers;

import java.util.function.BooleanSupplier;

/** One repetition of an experiment: a function of the seed alone. */
@FunctionalInterface
public interface SeedTask<T> {
  /** As {@link Task#run}. */
  T run(long seed, BooleanSupplier stop) throws Exception;
}
