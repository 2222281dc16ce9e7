package carryover.cli;

import carryover.studies.cnn.engine.DirectEngine;
import carryover.studies.cnn.engine.FastEngine;
import carryover.study.Engine;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The engines by the names of {@code --engine}; each is made only when it is asked for. */
public record Engines(Map<String, Supplier<Engine>> suppliers) {
  static final String FAST = "fast";
  static final String DIRECT = "direct";

  public Engines {
    suppliers = Map.copyOf(suppliers);
  }

  /** Those of the program. */
  public static Engines ofProgram() {
    return new Engines(Map.of(FAST, FastEngine::new, DIRECT, DirectEngine::new));
  }

  Engine named(String name) {
    Supplier<Engine> supplier = suppliers.get(name);
    if (supplier == null) {
      throw new BadInputException(
          "--engine = "
              + name
              + " is not allowed: "
              + String.join(", ", new TreeSet<>(suppliers.keySet())));
    }
    return supplier.get();
  }
}
