package carryover.studies.images.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FashionMnistTest {
  /** Checksums of the files as their authors give them out, uncompressed. */
  @ParameterizedTest
  @CsvSource({
    "t10k-images-idx3-ubyte, 5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b",
    "t10k-labels-idx1-ubyte, 0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34"
  })
  void theFilesAreTheAuthors(String name, String sha256)
      throws IOException, NoSuchAlgorithmException {
    try (InputStream file =
            FashionMnist.class.getResourceAsStream("/carryover/studies/images/" + name + ".gz");
        InputStream in = new GZIPInputStream(file)) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      assertThat(HexFormat.of().formatHex(digest)).isEqualTo(sha256);
    }
  }

  @Test
  void theirLicenceLiesBeside() {
    assertThat(FashionMnist.class.getResource("/carryover/studies/images/fashion-mnist-COPYRIGHT"))
        .isNotNull();
  }

  @Test
  void everyClassHasATestSetAndSamples() {
    ImageSet images = FashionMnist.read();
    assertThat(images.dimension()).isEqualTo(196);
    for (int label = 0; label < 10; label++) {
      assertThat(images.samples(label)).isEqualTo(750);
      assertThat(images.test(label, 249)).isLessThan(images.sample(label, 0));
    }
  }

  @Test
  void pixelsAreMeansOfFour() {
    // One image of 2 × 2 blocks: 0 0 / 255 255 and so on.
    byte[] pixels = {0, 0, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 51, 0, 0};
    Examples one = new PixelExamples(Shape.picture(4, 4, 1), 2, pixels);
    double[] read = new double[6];
    one.read(0, read, 1);
    assertThat(read[1]).isEqualTo(0.5, within(1e-15));
    assertThat(read[2]).isEqualTo(1, within(1e-15));
    assertThat(read[3]).isEqualTo(0.05, within(1e-15));
    assertThat(read[4]).isZero();
    assertThat(Arrays.asList(read[0], read[5])).containsOnly(0.0);
  }
}
