package carryover.lab.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.preset.Preset;
import carryover.preset.PresetStore;
import carryover.preset.ShippedPresets;
import carryover.preset.Teaching;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.cnn.theory.CnnLayers;
import carryover.study.MapSpec;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.ui.control.ChangePhase;
import carryover.workbench.Experiment;
import carryover.workbench.Lesson;
import carryover.workbench.Opened;
import carryover.workbench.Pin;
import carryover.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresetDeskTest {
  @TempDir Path folder;

  private GalleryRoom room;

  @BeforeEach
  void open() {
    room = new GalleryRoom(folder);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private static GalleryItem shipped(String name) throws Exception {
    return GalleryItem.shipped(name, new ShippedPresets(Catalogue.studies()).read(name));
  }

  private void untilMessage(String start) {
    room.pulse.beatUntil(() -> room.desk.messageProperty().get().text().startsWith(start));
  }

  @Test
  void aListOfRecentFilesThatCannotBeKeptDoesNotStopOpening() throws Exception {
    Path file = folder.resolve("mine.json");
    new PresetStore(Catalogue.studies()).write(file, GalleryRoom.preset("Mine"));
    Path list = Files.createDirectory(folder.resolve("recent.txt"));
    room.desk.open(file);
    untilMessage("Opened Mine");
    assertThat(room.desk.messageProperty().get().text())
        .isEqualTo("Opened Mine; " + list + ": cannot be read: it is a folder");
  }

  @Test
  void aPresetBringsSettingSeedsMapNameAndLesson() throws Exception {
    GalleryItem item = shipped("predict-large-source");
    Preset preset = item.preset().orElseThrow();

    room.desk.open(item);

    Workbench workbench = room.workbench;
    assertThat(workbench.experiment()).isEqualTo(new Experiment(preset.setting(), preset.seeds()));
    assertThat(workbench.lessonProperty().get().teaching()).isEqualTo(preset.teaching());
    assertThat(workbench.lessonProperty().get().covered()).isTrue();
    assertThat(room.desk.title().getValue()).isEqualTo(preset.name());
  }

  @Test
  void aFigureOfSeveralCurvesOpensAsPinnedRuns() throws Exception {
    room.desk.open(shipped("fig1a-upstream-samples"));

    assertThat(room.workbench.pinsProperty().get().list())
        .extracting(Pin::results)
        .extracting(results -> results.experiment().setting().whole(CnnSpace.UPSTREAM_SAMPLES))
        .containsExactly(25, 50, 100, 200, 400);
    assertThat(room.desk.messageProperty().get().text())
        .isEqualTo(
            "Opened Figure 1(a): more upstream samples; pinned N\u2081 = 25, 50, 100, 200, 400");
  }

  @Test
  void aFileIsOpenedUnderItsOwnNameAndRememberedForNextTime() throws Exception {
    Path file = folder.resolve("half way.json");
    Setting half = CnnSpace.STANDARD.with(CnnSpace.ALPHA, 0.5);
    new PresetStore(Catalogue.studies()).write(file, Preset.of(half, new Seeds(1, 2)));

    room.desk.open(file);
    untilMessage("Opened half way");

    assertThat(room.workbench.experiment().setting()).isEqualTo(half);
    assertThat(room.desk.recentFiles()).containsExactly(file.toAbsolutePath());
  }

  @Test
  void aFileThatIsNoPresetIsNamedAndChangesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "hello");

    room.desk.open(file);
    untilMessage(file.toString());

    assertThat(room.workbench.experiment()).isEqualTo(Experiment.standard(TwoLayerCnn.study()));
    assertThat(room.desk.recentFiles()).isEmpty();
  }

  @Test
  void aShareCodeBringsSettingSeedsAndMapHoweverItWasMangled() {
    room.workbench.change(
        new Experiment(CnnSpace.STANDARD.with(CnnSpace.ALPHA, 0.25), new Seeds(5, 9)),
        ChangePhase.COMMITTED);
    MapSpec map = TwoLayerCnn.MAP;
    room.workbench.change(new MapSpec(map.y(), map.x(), map.layer(), 0.6), ChangePhase.COMMITTED);
    String code = room.desk.shareCode();
    Experiment shared = room.workbench.experiment();
    MapSpec sharedMap = room.workbench.mapProperty().get();
    room.desk.resetAll();

    room.desk.openCode("\u201c" + code.replaceAll("(.{20})", "$1\n> ") + "\u201d");

    assertThat(room.workbench.experiment()).isEqualTo(shared);
    assertThat(room.workbench.mapProperty().get()).isEqualTo(sharedMap);
  }

  @Test
  void aShareCodeCarriesTheLessonThatIsOpen() {
    Teaching teaching = new Teaching("Guess first.", Set.of(CnnSpace.ALPHA), true);
    Lesson lesson = new Lesson("Mine", "The answer.", teaching, Optional.empty());
    room.workbench.open(Opened.of(Experiment.standard(TwoLayerCnn.study())).withLesson(lesson));
    String code = room.desk.shareCode();
    assertThat(room.desk.messageProperty().get().text())
        .isEqualTo("Copied a share code: setting, seeds, map and lesson");
    room.desk.resetAll();
    assertThat(room.workbench.lessonProperty().get()).isEqualTo(Lesson.NONE);

    room.desk.openCode(code);

    assertThat(room.workbench.lessonProperty().get()).isEqualTo(lesson);
  }

  @Test
  void theTitleSaysWhetherThePresetIsChangedAndFollowsUndo() throws Exception {
    assertThat(room.desk.title().getValue()).isEqualTo("Default");
    choose(0.5);
    assertThat(room.desk.title().getValue()).isEqualTo("Default, changed");

    GalleryItem item = shipped("predict-large-source");
    room.desk.open(item);
    assertThat(room.desk.title().getValue()).isEqualTo(item.title());

    room.workbench.undo();
    assertThat(room.desk.title().getValue()).isEqualTo("Default, changed");
    room.workbench.undo();
    assertThat(room.desk.title().getValue()).isEqualTo("Default");
    room.workbench.redo();
    room.workbench.redo();
    assertThat(room.desk.title().getValue()).isEqualTo(item.title());
  }

  @Test
  void otherAxesChangeAPresetButAnotherLayerIsOnlyAnotherLook() {
    MapSpec map = TwoLayerCnn.MAP;
    room.workbench.change(map.withLayer(CnnLayers.SEEDS), ChangePhase.COMMITTED);
    assertThat(room.desk.title().getValue()).isEqualTo("Default");

    room.workbench.change(map.withAxes(map.y(), map.x()), ChangePhase.COMMITTED);
    assertThat(room.desk.title().getValue()).isEqualTo("Default, changed");
  }

  @Test
  void whatWasSavedIsWhatIsOpenAndUnchanged() {
    choose(0.5);
    room.add("half way");

    room.desk.saved(room.item("half way"));

    assertThat(room.desk.title().getValue()).isEqualTo("half way");
    assertThat(room.workbench.baseProperty().get()).isEqualTo(room.workbench.experiment());
  }

  private void choose(double alpha) {
    room.workbench.change(CnnSpace.STANDARD.with(CnnSpace.ALPHA, alpha), ChangePhase.COMMITTED);
  }

  @Test
  void aTextThatIsNoShareCodeIsExplained() {
    room.desk.openCode("hello");
    assertThat(room.desk.messageProperty().get().text())
        .startsWith("share code: there is none in this text");
    assertThat(room.workbench.experiment()).isEqualTo(Experiment.standard(TwoLayerCnn.study()));
  }

  @Test
  void resetAllIsAFreshStartAndItsSettingCanBeUndone() throws Exception {
    room.desk.open(shipped("fig1a-upstream-samples"));
    room.desk.open(shipped("predict-large-source"));
    Experiment before = room.workbench.experiment();

    room.desk.resetAll();
    assertThat(room.workbench.experiment()).isEqualTo(Experiment.standard(TwoLayerCnn.study()));
    assertThat(room.workbench.pinsProperty().get().list()).isEmpty();
    assertThat(room.desk.title().getValue()).isEqualTo("Default");

    room.workbench.undo();
    assertThat(room.workbench.experiment()).isEqualTo(before);
  }
}
