package carryover.preset;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;

/** Brings an older document to the current version, one step at a time. */
final class Migrations {
  /** Step i turns a document of version i + 1 into one of version i + 2. */
  private final List<UnaryOperator<ObjectNode>> steps;

  Migrations(List<UnaryOperator<ObjectNode>> steps) {
    this.steps = List.copyOf(steps);
  }

  int currentVersion() {
    return steps.size() + 1;
  }

  ObjectNode apply(ObjectNode document, int version) {
    ObjectNode migrated = document;
    for (UnaryOperator<ObjectNode> step : steps.subList(version - 1, steps.size())) {
      migrated = step.apply(migrated);
    }
    return migrated;
  }
}
