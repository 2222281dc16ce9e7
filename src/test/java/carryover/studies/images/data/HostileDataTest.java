package carryover.studies.images.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file claims, it is refused in one line that names it, and nothing large is made. */
class HostileDataTest {
  private static final String IMAGES = "train-images-idx3-ubyte";
  private static final String LABELS = "train-labels-idx1-ubyte";

  @TempDir Path folder;

  private String refusal(Path place) {
    Throwable problem = catchThrowable(() -> new DataFiles(CifarFiles.AS_GIVEN_OUT).read(place));
    assertThat(problem).isInstanceOf(IOException.class);
    assertThat(problem.getMessage()).doesNotContain("\n").contains(folder.toString());
    return problem.getMessage();
  }

  private static byte[] head(int... words) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * words.length);
    Arrays.stream(words).forEach(bytes::putInt);
    return bytes.array();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static byte[] labels(int count) {
    byte[] labels = new byte[count];
    for (int i = 0; i < count; i++) {
      labels[i] = (byte) (i % 2);
    }
    return joined(head(0x801, count), labels);
  }

  private static byte[] images(int count) {
    return joined(head(0x803, count, 4, 4), new byte[16 * count]);
  }

  private void idx(byte[] images, byte[] labels) throws IOException {
    Files.write(folder.resolve(IMAGES), images);
    Files.write(folder.resolve(LABELS), labels);
  }

  @Test
  void aGoodPairIsTaken() throws IOException {
    idx(images(32), labels(32));
    assertThat(new DataFiles(CifarFiles.AS_GIVEN_OUT).read(folder).set().samples(0)).isEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 4, 15, 16, 17, 16 + 32 * 16 - 1, 16 + 32 * 16 + 1})
  void imagesOfAnyOtherLength(int length) throws IOException {
    idx(Arrays.copyOf(images(32), length), labels(32));
    assertThat(refusal(folder)).contains(IMAGES).containsAnyOf("ends", "goes on");
  }

  @ParameterizedTest
  @CsvSource({
    "0x00000801, 32, 4, 4, begins with",
    "0x00000d03, 32, 4, 4, begins with",
    "0x03080000, 32, 4, 4, begins with",
    "0x803, 0, 4, 4, sizes",
    "0x803, -1, 4, 4, sizes",
    "0x803, 65536, 65536, 1, sizes",
    "0x803, 2147483647, 2147483647, 2147483647, sizes",
    "0x803, 536870912, 1, 1, ends after",
    "0x803, 31, 4, 4, goes on",
  })
  void headsThatLie(String magic, int count, int rows, int columns, String told)
      throws IOException {
    byte[] head = head((int) (long) Long.decode(magic), count, rows, columns);
    idx(joined(head, new byte[32 * 16]), labels(32));
    assertThat(refusal(folder)).contains(told);
  }

  @Test
  void aLabelThatNoClassHas() throws IOException {
    byte[] labels = labels(32);
    labels[8 + 9] = (byte) 200;
    idx(images(32), labels);
    assertThat(refusal(folder)).endsWith("image 9 has label 200; allowed: 0…99");
  }

  @Test
  void moreImagesThanLabels() throws IOException {
    idx(images(32), labels(31));
    assertThat(refusal(folder)).contains("32 images, but 31 labels in");
  }

  @Test
  void imagesWithoutLabels() throws IOException {
    Files.write(folder.resolve(IMAGES), images(32));
    assertThat(refusal(folder)).endsWith("there is no " + LABELS + " beside it");
  }

  @Test
  void aClassWithoutImages() throws IOException {
    byte[] labels = labels(32);
    labels[8] = 3;
    idx(images(32), labels);
    assertThat(refusal(folder))
        .contains("too few images: class 0 (0) has 12 for training and 3 for tests, 1 lack")
        .contains("class 2 (2) has 0 for training and 0 for tests, 16 lack");
  }

  /** A few kilobytes that unpack to 64 MB of zeros behind what the head announces. */
  @Test
  void aBombOfGz() throws IOException {
    Files.write(folder.resolve(LABELS), labels(32));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve(IMAGES + ".gz")))) {
      out.write(images(32));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        out.write(zeros);
      }
    }
    assertThat(refusal(folder)).endsWith("goes on after the 512 bytes of its values");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 20})
  void gzThatIsCutOff(int length) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(images(32));
    }
    Files.write(folder.resolve(IMAGES + ".gz"), Arrays.copyOf(packed.toByteArray(), length));
    Files.write(folder.resolve(LABELS), labels(32));
    assertThat(refusal(folder)).contains(IMAGES + ".gz");
  }

  @Test
  void gzThatIsNone() throws IOException {
    Files.write(folder.resolve(IMAGES + ".gz"), images(32));
    Files.write(folder.resolve(LABELS), labels(32));
    assertThat(refusal(folder)).contains("damaged gz file");
  }

  @ParameterizedTest
  @CsvSource({"data_batch_1", "batches.meta"})
  void thePythonVersionOfCifar(String name) throws IOException {
    Files.write(folder.resolve(name), new byte[] {(byte) 0x80, 2, '}'});
    assertThat(refusal(folder)).contains("python version").endsWith("take the binary version");
    assertThat(refusal(folder.resolve(name))).contains("pickled").contains("binary version");
  }

  @Test
  void anArchive() throws IOException {
    Path file = Files.write(folder.resolve("cifar-10-binary.tar.gz"), new byte[9]);
    assertThat(refusal(file)).endsWith("an archive; unpack it and give the folder");
  }

  @Test
  void aFolderOfNothing() {
    assertThat(refusal(folder)).contains("no data set");
    assertThat(refusal(folder.resolve("elsewhere"))).contains("elsewhere");
  }

  private Path csv(String text) throws IOException {
    return Files.writeString(folder.resolve("features.csv"), text);
  }

  private static String rows(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> (i % 2 == 0 ? "cat" : "dog") + "," + i + ",0.5\n")
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "'cat,NaN,1', 'line 34, column a: NaN is no finite number'",
    "'cat,1,Infinity', 'line 34, column b: Infinity is no finite number'",
    "'cat,1,1e99', 'line 34, column b: 1e99 is no finite number'",
    "'cat,,1', 'line 34, column a: nothing is no finite number'",
    "'cat,1', 'line 34 has 2 fields; the first has 3'",
    "'cat,1,2,3', 'line 34 has 4 fields; the first has 3'",
    "',1,2', 'line 34 has no label'",
  })
  void rowsOfCsv(String row, String told) throws IOException {
    assertThat(refusal(csv("label,a,b\n" + rows(32) + row + "\n"))).endsWith(told);
  }

  @ParameterizedTest
  @CsvSource({
    "'', names no column label",
    "'a,b', names no column label",
    "'label', no features",
    "'label,a,b', 0 classes",
  })
  void headsOfCsv(String head, String told) throws IOException {
    assertThat(refusal(csv(head + "\n"))).contains(told);
  }

  @Test
  void csvThatIsNoText() throws IOException {
    Path file = Files.write(folder.resolve("a.csv"), new byte[] {'l', (byte) 0xff, '\n'});
    assertThat(refusal(file)).endsWith("it is not UTF-8 text");
  }

  @Test
  void aGoodTableIsTaken() throws IOException {
    ImageSet set =
        new DataFiles(CifarFiles.AS_GIVEN_OUT).read(csv("\uFEFFLabel,a,b\r\n" + rows(32))).set();
    assertThat(set.classes()).containsExactly("cat", "dog");
    assertThat(set.shape()).isEqualTo(Shape.features(2));
    double[] row = new double[2];
    set.read(set.sample(1, 0), row, 0);
    // The first quarter of each class, four of sixteen, is for tests; the fifth dog is row 9.
    assertThat(row).containsExactly(9, 0.5);
  }

  private static byte[] npy(String head, byte[] values) {
    byte[] text = (head + "\n").getBytes(StandardCharsets.ISO_8859_1);
    return joined(
        new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0},
        new byte[] {(byte) text.length, (byte) (text.length >> 8)},
        text,
        values);
  }

  private Path tables(byte[] features, byte[] labels) throws IOException {
    Files.write(folder.resolve("vit-labels.npy"), labels);
    return Files.write(folder.resolve("vit.npy"), features);
  }

  private static String npyHead(String descr, String fortran, String shape) {
    return "{'descr': '"
        + descr
        + "', 'fortran_order': "
        + fortran
        + ", 'shape': ("
        + shape
        + "), }";
  }

  private static byte[] goodLabels() {
    byte[] labels = new byte[32];
    for (int i = 0; i < 32; i++) {
      labels[i] = (byte) (i % 2 == 0 ? 3 : 8);
    }
    return npy(npyHead("|u1", "False", "32,"), labels);
  }

  @Test
  void aGoodArrayIsTaken() throws IOException {
    ByteBuffer values = ByteBuffer.allocate(32 * 3 * 4).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < 96; i++) {
      values.putFloat(i / 8f);
    }
    Path file = tables(npy(npyHead("<f4", "False", "32, 3"), values.array()), goodLabels());
    ImageSet set = new DataFiles(CifarFiles.AS_GIVEN_OUT).read(file).set();
    assertThat(set.classes()).containsExactly("3", "8");
    double[] row = new double[3];
    set.read(set.test(1, 1), row, 0);
    assertThat(row).containsExactly(9 / 8.0, 10 / 8.0, 11 / 8.0);
    assertThat(new DataFiles(CifarFiles.AS_GIVEN_OUT).read(folder).id())
        .isEqualTo(new DataFiles(CifarFiles.AS_GIVEN_OUT).read(file).id());
  }

  @ParameterizedTest
  @CsvSource({
    "|O, False, '32, 3', pickled",
    ">f4, False, '32, 3', greatest byte first",
    "<f4, True, '32, 3', Fortran",
    "<c8, False, '32, 3', 'holds <c8'",
    "<f4, False, '31, 3', bytes of values",
    "<f4, False, '32, 4', bytes of values",
    "<f4, False, '0, 3', allowed",
    "<f4, False, '99999999999999, 3', allowed",
    "<f4, False, '536870912, 536870912', allowed",
    "<f4, False, '96,', 1 dimensions",
    "<f4, False, '8, 4, 3', 3 dimensions",
  })
  void headsOfNpy(String descr, String fortran, String shape, String told) throws IOException {
    Path file = tables(npy(npyHead(descr, fortran, shape), new byte[32 * 3 * 4]), goodLabels());
    assertThat(refusal(file)).contains(told);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 8, 9, 10, 40, 80, 100})
  void npyThatIsCutOff(int length) throws IOException {
    byte[] whole = npy(npyHead("<f4", "False", "32, 3"), new byte[32 * 3 * 4]);
    assertThat(refusal(tables(Arrays.copyOf(whole, length), goodLabels()))).contains("vit.npy");
  }

  @Test
  void valuesOfNpyThatAreNone() throws IOException {
    byte[] values = new byte[32 * 3 * 4];
    values[4 * 7 + 2] = (byte) 0xc0;
    values[4 * 7 + 3] = 0x7f;
    Path file = tables(npy(npyHead("<f4", "False", "32, 3"), values), goodLabels());
    assertThat(refusal(file)).endsWith("image 2, feature 1: NaN is no finite number");
  }

  @Test
  void featuresWithoutLabels() throws IOException {
    Path file =
        Files.write(folder.resolve("a.npy"), npy(npyHead("<f4", "False", "32, 3"), new byte[384]));
    assertThat(refusal(file)).endsWith("there is no a-labels.npy beside it");
  }

  private void pictures(int ofClass) throws IOException {
    for (String name : new String[] {"cat", "dog"}) {
      Path own = Files.createDirectories(folder.resolve(name));
      for (int i = 0; i < ofClass; i++) {
        BufferedImage image = new BufferedImage(6, 4, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 6; x++) {
          for (int y = 0; y < 4; y++) {
            image.setRGB(x, y, ((x * 40) << 16) | ((y * 60) << 8) | i);
          }
        }
        ImageIO.write(image, "png", own.resolve(i + ".png").toFile());
      }
    }
  }

  @Test
  void goodPicturesAreTheSquareInTheirMiddle() throws IOException {
    pictures(16);
    ImageSet set = new DataFiles(CifarFiles.AS_GIVEN_OUT).read(folder).set();
    assertThat(set.shape()).isEqualTo(Shape.picture(4, 4, 3));
    double[] image = new double[48];
    set.read(set.test(0, 1), image, 0);
    int place = 3 * (4 * 2 + 1);
    assertThat(Arrays.copyOfRange(image, place, place + 3))
        .containsExactly(80 / 255.0, 120 / 255.0, 1 / 255.0);
  }

  /** A colour model would make 128 a brighter grey. */
  @Test
  void greysStayWhatTheyAreAndHaveOneChannel() throws IOException {
    for (String name : new String[] {"a", "b"}) {
      Path own = Files.createDirectories(folder.resolve(name));
      for (int i = 0; i < 16; i++) {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < 64; x++) {
          for (int y = 0; y < 64; y++) {
            image.getRaster().setSample(x, y, 0, x % 2 == 0 ? 128 : 64);
          }
        }
        ImageIO.write(image, "png", own.resolve(i + ".png").toFile());
      }
    }
    ImageSet set = new DataFiles(CifarFiles.AS_GIVEN_OUT).read(folder).set();
    assertThat(set.shape()).isEqualTo(Shape.picture(32, 32, 1));
    double[] image = new double[1024];
    set.read(0, image, 0);
    assertThat(image).containsOnly(96 / 255.0);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 20, 33, 60})
  void aPictureThatIsCutOff(int length) throws IOException {
    pictures(16);
    Path file = folder.resolve("dog").resolve("3.png");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
    assertThat(refusal(folder)).contains("3.png");
  }

  @ParameterizedTest
  @CsvSource({"100000, 100000", "2147483647, 2147483647", "16777217, 1"})
  void aPictureThatClaimsToBeHuge(int width, int height) throws IOException {
    pictures(16);
    Path file = folder.resolve("cat").resolve("5.png");
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    bytes.putInt(16, width).putInt(20, height);
    CRC32 sum = new CRC32();
    sum.update(bytes.array(), 12, 17);
    bytes.putInt(29, (int) sum.getValue());
    Files.write(file, bytes.array());
    assertThat(refusal(folder)).contains("5.png").contains("allowed: up to 16777216");
  }

  @Test
  void aPictureThatIsSomethingElse() throws IOException {
    pictures(16);
    Files.writeString(folder.resolve("cat").resolve("5.png"), "GIF89a");
    assertThat(refusal(folder)).endsWith("5.png: is no PNG or JPEG");
  }

  @Test
  void tooFewPictures() throws IOException {
    pictures(5);
    assertThat(refusal(folder))
        .contains("class 0 (cat) has 4 for training and 1 for tests, 11 lack");
  }
}
