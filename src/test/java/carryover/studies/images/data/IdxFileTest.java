package carryover.studies.images.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class IdxFileTest {
  /** Two images of 2 × 3, as the format's description has it. */
  private static final byte[] GOOD = {
    0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 3, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, -1
  };

  private static IdxFile.Content read(byte[] bytes) throws IOException {
    return IdxFile.read("x.idx", new ByteArrayInputStream(bytes), 3);
  }

  @Test
  void readsShapeAndValues() throws IOException {
    IdxFile.Content content = read(GOOD);
    assertThat(content.shape()).containsExactly(2, 2, 3);
    assertThat(content.values()).hasSize(12).endsWith((byte) 10, (byte) 11, (byte) -1);
  }

  @Test
  void everyTruncationIsNamed() {
    for (int length = 0; length < GOOD.length; length++) {
      byte[] cut = Arrays.copyOf(GOOD, length);
      assertThatThrownBy(() -> read(cut))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("x.idx ends ");
    }
  }

  @Test
  void whatGoesOnOrIsSomethingElseIsRefused() {
    assertThatThrownBy(() -> read(Arrays.copyOf(GOOD, GOOD.length + 1)))
        .hasMessage("x.idx goes on after the 12 bytes of its values");
    assertThatThrownBy(() -> read(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}))
        .hasMessage(
            "x.idx is no IDX file of unsigned bytes with 3 dimensions: it begins with 504b0304");
  }

  @Test
  void sizesThatNoFileHasAreRefusedBeforeAnythingIsAllocated() {
    byte[] huge = GOOD.clone();
    Arrays.fill(huge, 4, 16, (byte) 0x7f);
    assertThatThrownBy(() -> read(huge)).hasMessageContaining("allowed are 1 byte to 512 MiB");
    byte[] negative = GOOD.clone();
    negative[4] = -1;
    assertThatThrownBy(() -> read(negative)).hasMessageContaining("allowed are 1 byte to 512 MiB");
  }
}
