package carryover.study;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.cnn.direct.DirectEngine;
import carryover.studies.cnn.fast.FastEngine;
import org.junit.jupiter.api.Test;

class SignatureTest {
  private static final Signature SIGNATURE = TwoLayerCnn.study().checks().signature();

  @Test
  void isTheSameForEquivalentEnginesAndDiffersWithTheLastDigits() {
    String fast = SIGNATURE.of(new FastEngine());
    assertThat(fast).matches("[0-9a-f]{8}").isEqualTo(SIGNATURE.of(new FastEngine()));
    assertThat(SIGNATURE.of(new DirectEngine())).isNotEqualTo(fast);
  }
}
