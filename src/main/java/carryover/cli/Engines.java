package carryover.cli;

import carryover.transfer.engine.TrainingEngine;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The engines by the names of {@code --engine}; each is made only when it is asked for. */
public record Engines(Map<String, Supplier<TrainingEngine>> suppliers) {
  static final String FAST = "fast";
  static final String DIRECT = "direct";

  public Engines {
    suppliers = Map.copyOf(suppliers);
  }

  TrainingEngine named(String name) {
    Supplier<TrainingEngine> supplier = suppliers.get(name);
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
