package carryover.lab.phase;

import carryover.export.ColourRange;
import carryover.export.Palette;
import carryover.lab.MapActivity;
import carryover.study.ClosedForm;
import carryover.ui.control.ChoiceItems;
import carryover.ui.control.ViewMenu;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What else to see on the map, and in which colours. */
final class MapViewMenu {
  private static final Words WORDS = Words.of(MapViewMenu.class);

  private static final Set<MapActivity> STOPPABLE =
      EnumSet.of(MapActivity.WAITING, MapActivity.RUNNING, MapActivity.PAUSED);

  private final ViewMenu button;

  /**
   * @param collapse whether the collapse plot is open
   * @param resetZoom shows the whole map again
   */
  MapViewMenu(PhaseViewModel model, BooleanProperty collapse, Runnable resetZoom) {
    MapOptions options = model.options();
    List<MenuItem> items = new ArrayList<>();
    items.add(
        check("phase-view-measured", WORDS.text("view.measured"), options.measuredProperty()));
    items.add(
        check("phase-view-predicted", WORDS.text("view.predicted"), options.predictedProperty()));
    for (ClosedForm form : options.levels()) {
      items.add(
          check(
              "phase-view-" + form.key(),
              WORDS.text("view.level", form.symbol()),
              options.levelProperty(form)));
    }
    items.add(
        check("phase-view-hatching", WORDS.text("view.hatching"), options.hatchingProperty()));
    items.add(check("phase-view-collapse", WORDS.text("collapse.title"), collapse));
    items.add(new SeparatorMenuItem());
    items.add(
        choice(
            WORDS.text("view.colours"),
            List.of(Palette.values()),
            options.paletteProperty(),
            MapViewMenu::title));
    items.add(
        choice(
            WORDS.text("view.range"),
            List.of(ColourRange.values()),
            options.rangeProperty(),
            MapViewMenu::title));
    button =
        new ViewMenu(
            "phase-view", WORDS.text("tile.name"), WORDS.text("view.help"), resetZoom, items);
    button.getItems().add(stop(model));
  }

  MenuButton node() {
    return button;
  }

  /** What is measured stays, and a change starts the next map. */
  private static MenuItem stop(PhaseViewModel model) {
    MenuItem stop = new MenuItem(WORDS.text("view.stop"));
    stop.setId("phase-stop");
    stop.setOnAction(event -> model.cancel());
    stop.disableProperty().bind(model.activityProperty().map(a -> !STOPPABLE.contains(a)));
    return stop;
  }

  private static CheckMenuItem check(String id, String title, BooleanProperty option) {
    CheckMenuItem item = new CheckMenuItem(title);
    item.setId(id);
    item.selectedProperty().bindBidirectional(option);
    return item;
  }

  private static <T> Menu choice(
      String title, List<T> values, ObjectProperty<T> option, Function<T, String> name) {
    Menu menu = new Menu(title);
    menu.getItems().addAll(ChoiceItems.of(values, option, name));
    return menu;
  }

  private static String title(Palette palette) {
    return switch (palette) {
      case VIRIDIS -> WORDS.text("palette.viridis");
      case CIVIDIS -> WORDS.text("palette.cividis");
      case GREYS -> WORDS.text("palette.greys");
    };
  }

  private static String title(ColourRange range) {
    return switch (range) {
      case FIXED -> WORDS.text("range.fixed");
      case DATA -> WORDS.text("range.data");
      case QUANTILE -> WORDS.text("range.quantile");
    };
  }
}
