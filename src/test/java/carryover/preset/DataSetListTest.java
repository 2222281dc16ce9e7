package carryover.preset;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.study.DataSet;
import carryover.study.Studies;
import carryover.study.Study;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSetListTest {
  private static final long CHECKSUM = 771230101;

  @TempDir Path folder;

  @Test
  void theNewestIsTheLastAndEachIsThereOnce() throws IOException {
    Studies studies = Catalogue.studies();
    Study images = studies.withId("real-images").orElseThrow();
    DataSetList list = new DataSetList(new DataFolder(folder.resolve("new")));
    list.add(images, new DataSet("cifar-10", CHECKSUM, Path.of("/a b"), ""));
    list.add(images, new DataSet("own", 993, Path.of("/c"), ""));
    list.add(images, new DataSet("cifar-10", CHECKSUM, Path.of("/d"), ""));
    assertThat(Files.readString(folder.resolve("new").resolve("data-sets.txt")))
        .isEqualTo("real-images\town\t993\t/c\nreal-images\tcifar-10\t771230101\t/d\n");
  }

  /** A study that is not there, a path that is none, a line of something else. */
  @Test
  void whatCannotBeUsedIsLeftOut() throws IOException {
    Files.write(
        folder.resolve("data-sets.txt"),
        "toy\town\t7\t/a\nreal-images\town\tx\t/a\nhello\nreal-images\tcifar-10\t\0\t\0\n"
            .getBytes(StandardCharsets.UTF_8));
    DataSetList list = new DataSetList(new DataFolder(folder));
    list.recall(Catalogue.studies());
    Study images = Catalogue.studies().withId("real-images").orElseThrow();
    assertThat(images.settled(images.space().standard())).isEqualTo(images.space().standard());
  }
}
