package carryover.lab.profile;

import carryover.lab.AgedContent;
import carryover.lab.Exhibit;
import carryover.lab.LabTile;
import carryover.lab.PauseButton;
import carryover.ui.chart.LineChartView;
import carryover.ui.control.Tile;
import carryover.ui.control.TitledChoice;
import carryover.ui.control.ViewMenu;
import carryover.ui.control.WrappedTooltip;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;

/** What was measured along one parameter, with the closed forms as lines. */
public final class ProfileTile implements LabTile {
  private static final Words WORDS = Words.of(ProfileTile.class);

  private final ProfileViewModel model;
  private final LineChartView chart;
  private final Tile tile;
  private final ViewMenu view;

  public ProfileTile(Workbench workbench, ProfileViewModel model, Theming theming) {
    this.model = model;
    chart = new LineChartView(model.pictureProperty().get());
    chart.setId("profile-chart");
    chart.getStyleClass().add("ages");
    chart.chartStyleProperty().bind(theming.themeProperty().map(Theme::chartStyle));
    chart.timeCursorProperty().bind(model.cursor().place());
    chart.setOnCursorMoved(model.cursor()::drag);
    chart.setOnCursorReleased(model.cursor()::release);
    chart.setOnPick(model.cursor()::load);
    model.pictureProperty().addListener((p, old, next) -> chart.setModel(next));
    CheckMenuItem logValues = new CheckMenuItem(WORDS.text("view.logValues"));
    logValues.selectedProperty().bindBidirectional(model.logValuesProperty());
    view =
        new ViewMenu(
            "profile-view",
            WORDS.text("profile.name"),
            WORDS.text("view.help"),
            chart::resetZoom,
            List.of(logValues));
    tile =
        new Tile(
            "profile",
            WORDS.text("profile.title"),
            AgedContent.of("profile-age", chart, model.outdatedTextProperty()));
    tile.tools()
        .addAll(
            contentChoice(),
            new AxisButton(workbench, model).node(),
            view,
            new PauseButton(
                    "profile-pause",
                    WORDS.text("profile.measured"),
                    model.activityProperty(),
                    model::start,
                    model::pause)
                .node());
  }

  /** Tells whether it is to be seen: what is not seen is not measured. */
  public void setOnScreen(boolean now) {
    model.setOnScreen(now);
  }

  /** Adds a choice that is always within reach. */
  public void addToView(MenuItem item) {
    view.getItems().add(item);
  }

  @Override
  public String name() {
    return WORDS.text("profile.name");
  }

  @Override
  public Tile node() {
    return tile;
  }

  @Override
  public Optional<Exhibit> exhibit() {
    return model.exhibit(chart.picture());
  }

  @Override
  public void remember(ViewMemory view) {
    view.remember("profile.seeds", model.seedsProperty());
    view.remember("profile.logValues", model.logValuesProperty());
    view.remember(
        "profile.content",
        model.contentProperty(),
        model.contents(),
        content -> content.key().toUpperCase(Locale.ROOT));
  }

  private TitledChoice<ProfileContent> contentChoice() {
    TitledChoice<ProfileContent> choice =
        new TitledChoice<>(
            "profile-content",
            WORDS.text("content.name"),
            model.contents(),
            model.contentProperty().get(),
            ProfileTile::heading);
    choice.setTooltip(new WrappedTooltip(WORDS.text("content.help")));
    choice.valueProperty().addListener((p, old, next) -> model.contentProperty().set(next));
    model.contentProperty().addListener((p, old, next) -> choice.setValue(next));
    return choice;
  }

  private static String heading(ProfileContent content) {
    return content.title().substring(0, 1).toUpperCase(Locale.ROOT) + content.title().substring(1);
  }
}
