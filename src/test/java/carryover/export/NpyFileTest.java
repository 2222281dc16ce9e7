package carryover.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class NpyFileTest {
  /** The bytes that NumPy's own {@code numpy.save} writes for the same array, as hexadecimal. */
  private static final String SAVED_BY_NUMPY =
      "934e554d5059010076007b276465736372273a20273c6638272c2027666f727472616e5f6f726465"
          + "72273a2046616c73652c20277368617065273a2028322c2033292c207d2020202020202020202020"
          + "20202020202020202020202020202020202020202020202020202020202020202020202020202020"
          + "202020202020200a000000000000f03f000000000000e0bf59f3f8c21f6ea501000000000000f87f"
          + "182d4454fb2109400000000000000840";

  @Test
  void theBytesAreThoseOfNumpy() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NpyFile.write(new double[] {1, -0.5, 1e-300, Double.NaN, Math.PI, 3}, out, 2, 3);
    assertThat(HexFormat.of().formatHex(out.toByteArray())).isEqualTo(SAVED_BY_NUMPY);
  }
}
