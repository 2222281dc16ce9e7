package carryover.app;

import carryover.lab.playback.Playback;
import carryover.lab.playback.PlaybackBar;
import carryover.study.Time;
import carryover.words.Words;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.List;
import javafx.scene.Node;

/**
 * The replay of training, put together.
 *
 * @param time what a step of it is called
 * @param buttons of the toolbar
 */
record Replay(Time time, Playback playback, List<Node> buttons) {
  private static final Words WORDS = Words.of(Replay.class);

  /** At one press of a key. */
  private static final double FASTER = 1.5;

  static Replay of(Workbench workbench) {
    Playback playback = new Playback(workbench);
    return new Replay(
        workbench.study().time(), playback, new PlaybackBar(workbench, playback).nodes());
  }

  void addTo(Shortcuts shortcuts) {
    shortcuts.group(WORDS.text("keys.replay"));
    shortcuts.add("Ctrl+Space", WORDS.text("key.play"), playback::toggle);
    shortcuts.add("Ctrl+Right", WORDS.text("key.on", time.unit()), () -> playback.stepBy(1));
    shortcuts.add("Ctrl+Left", WORDS.text("key.back", time.unit()), () -> playback.stepBy(-1));
    shortcuts.add("Ctrl+Home", WORDS.text("key.rewind"), playback::rewind);
    shortcuts.add("Ctrl+End", WORDS.text("key.end"), playback::toEnd);
    shortcuts.add("Ctrl+Up", WORDS.text("key.faster"), () -> playback.accelerate(FASTER));
    shortcuts.add("Ctrl+Down", WORDS.text("key.slower"), () -> playback.accelerate(1 / FASTER));
    shortcuts.add("Ctrl+L", WORDS.text("key.loop"), playback::toggleLoop);
    shortcuts.add("Ctrl+Shift+Right", WORDS.text("key.extend", time.units()), playback::extend);
  }

  /** Has what a person chose here remembered. */
  void remember(ViewMemory view) {
    view.remember("replay.speed", playback.speedProperty());
    view.remember("replay.loop", playback.loopProperty());
  }
}
