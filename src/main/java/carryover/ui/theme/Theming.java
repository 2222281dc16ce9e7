package carryover.ui.theme;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** The current theme, and the scenes that wear it. */
public final class Theming {
  private static final String TOKENS =
      Objects.requireNonNull(Theming.class.getResource("/carryover/ui/theme/carryover.css"))
          .toExternalForm();

  private final ReadOnlyObjectWrapper<Theme> theme;
  private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());

  public Theming(Theme initial) {
    theme = new ReadOnlyObjectWrapper<>(this, "theme", initial);
    Application.setUserAgentStylesheet(initial.appearance().baseStylesheet());
  }

  /** The current theme; charts follow it through {@link Theme#chartStyle()}. */
  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  public Theme get() {
    return theme.get();
  }

  public void set(Theme newTheme) {
    theme.set(newTheme);
    Application.setUserAgentStylesheet(newTheme.appearance().baseStylesheet());
    scenes.forEach(this::apply);
  }

  /** Dresses a scene now and whenever the theme changes; popups follow their owner. */
  public void dress(Scene scene) {
    scenes.add(scene);
    apply(scene);
  }

  private void apply(Scene scene) {
    if (!scene.getStylesheets().contains(TOKENS)) {
      scene.getStylesheets().add(TOKENS);
    }
    Parent root = scene.getRoot();
    root.getStyleClass().removeIf(name -> isAppearance(name) || name.equals("projector"));
    root.getStyleClass().add(get().appearance().styleClass());
    if (get().projector()) {
      root.getStyleClass().add("projector");
    }
    root.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", get().fontSize()));
  }

  private static boolean isAppearance(String styleClass) {
    return Arrays.stream(Appearance.values()).anyMatch(a -> a.styleClass().equals(styleClass));
  }
}
