package carryover.lab.setting;

import carryover.lab.ParameterRange;
import carryover.lab.ParameterText;
import carryover.study.Link;
import carryover.study.Parameter;
import carryover.study.Parameter.Group;
import carryover.study.Parameter.Scale;
import carryover.study.Setting;
import carryover.ui.control.ChangePhase;
import carryover.ui.control.ChoiceRow;
import carryover.ui.control.CommandButton;
import carryover.ui.control.DirectScrollPane;
import carryover.ui.control.LayoutRoot;
import carryover.ui.control.ParameterRow;
import carryover.ui.control.SettingRow;
import carryover.ui.control.SliderScale;
import carryover.ui.control.WrappedTooltip;
import carryover.words.Words;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.ToggleSwitch;

/**
 * The parameters that matter first, all others in a fold, and those that leave theory in another;
 * what a setting does not use is hidden.
 */
public final class SettingPanel {
  private static final Words WORDS = Words.of(SettingPanel.class);

  private final Workbench workbench;
  private final SettingViewModel model;
  private final Map<Parameter, SettingRow> rows = new HashMap<>();
  private final Map<Link, ToggleSwitch> links = new HashMap<>();
  private final TitledPane fold;
  private final TitledPane beyond;
  private final DirectScrollPane scroll = new DirectScrollPane();
  private final LayoutRoot node;

  public SettingPanel(Workbench workbench, SettingViewModel model) {
    this.workbench = workbench;
    this.model = model;
    VBox content = new VBox(head());
    content.getStyleClass().add("setting-panel");
    parameters(Group.MAIN).forEach(parameter -> content.getChildren().addAll(withLinks(parameter)));
    fold = fold("setting-fold", WORDS.text("fold.title"), Group.MORE);
    beyond = fold("setting-beyond", WORDS.text("fold.beyond"), Group.BEYOND);
    content.getChildren().add(fold);
    if (parameters(Group.BEYOND).findAny().isPresent()) {
      content.getChildren().add(beyond);
    }
    scroll.setContent(content);
    scroll.setId("setting-panel");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    node = new LayoutRoot(scroll);
    workbench.experimentProperty().addListener((p, old, next) -> show());
    workbench.baseProperty().addListener((p, old, next) -> show());
    workbench.lessonProperty().addListener((p, old, next) -> showLocks());
    show();
    showLocks();
    for (Group group : List.of(Group.MAIN, Group.MORE, Group.BEYOND)) {
      keepAlike(parameters(group).map(this::row).toList());
    }
  }

  /**
   * Where one name needs a line of its own, all beside it have one: rows of one height are easier
   * to read.
   */
  private void keepAlike(List<SettingRow> beside) {
    BooleanBinding anyCramped =
        Bindings.createBooleanBinding(
            () -> beside.stream().anyMatch(row -> row.isManaged() && row.crampedProperty().get()),
            beside.stream()
                .flatMap(row -> Stream.of(row.crampedProperty(), row.managedProperty()))
                .toArray(Observable[]::new));
    beside.forEach(row -> row.stackedProperty().bind(anyCramped));
  }

  private TitledPane fold(String id, String title, Group group) {
    VBox rows = new VBox();
    rows.getStyleClass().add("setting-more");
    parameters(group).forEach(parameter -> rows.getChildren().addAll(withLinks(parameter)));
    TitledPane pane = new TitledPane(title, rows);
    pane.setId(id);
    pane.setExpanded(false);
    pane.setAnimated(false);
    return pane;
  }

  public Region node() {
    return node;
  }

  /** Has what a person chose here remembered. */
  public void remember(ViewMemory view) {
    view.remember("setting.more", fold.expandedProperty());
    view.remember("setting.beyond", beyond.expandedProperty());
    for (Link link : model.setting().space().links()) {
      view.remember(
          "setting.link"
              + link.key().substring(0, 1).toUpperCase(Locale.ROOT)
              + link.key().substring(1),
          model.linkedProperty(link),
          linked -> linkAgain(link, linked));
    }
  }

  /** Where the two differ, say after a preset was opened, linking them would change the setting. */
  private void linkAgain(Link link, boolean linked) {
    Setting setting = model.setting();
    model
        .linkedProperty(link)
        .set(linked && setting.get(link.leader()) == setting.get(link.follower()));
  }

  /** The row of a parameter, for focus and for locking. */
  public SettingRow row(Parameter parameter) {
    return rows.computeIfAbsent(parameter, this::makeRow);
  }

  /** Brings the row of a parameter into view, and the keyboard to it. */
  public void lead(Parameter parameter) {
    switch (parameter.group()) {
      case MORE -> fold.setExpanded(true);
      case BEYOND -> beyond.setExpanded(true);
      default -> {}
    }
    scroll.reveal(row(parameter));
    row(parameter).focusEditor();
  }

  private Stream<Parameter> parameters(Group group) {
    return model.setting().space().parameters().stream()
        .filter(parameter -> parameter.group() == group);
  }

  private HBox head() {
    Label title = new Label(WORDS.text("panel.title"));
    title.getStyleClass().add("tile-name");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button reset =
        new CommandButton(
            "setting-reset",
            WORDS.text("reset.label"),
            WORDS.text("reset.help"),
            () -> workbench.change(workbench.baseProperty().get(), ChangePhase.COMMITTED));
    reset.getStyleClass().addAll("flat", "small");
    reset
        .disableProperty()
        .bind(workbench.experimentProperty().isEqualTo(workbench.baseProperty()));
    HBox head = new HBox(title, space, reset);
    head.getStyleClass().add("tile-title");
    return head;
  }

  private List<Node> withLinks(Parameter parameter) {
    List<Node> nodes = new ArrayList<>(List.of(row(parameter)));
    for (Link link : model.setting().space().links()) {
      if (link.leader() == parameter) {
        nodes.add(line(link));
      }
    }
    return nodes;
  }

  private HBox line(Link link) {
    Parameter leader = link.leader();
    Parameter follower = link.follower();
    ToggleSwitch button = new ToggleSwitch(link.title());
    button.setId("setting-link-" + link.key());
    button.setAccessibleText(
        WORDS.text(
            "link.spoken", follower.title(), follower.symbol(), leader.title(), leader.symbol()));
    button.selectedProperty().bindBidirectional(model.linkedProperty(link));
    button.setTooltip(
        new WrappedTooltip(WORDS.text("link.help", leader.symbol(), follower.symbol())));
    links.put(link, button);
    HBox line = new HBox(button);
    line.getStyleClass().add("setting-link");
    return line;
  }

  /** The alternatives of a choice can be read where one is chosen. */
  private static String help(Parameter parameter) {
    return parameter.isChoice()
        ? parameter.meaning()
        : WORDS.text("parameter.help", parameter.meaning(), ParameterRange.of(parameter));
  }

  private SettingRow makeRow(Parameter parameter) {
    SettingRow.Caption caption =
        new SettingRow.Caption(
            "setting-" + parameter.key(), parameter.symbol(), parameter.title(), help(parameter));
    double initial = model.setting().get(parameter);
    DoubleFunction<Optional<String>> check = value -> model.complaint(parameter, value);
    SettingRow row =
        parameter.isChoice()
            ? new ChoiceRow(caption, parameter.options(), initial, check)
            : new ParameterRow(
                caption, scale(parameter), ParameterText.notation(parameter), initial, check);
    row.setOnChange((value, phase) -> model.choose(parameter, value, phase));
    return row;
  }

  private void show() {
    Setting setting = model.setting();
    Setting base = workbench.baseProperty().get().setting();
    beyond.setText(beyondTitle(setting));
    rows.forEach(
        (parameter, row) -> {
          boolean used = setting.space().uses(setting, parameter);
          row.setVisible(used);
          row.setManaged(used);
          if (row instanceof ParameterRow number) {
            number.setScale(scale(parameter));
          }
          row.resetValueProperty().set(base.get(parameter));
          if (row.value() != setting.get(parameter)) {
            row.setValue(setting.get(parameter));
          }
          if (row instanceof ChoiceRow alternatives) {
            alternatives.setOffered(setting.space().offers(setting, parameter));
          }
        });
  }

  /** What is switched on can be seen while the fold is closed. */
  static String beyondTitle(Setting setting) {
    String switched =
        setting.space().parameters().stream()
            .filter(p -> p.group() == Group.BEYOND && setting.get(p) != p.standard())
            .map(p -> p.symbol() + " = " + p.text(setting.get(p)))
            .collect(Collectors.joining(", "));
    return switched.isEmpty() ? WORDS.text("fold.beyond") : WORDS.text("fold.beyondWith", switched);
  }

  private void showLocks() {
    rows.forEach(
        (parameter, row) ->
            row.setLocked(model.isLocked(parameter) ? WORDS.text("parameter.locked") : ""));
    links.forEach((link, button) -> button.setDisable(model.isLocked(link)));
  }

  private SliderScale scale(Parameter parameter) {
    Parameter.Span span = parameter.span();
    boolean log = span.scale() == Scale.LOG;
    return new SliderScale(span.from(), model.sliderEnd(parameter), log, parameter.isInteger());
  }
}
