package carryover.lab.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import carryover.catalogue.Catalogue;
import carryover.live.ManualPulse;
import carryover.preset.DataFolder;
import carryover.preset.Teaching;
import carryover.preset.workspace.WorkspaceSession;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.cnn.theory.CnnLayers;
import carryover.study.Axis;
import carryover.study.MapSpec;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import carryover.ui.control.ChangePhase;
import carryover.ui.feed.Feed;
import carryover.workbench.Expectation;
import carryover.workbench.Experiment;
import carryover.workbench.Guess;
import carryover.workbench.Lesson;
import carryover.workbench.Message;
import carryover.workbench.Opened;
import carryover.workbench.Pin;
import carryover.workbench.Pins;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceKeeperTest {
  private static final Experiment OTHER =
      new Experiment(CnnSpace.STANDARD.with(CnnSpace.ALPHA, 0.5), new Seeds(3, 4));

  @TempDir Path folder;

  private final ManualPulse pulse = new ManualPulse();

  /** One life of the window: what is on screen at its start, and what a person does. */
  private List<Message> window(Consumer<Workbench> work) throws IOException {
    try (WorkspaceSession session =
        WorkspaceSession.open(
            Catalogue.studies(), new DataFolder(folder), InstantSource.system())) {
      Workbench workbench = new Workbench(TwoLayerCnn.study());
      try (WorkspaceKeeper keeper =
          new WorkspaceKeeper("two-layer-cnn", session, new Feed(pulse))) {
        keeper.desk(workbench);
        work.accept(workbench);
        return keeper.atStart();
      }
    }
  }

  @Test
  void aFreshProgramShowsTheStandard() throws Exception {
    List<Message> messages =
        window(
            workbench -> {
              assertThat(workbench.experiment())
                  .isEqualTo(Experiment.standard(TwoLayerCnn.study()));
              assertThat(workbench.mapProperty().get()).isEqualTo(TwoLayerCnn.MAP);
              assertThat(workbench.pinsProperty().get().list()).isEmpty();
            });
    assertThat(messages).isEmpty();
  }

  @Test
  void theProfileComesBackWithTheSettingAndIsPartOfWhatWasOpened() throws Exception {
    Axis opened = new Axis(CnnSpace.DIMENSION, 100, 1000, 3, Scale.LOG);
    Axis shown = new Axis(CnnSpace.ALPHA, 0, 1, 5, Scale.LINEAR);
    window(
        workbench -> {
          workbench.open(new Opened(OTHER, Optional.empty(), Optional.of(opened), Lesson.NONE));
          workbench.changeProfile(shown, ChangePhase.COMMITTED);
        });
    window(
        workbench -> {
          assertThat(workbench.profileProperty().get()).isEqualTo(shown);
          assertThat(workbench.openedProperty().get().profile()).contains(opened);
          assertThat(workbench.canUndoProperty().get()).isFalse();
        });
  }

  @Test
  void everythingOnTheWorkbenchComesBackAndCannotBeUndone() throws Exception {
    MapSpec standard = TwoLayerCnn.MAP;
    MapSpec map = new MapSpec(standard.x(), standard.y(), CnnLayers.SCRATCH, 0.8);
    window(
        workbench -> {
          workbench.open(OTHER);
          workbench.change(OTHER.setting().with(CnnSpace.DIMENSION, 77), ChangePhase.COMMITTED);
          workbench.change(map, ChangePhase.COMMITTED);
          workbench.timeCursorProperty().set(13);
          workbench
              .pinsProperty()
              .set(
                  Pins.NONE
                      .with(RunResults.untrained(OTHER), Color.PINK, false)
                      .with(RunResults.untrained(Experiment.standard(TwoLayerCnn.study()))));
        });
    window(
        workbench -> {
          assertThat(workbench.experiment().setting())
              .isEqualTo(OTHER.setting().with(CnnSpace.DIMENSION, 77));
          assertThat(workbench.experiment().seeds()).isEqualTo(OTHER.seeds());
          assertThat(workbench.baseProperty().get()).isEqualTo(OTHER);
          assertThat(workbench.mapProperty().get()).isEqualTo(map);
          assertThat(workbench.timeCursorProperty().get()).isEqualTo(13);
          assertThat(workbench.pinsProperty().get().list())
              .extracting(pin -> pin.results().experiment(), Pin::colour, Pin::shown)
              .containsExactly(
                  tuple(OTHER, Color.PINK, false),
                  tuple(Experiment.standard(TwoLayerCnn.study()), Pins.COLOURS.get(0), true));
          assertThat(workbench.canUndoProperty().get()).isFalse();
        });
  }

  @Test
  void aDamagedFileIsNamedAndTheWindowStartsAllTheSame() throws Exception {
    window(workbench -> workbench.open(OTHER));
    Path file = folder.resolve("workspaces").resolve("1").resolve("workspace.json");
    Files.writeString(file, "{");
    assertThat(window(workbench -> {}))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.isError()).isTrue();
              assertThat(message.text())
                  .contains(file.toString(), "Put aside as workspace-aside-1.json");
            });
  }

  @Test
  void thatAnotherCopyIsOpenIsNewsAndNoError() throws Exception {
    try (WorkspaceSession other =
        WorkspaceSession.open(
            Catalogue.studies(), new DataFolder(folder), InstantSource.system())) {
      assertThat(other.news()).isEmpty();
      assertThat(window(workbench -> {}))
          .singleElement()
          .satisfies(
              message -> {
                assertThat(message.isError()).isFalse();
                assertThat(message.text()).startsWith("Another Carryover is open: ");
              });
    }
  }

  @Test
  void aFolderThatCannotBeUsedIsToldAndNothingElseSuffers() throws Exception {
    Files.writeString(folder.resolve("workspaces"), "in the way");
    assertThat(window(workbench -> workbench.open(OTHER)))
        .singleElement()
        .satisfies(
            message -> assertThat(message.text()).startsWith("Nothing will be remembered: "));
    assertThat(folder.resolve("workspaces")).hasContent("in the way");
  }

  @Test
  void locksNotesAndAHiddenResultSurviveTheWindow() throws Exception {
    Lesson lesson =
        new Lesson(
            "Exercise",
            "The answer.",
            new Teaching("The question.", Set.of(CnnSpace.ALPHA), true),
            Optional.empty());
    window(
        workbench -> {
          workbench.open(Opened.of(OTHER).withLesson(lesson));
          workbench.predict(new Guess(OTHER, Expectation.SAME, OptionalDouble.empty()));
        });
    window(
        workbench -> {
          assertThat(workbench.lessonProperty().get()).isEqualTo(lesson);
          assertThat(workbench.lessonProperty().get().covered()).isTrue();
          assertThat(workbench.permits(OTHER.setting().with(CnnSpace.ALPHA, 0))).isFalse();
        });
  }
}
