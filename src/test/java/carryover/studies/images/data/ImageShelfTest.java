package carryover.studies.images.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.studies.images.DataId;
import carryover.studies.images.DataKind;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.ImagesSpace;
import carryover.study.CannotTrainException;
import carryover.study.DataSet;
import carryover.study.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageShelfTest {
  private static final Setting OWN =
      ImagesSpace.STANDARD.with(
          ImagesSpace.DATA_SET, ImagesSpace.DATA_SET.named("own").orElseThrow());

  private final ImageShelf shelf = shelf();
  @TempDir Path folder;
  private Path table;

  private static ImageShelf shelf() {
    return new ImageShelf(new LazyImages(FashionMnist::read));
  }

  @BeforeEach
  void write() throws IOException {
    table = table("a.csv", 0);
  }

  /** Three classes of 40. */
  private Path table(String name, int offset) throws IOException {
    String rows =
        IntStream.range(0, 120)
            .mapToObj(i -> i % 3 + "," + (i + offset) / 100.0 + ",1")
            .collect(Collectors.joining("\n"));
    return Files.writeString(folder.resolve(name), "label,a,b\n" + rows + "\n");
  }

  @Test
  void whatIsTakenCanBeLearnedWithClassesThatItHas() throws IOException {
    DataSet taken = shelf.take(table);
    Setting setting = shelf.choose(ImagesSpace.STANDARD, taken);
    ImagesSetting typed = ImagesSetting.of(setting);
    assertThat(typed.data()).isEqualTo(new DataId(DataKind.OWN, taken.checksum()));
    assertThat(typed.data().classes()).isEqualTo(3);
    assertThat(typed.source().text()).isEqualTo("1/2");
    // 3/6 are no classes of these data.
    assertThat(typed.target().text()).isEqualTo("0/1");
    assertThat(shelf.of(typed.data()).dimension()).isEqualTo(2);
    assertThat(taken.told()).startsWith("own: 3 classes, 120 images of 2 features, checksum ");
  }

  @Test
  void aKindAloneMeansThoseThatWereTakenLast() throws IOException {
    assertThat(shelf.settled(OWN)).isEqualTo(OWN);
    shelf.take(table);
    DataSet newer = shelf.take(table("b.csv", 7));
    assertThat(shelf.settled(OWN)).isEqualTo(shelf.choose(OWN, newer));
  }

  @Test
  void theShippedImagesHaveNoChecksum() throws IOException {
    Setting own = shelf.choose(ImagesSpace.STANDARD, shelf.take(table));
    Setting back =
        own.with(ImagesSpace.DATA_SET, ImagesSpace.DATA_SET.named("fashion-mnist").orElseThrow());
    assertThat(shelf.settled(back).get(ImagesSpace.DATA_CHECKSUM)).isZero();
    assertThat(shelf.of(ImagesSetting.of(back).data()).size()).isEqualTo(10_000);
  }

  @Test
  void whatIsRememberedIsReadWhenItIsNeeded() throws IOException {
    DataSet taken = shelf.take(table);
    ImageShelf later = shelf();
    later.remember(taken.name(), taken.checksum(), taken.place());
    Setting setting = later.settled(OWN);
    DataId id = ImagesSetting.of(setting).data();
    assertThat(id.checksum()).isEqualTo(taken.checksum());
    assertThat(later.atHand(id)).isEmpty();
    later.require(setting);
    assertThat(later.atHand(id)).isPresent();
  }

  @Test
  void whatIsMissingIsNamedWithItsChecksum() throws IOException {
    Setting setting = shelf.choose(ImagesSpace.STANDARD, shelf.take(table));
    long checksum = ImagesSetting.of(setting).data().checksum();
    assertThatThrownBy(() -> shelf().require(setting))
        .isInstanceOf(CannotTrainException.class)
        .hasMessage(
            "the data set own with checksum "
                + checksum
                + " is needed and not known here; drop its folder on the window, or give it with"
                + " --data-set");
  }

  @Test
  void dataThatHaveChangedMeanwhileAreNotTakenForThoseOfOld() throws IOException {
    DataSet taken = shelf.take(table);
    table("a.csv", 1);
    ImageShelf later = shelf();
    later.remember(taken.name(), taken.checksum(), taken.place());
    assertThatThrownBy(() -> later.require(later.settled(OWN)))
        .isInstanceOf(CannotTrainException.class)
        .hasMessageStartingWith(table + " no longer holds the data set own with checksum");
    Files.delete(table);
    assertThatThrownBy(() -> later.require(later.settled(OWN)))
        .isInstanceOf(CannotTrainException.class)
        .hasMessageContaining("cannot be read any more: " + table + ": no such file or folder");
  }
}
