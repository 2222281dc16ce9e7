package carryover.lab.theory;

import carryover.study.Light;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** A small light: disc, triangle or cross, so that it is told apart without colour too. */
final class Lamp extends Region {
  private static final Map<Light, PseudoClass> STATES =
      new EnumMap<>(
          Map.of(
              Light.GREEN, PseudoClass.getPseudoClass("ok"),
              Light.AMBER, PseudoClass.getPseudoClass("strained"),
              Light.RED, PseudoClass.getPseudoClass("broken")));

  Lamp() {
    getStyleClass().add("theory-lamp");
  }

  void show(Light light) {
    STATES.forEach((of, state) -> pseudoClassStateChanged(state, of == light));
  }
}
