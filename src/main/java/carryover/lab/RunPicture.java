package carryover.lab;

import carryover.export.ChartData;
import carryover.ui.chart.ChartPicture;
import carryover.ui.control.AgeNotice;
import carryover.ui.feed.FrameClock;
import carryover.words.Words;
import carryover.workbench.Awaited;
import carryover.workbench.Workbench;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** A picture of the run on screen, drawn anew while it is shown and there is something new. */
public final class RunPicture {
  private static final Words WORDS = Words.of(RunPicture.class);

  private final Workbench workbench;
  private final Outdated outdated;
  private final Runnable draw;
  private final AgeNotice node;

  /**
   * @param draw brings the picture up to date
   */
  public RunPicture(String id, Workbench workbench, Region picture, Runnable draw) {
    this.workbench = workbench;
    this.draw = draw;
    outdated = new Outdated(workbench);
    picture.setId(id);
    picture.getStyleClass().add("ages");
    node = new AgeNotice(picture);
    node.setId(id + "-age");
    node.textProperty().bind(outdated.textProperty());
    new FrameClock(outdated.waitingProperty(), outdated::advance);
    drawAnewOn(
        workbench.resultsProperty(),
        workbench.pinsProperty(),
        workbench.timeCursorProperty(),
        workbench.lessonProperty(),
        workbench.awaitedProperty(),
        outdated.valueProperty(),
        node.sceneProperty());
  }

  public Region node() {
    return node;
  }

  /** Draws anew whenever one of these changes, too. */
  public void drawAnewOn(ObservableValue<?>... values) {
    for (ObservableValue<?> value : values) {
      value.addListener(
          (p, old, next) -> {
            if (node.getScene() != null) {
              draw.run();
            }
          });
    }
  }

  /** Whether it is on screen. */
  public BooleanBinding shown() {
    return Bindings.isNotNull(node.sceneProperty());
  }

  /** What the picture says of its numbers. */
  public String note(String own) {
    return outdated.valueProperty().get() && !own.isEmpty() ? RunNote.ofEarlierSetting(own) : own;
  }

  /** The picture, ready to be taken away. */
  public Exhibit exhibit(String content, ChartPicture shown, ChartData data) {
    return Exhibit.ofRuns(
        workbench.study(),
        content,
        workbench.resultsProperty().get(),
        workbench.mapProperty().get(),
        shown,
        data);
  }

  /** Why there is no picture of what has to be recorded. */
  public String notRecorded() {
    return whyEmpty(
        workbench
            .awaitedProperty()
            .get()
            .map(RunNote::awaiting)
            .orElseGet(() -> WORDS.text("run.unrecorded")));
  }

  /**
   * Why there is no picture.
   *
   * @param unrecorded what is said of a run without what is to be shown
   */
  public String whyEmpty(String unrecorded) {
    Optional<Awaited> awaited = workbench.awaitedProperty().get();
    boolean none = workbench.resultsProperty().get().traces().isEmpty();
    if (!none) {
      return unrecorded;
    }
    return awaited
        .map(RunNote::awaiting)
        .orElseGet(() -> RunNote.whyEmpty(workbench.resultsProperty().get()));
  }
}
