package carryover.study;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Measures the speed of a study's engines. */
public interface Benchmark {
  /**
   * One number.
   *
   * @param key name in JSON; with its unit where it has one
   * @param title what a person reads
   * @param unit empty for a ratio
   */
  record Result(String key, String title, double value, String unit) {}

  /**
   * Measures everything; stops early when cancelled.
   *
   * @param progress hears what is being measured
   */
  List<Result> measure(BooleanSupplier cancelled, Consumer<String> progress);

  /**
   * Multiplications and additions, in units of 10⁹, that a map of the study's standard axes takes.
   *
   * @return NaN where nobody has counted them
   */
  default double gigaFlopOfMap(int columns, int rows) {
    return Double.NaN;
  }
}
