package carryover.studies.images.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.studies.images.DataKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in the true format, of fewer records than the authors' 10 000. */
class CifarFilesTest {
  private static final int RECORDS = 100;
  private static final int RECORD = 1 + 3072;

  private final CifarFiles cifar = new CifarFiles(RECORDS);
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    for (int file = 1; file <= 5; file++) {
      Files.write(folder.resolve("data_batch_" + file + ".bin"), records(file, 1, 10, RECORDS));
    }
    Files.write(folder.resolve("test_batch.bin"), records(6, 1, 10, RECORDS));
    Files.writeString(
        folder.resolve("batches.meta.txt"),
        "airplane\nautomobile\nbird\ncat\ndeer\ndog\nfrog\nhorse\nship\ntruck\n\n");
  }

  /** Record r of file f: label r mod classes; red f, green r, blue the row. */
  private static byte[] records(int file, int labelBytes, int classes, int count) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int r = 0; r < count; r++) {
      if (labelBytes == 2) {
        bytes.write(99);
      }
      bytes.write(r % classes);
      for (int i = 0; i < 1024; i++) {
        bytes.write(file);
      }
      for (int i = 0; i < 1024; i++) {
        bytes.write(r % 256);
      }
      for (int i = 0; i < 1024; i++) {
        bytes.write(i / 32);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void labelsPixelsAndPartsAreThoseOfTheFiles() throws IOException {
    LabelledData found = cifar.read(folder);
    ImageSet set = found.set();
    assertThat(found.kind()).isEqualTo(DataKind.CIFAR_10);
    assertThat(set.classes()).hasSize(10).startsWith("airplane").endsWith("truck");
    assertThat(set.shape()).isEqualTo(Shape.picture(32, 32, 3));
    assertThat(set.samples(3)).isEqualTo(5 * RECORDS / 10);
    assertThat(set.tests(3)).isEqualTo(RECORDS / 10);
    double[] image = new double[set.dimension()];
    // The eleventh image of class 3 is the first one of it in the second file.
    set.read(set.sample(3, 10), image, 0);
    int place = 3 * (32 * 7 + 5);
    assertThat(Arrays.copyOfRange(image, place, place + 3))
        .containsExactly(2 / 255.0, 3 / 255.0, 7 / 255.0);
    set.read(set.test(4, 1), image, 0);
    assertThat(Arrays.copyOfRange(image, 0, 3)).containsExactly(6 / 255.0, 14 / 255.0, 0);
  }

  @Test
  void aHundredClassesAreTheFineLabels() throws IOException {
    Path hundred = Files.createDirectory(folder.resolve("cifar-100-binary"));
    Files.write(hundred.resolve("train.bin"), records(1, 2, 100, 5 * 400));
    Files.write(hundred.resolve("test.bin"), records(2, 2, 100, 400));
    Files.writeString(
        hundred.resolve("fine_label_names.txt"),
        IntStream.range(0, 100).mapToObj(i -> "fine" + i).collect(Collectors.joining("\n")));
    LabelledData found = new CifarFiles(400).read(hundred);
    assertThat(found.kind()).isEqualTo(DataKind.CIFAR_100);
    assertThat(found.set().classes()).hasSize(100).contains("fine57");
    assertThat(found.set().samples(57)).isEqualTo(20);
    assertThat(found.id().classes()).isEqualTo(100);
  }

  @Test
  void withoutNamesClassesAreNumbers() throws IOException {
    Files.delete(folder.resolve("batches.meta.txt"));
    assertThat(cifar.read(folder).set().classes())
        .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
  }

  @Test
  void theChecksumFollowsTheContentAlone(@TempDir Path elsewhere) throws IOException {
    long here = cifar.read(folder).id().checksum();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.copy(file, elsewhere.resolve(file.getFileName()));
      }
    }
    assertThat(cifar.read(elsewhere).id().checksum()).isEqualTo(here);
    Path changed = elsewhere.resolve("data_batch_3.bin");
    byte[] bytes = Files.readAllBytes(changed);
    bytes[RECORD - 1] ^= 1;
    Files.write(changed, bytes);
    assertThat(cifar.read(elsewhere).id().checksum()).isNotEqualTo(here);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, RECORD - 1, RECORD, RECORDS * RECORD - 1, RECORDS * RECORD + 1})
  void anyOtherLengthIsRefused(int length) throws IOException {
    Path file = folder.resolve("data_batch_2.bin");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
    assertThatThrownBy(() -> cifar.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessage(file + ": " + length + " bytes; 100 records of 3073 bytes are 307300");
  }

  @ParameterizedTest
  @CsvSource({"10, 7", "200, 99"})
  void aLabelThatIsNoneIsNamedWithItsRecord(int label, int record) throws IOException {
    Path file = folder.resolve("test_batch.bin");
    byte[] bytes = Files.readAllBytes(file);
    bytes[record * RECORD] = (byte) label;
    Files.write(file, bytes);
    assertThatThrownBy(() -> cifar.read(folder))
        .hasMessage(file + ": record " + record + " has label " + label + "; allowed: 0…9");
  }

  @Test
  void theClassThatLacksImagesIsNamedWithHowMany() throws IOException {
    Path file = folder.resolve("test_batch.bin");
    byte[] bytes = Files.readAllBytes(file);
    for (int r = 6; r < RECORDS; r += 10) {
      bytes[r * RECORD] = 5;
    }
    Files.write(file, bytes);
    assertThatThrownBy(() -> cifar.read(folder))
        .hasMessage(
            folder
                + ": too few images: class 6 (frog) has 50 for training and 0 for tests, 4 lack");
  }

  @Test
  void namesMustBeAsManyAsClasses() throws IOException {
    Files.writeString(folder.resolve("batches.meta.txt"), "cat\ndog\n");
    assertThatThrownBy(() -> cifar.read(folder))
        .hasMessageEndingWith("2 names of classes; there should be 10");
  }
}
