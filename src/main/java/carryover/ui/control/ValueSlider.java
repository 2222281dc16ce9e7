package carryover.ui.control;

import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * A slider over a {@link SliderScale}. Arrows move a fine step, page keys a coarse one, Home and
 * End to the ends; a drag, or a key held down, ends with one committed value.
 */
final class ValueSlider extends Slider {
  private final Notation notation;
  private final ValueListener listener;
  private SliderScale scale;
  private double current;
  private boolean showing;
  private boolean mouseDown;
  private boolean keyMoved;

  ValueSlider(SliderScale scale, Notation notation, double initial, ValueListener listener) {
    super(0, 1, 0);
    this.scale = scale;
    this.notation = notation;
    this.listener = listener;
    show(initial);
    valueProperty().addListener((property, before, now) -> moved(now.doubleValue()));
    // Before the release is heard: the last movement belongs to the drag.
    ReleasePosition.endDragsOf(this);
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> mouseDown = true);
    addEventFilter(MouseEvent.MOUSE_RELEASED, event -> mouseReleased());
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    addEventFilter(KeyEvent.KEY_RELEASED, event -> keyReleased());
    focusedProperty().addListener((property, before, now) -> keyReleased());
  }

  void setScale(SliderScale newScale) {
    scale = newScale;
    show(current);
  }

  /** Shows a value without telling anyone. */
  void show(double newValue) {
    current = newValue;
    setAccessibleText(notation.text(newValue));
    // While the mouse holds the thumb it stays under the pointer.
    if (!mouseDown) {
      showing = true;
      setValue(scale.position(newValue));
      showing = false;
    }
  }

  private void moved(double position) {
    double target = scale.value(position);
    if (!showing && target != current) {
      current = target;
      listener.changed(target, mouseDown ? ChangePhase.DRAGGING : ChangePhase.COMMITTED);
    }
  }

  private void mouseReleased() {
    if (mouseDown) {
      mouseDown = false;
      listener.changed(current, ChangePhase.COMMITTED);
      show(current);
    }
  }

  private void keyPressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    double target;
    switch (event.getCode()) {
      case LEFT, DOWN, KP_LEFT, KP_DOWN -> target = scale.next(current, false);
      case RIGHT, UP, KP_RIGHT, KP_UP -> target = scale.next(current, true);
      case PAGE_DOWN -> target = scale.nextCoarse(current, false);
      case PAGE_UP -> target = scale.nextCoarse(current, true);
      case HOME -> target = scale.from();
      case END -> target = scale.to();
      default -> {
        return;
      }
    }
    event.consume();
    if (target != current) {
      keyMoved = true;
      show(target);
      listener.changed(target, ChangePhase.DRAGGING);
    }
  }

  private void keyReleased() {
    if (keyMoved) {
      keyMoved = false;
      listener.changed(current, ChangePhase.COMMITTED);
    }
  }
}
