package carryover.lab.playback;

import carryover.ui.NumberText;
import carryover.ui.control.CommandButton;
import carryover.ui.control.ReleasePosition;
import carryover.ui.control.WrappedTooltip;
import carryover.ui.feed.FrameClock;
import carryover.words.Words;
import carryover.workbench.Workbench;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/** The buttons of a player, for the bar at the top. */
public final class PlaybackBar {
  private static final Words WORDS = Words.of(PlaybackBar.class);

  private final Workbench workbench;
  private final Playback playback;
  private final Label step = new Label();

  public PlaybackBar(Workbench workbench, Playback playback) {
    this.workbench = workbench;
    this.playback = playback;
    new FrameClock(playback.playingProperty(), playback::advance);
    step.setId("playback-step");
    step.setMinWidth(Region.USE_PREF_SIZE);
    step.getStyleClass().add("playback-step");
    workbench.timeCursorProperty().addListener((p, old, next) -> show());
    playback.lastProperty().addListener((p, old, next) -> show());
    playback.playingProperty().addListener((p, old, next) -> show());
    show();
  }

  /** The controls, from left to right. */
  public List<Node> nodes() {
    return List.of(
        button("playback-rewind", "|◀", WORDS.text("rewind.help"), playback::rewind),
        play(),
        button("playback-end", "▶|", WORDS.text("end.help"), playback::toEnd),
        loop(),
        speed(),
        step,
        extend());
  }

  private Button play() {
    Button play = button("playback-play", "▶", WORDS.text("play.help"), playback::toggle);
    play.accessibleTextProperty()
        .bind(
            Bindings.when(playback.playingProperty())
                .then(WORDS.text("play.spokenPause"))
                .otherwise(WORDS.text("play.spokenPlay")));
    play.textProperty().bind(Bindings.when(playback.playingProperty()).then("❚❚").otherwise("▶"));
    return play;
  }

  private Button extend() {
    Button extend =
        button(
            "playback-extend",
            "",
            WORDS.text("extend.help", workbench.study().time().units()),
            playback::extend);
    extend.textProperty().bind(playback.extensionProperty().asString("+%d"));
    extend.disableProperty().unbind();
    extend.disableProperty().bind(playback.extensionProperty().isEqualTo(0));
    return extend;
  }

  private ToggleButton loop() {
    ToggleButton loop = new ToggleButton("⟳");
    loop.setId("playback-loop");
    loop.setAccessibleText(WORDS.text("loop.spoken"));
    loop.setTooltip(new WrappedTooltip(WORDS.text("loop.help")));
    loop.selectedProperty().bindBidirectional(playback.loopProperty());
    return loop;
  }

  /** Logarithmic, from walking to running. */
  private Slider speed() {
    Slider speed =
        new Slider(
            Math.log(Playback.LEAST_SPEED),
            Math.log(Playback.GREATEST_SPEED),
            Math.log(playback.speedProperty().get()));
    speed.setId("playback-speed");
    speed
        .accessibleTextProperty()
        .bind(
            playback
                .speedProperty()
                .map(
                    perSecond ->
                        WORDS.text(
                            "speed.spoken",
                            NumberText.rounded(perSecond.doubleValue(), 2),
                            workbench.study().time().units())));
    speed.setTooltip(new WrappedTooltip(WORDS.text("speed.help")));
    speed.getStyleClass().add("playback-speed");
    ReleasePosition.endDragsOf(speed);
    speed
        .valueProperty()
        .addListener((p, old, log) -> playback.speedProperty().set(Math.exp(log.doubleValue())));
    playback
        .speedProperty()
        .addListener((p, old, perSecond) -> show(perSecond.doubleValue(), speed));
    return speed;
  }

  private static void show(double perSecond, Slider speed) {
    double log = Math.log(perSecond);
    // Not for a rounding error of what was chosen on the slider itself.
    if (Math.abs(log - speed.getValue()) > 1e-6) {
      speed.setValue(log);
    }
  }

  private Button button(String id, String text, String tooltip, Runnable action) {
    Button button = new CommandButton(id, text, tooltip, action);
    button.disableProperty().bind(playback.lastProperty().isEqualTo(0));
    return button;
  }

  private void show() {
    boolean end = workbench.timeCursorProperty().get() == Workbench.END;
    String unit = workbench.study().time().unit();
    step.setText(
        end
            ? WORDS.text("step.end")
            : WORDS.text("step.at", unit, String.valueOf(playback.step())));
    // Nobody could listen to every step of a replay.
    if (!playback.playingProperty().get()) {
      step.setAccessibleText(
          PlaybackWords.of(playback.lastProperty().get(), playback.step(), end, unit));
    }
  }
}
