package carryover.lab.gallery;

import carryover.preset.Preset;
import carryover.ui.control.CommandButton;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The preset that is looked at: picture, notes, what it holds, and what can be done with it. */
final class ItemDetails {
  private static final Words WORDS = Words.of(ItemDetails.class);

  /** Of the height, at most. */
  private static final double PICTURE_SHARE = 0.55;

  private final Thumbnails thumbnails;
  private final ThumbnailView picture;
  private final Label title = text("gallery-title", "text-title");
  private final Label tags = text("gallery-tags", "text-small", "text-quiet");
  private final Label notes = text("gallery-notes");
  private final Label setting = text("gallery-setting", "text-quiet");
  private final Label extras = text("gallery-extras", "text-quiet");
  private final Label caption = text("gallery-caption", "text-small", "text-quiet");
  private final Button open =
      new CommandButton("gallery-open", WORDS.text("open.label"), WORDS.text("open.help"));
  private final Button edit =
      new CommandButton("gallery-edit", WORDS.text("edit.label"), WORDS.text("edit.help"));
  private final Button duplicate =
      new CommandButton(
          "gallery-duplicate", WORDS.text("duplicate.label"), WORDS.text("duplicate.help"));
  private final Button delete =
      new CommandButton("gallery-delete", WORDS.text("delete.label"), WORDS.text("delete.help"));
  private final Button export =
      new CommandButton("gallery-export", WORDS.text("export.label"), WORDS.text("export.help"));
  private final Button code =
      new CommandButton("gallery-code", WORDS.text("code.label"), WORDS.text("code.help"));
  private final BorderPane node = new BorderPane();

  ItemDetails(Thumbnails thumbnails, Theming theming, ItemActions actions) {
    this.thumbnails = thumbnails;
    picture = new ThumbnailView(thumbnails, theming);
    picture.getStyleClass().add("thumbnail-large");
    open.setOnAction(event -> actions.open());
    open.getStyleClass().add("accent");
    duplicate.setOnAction(event -> actions.duplicate());
    delete.setOnAction(event -> actions.delete());
    export.setOnAction(event -> actions.export());
    code.setOnAction(event -> actions.copyCode());
    VBox content = new VBox(title, tags, picture, caption, notes, setting, extras);
    content.getStyleClass().add("gallery-details");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    // Large text leaves room for the notes.
    picture.maxHeightProperty().bind(scroll.heightProperty().multiply(PICTURE_SHARE));
    FlowPane buttons = new FlowPane(open, edit, duplicate, delete, export, code);
    buttons.getStyleClass().add("gallery-buttons");
    node.setCenter(scroll);
    node.setBottom(buttons);
  }

  Node node() {
    return node;
  }

  void setOnEdit(Runnable action) {
    edit.setOnAction(event -> action.run());
  }

  /** Shows a preset; null for none. */
  void show(GalleryItem item) {
    boolean usable = item != null && item.preset().isPresent();
    boolean own = item != null && item.isOwn();
    open.setDisable(!usable);
    duplicate.setDisable(!usable);
    export.setDisable(!usable);
    code.setDisable(!usable);
    edit.setDisable(!usable || !own);
    delete.setDisable(!own);
    title.setText(item == null ? WORDS.text("item.none") : item.title());
    tags.setText(item == null ? "" : String.join(", ", item.tags()));
    notes.setText(item == null ? "" : item.problem());
    for (Label label : List.of(setting, extras, caption)) {
      label.setText("");
    }
    if (usable) {
      show(item.preset().orElseThrow());
    } else {
      picture.clear("");
    }
    picture.setVisible(usable);
    picture.setManaged(usable);
    for (Label label : List.of(tags, notes, setting, extras, caption)) {
      label.setManaged(!label.getText().isEmpty());
    }
  }

  private void show(Preset preset) {
    boolean hidden = preset.teaching().resultHidden();
    picture.show(preset);
    caption.setText(hidden ? "" : thumbnails.caption(preset));
    notes.setText(hidden ? preset.teaching().notes() : preset.notes());
    setting.setText(WORDS.text("content.setting", ItemText.setting(preset)));
    extras.setText(ItemText.extras(preset));
  }

  private static Label text(String id, String... styleClasses) {
    Label label = new Label();
    label.setId(id);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }
}
