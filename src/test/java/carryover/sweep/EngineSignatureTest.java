package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.engine.DirectEngine;
import carryover.studies.cnn.engine.FastEngine;
import org.junit.jupiter.api.Test;

class EngineSignatureTest {
  @Test
  void isTheSameForEquivalentEnginesAndDiffersWithTheLastDigits() {
    String fast = EngineSignature.of(new FastEngine());
    assertThat(fast).matches("[0-9a-f]{8}").isEqualTo(EngineSignature.of(new FastEngine()));
    assertThat(EngineSignature.of(new DirectEngine())).isNotEqualTo(fast);
  }
}
