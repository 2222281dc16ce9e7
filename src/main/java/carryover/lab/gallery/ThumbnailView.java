package carryover.lab.gallery;

import carryover.lab.gallery.Thumbnail.Cells;
import carryover.lab.gallery.Thumbnail.Curve;
import carryover.lab.gallery.Thumbnail.Curves;
import carryover.lab.gallery.Thumbnail.None;
import carryover.preset.Preset;
import carryover.ui.chart.ChartStyle;
import carryover.ui.chart.HeatMapModel;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import java.awt.BasicStroke;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/** Draws the picture of one preset after the other, as lists reuse their rows. */
final class ThumbnailView extends StackPane {
  private final Thumbnails thumbnails;
  private final Theming theming;
  private final Canvas canvas = new Canvas();
  private final Label words = new Label();
  // Held here, because the pictures, which live longer than rows, know it only weakly.
  private final ChangeListener<Optional<Thumbnail>> listener = (p, old, next) -> draw(next);
  private final ChangeListener<Theme> themeListener = (p, old, next) -> redraw();
  private final WeakChangeListener<Optional<Thumbnail>> weak = new WeakChangeListener<>(listener);
  private ObservableValue<Optional<Thumbnail>> picture;

  ThumbnailView(Thumbnails thumbnails, Theming theming) {
    this.thumbnails = thumbnails;
    this.theming = theming;
    getStyleClass().add("thumbnail");
    words.getStyleClass().addAll("text-small", "text-quiet");
    words.setWrapText(true);
    getChildren().addAll(canvas, words);
    canvas.setManaged(false);
    theming.themeProperty().addListener(new WeakChangeListener<>(themeListener));
  }

  void show(Preset preset) {
    clear("");
    picture = thumbnails.of(preset);
    picture.addListener(weak);
    draw(picture.getValue());
  }

  /** No picture, and why. */
  void clear(String reason) {
    if (picture != null) {
      picture.removeListener(weak);
      picture = null;
    }
    wipe();
    words.setText(reason);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    canvas.relocate(snappedLeftInset(), snappedTopInset());
    if (canvas.getWidth() != width || canvas.getHeight() != height) {
      canvas.setWidth(Math.max(0, width));
      canvas.setHeight(Math.max(0, height));
      redraw();
    }
  }

  private void redraw() {
    if (picture != null) {
      draw(picture.getValue());
    }
  }

  private void draw(Optional<Thumbnail> found) {
    wipe();
    Thumbnail thumbnail = found.orElse(new None("…"));
    words.setText(thumbnail instanceof None none ? none.reason() : "");
    if (thumbnail instanceof Curves curves) {
      curves.curves().forEach(curve -> draw(curve, curves.from(), curves.to()));
    } else if (thumbnail instanceof Cells cells) {
      draw(cells.map());
    }
  }

  private void wipe() {
    canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
  }

  private void draw(Curve curve, double from, double to) {
    GraphicsContext g = canvas.getGraphicsContext2D();
    ChartStyle style = theming.get().chartStyle();
    BasicStroke stroke = style.stroke(Math.max(0.6, Math.min(1, getWidth() / 300)), curve.dash());
    g.setStroke(colour(style.line(curve.colour())));
    g.setLineWidth(stroke.getLineWidth());
    g.setLineDashes(doubles(stroke.getDashArray()));
    g.beginPath();
    boolean drawing = false;
    for (int i = 0; i < curve.x().length; i++) {
      double share = (curve.y()[i] - from) / (to - from);
      double x = curve.x()[i] * canvas.getWidth();
      double y = (1 - Math.max(0, share)) * canvas.getHeight();
      if (!Double.isFinite(share)) {
        drawing = false;
      } else if (drawing) {
        g.lineTo(x, y);
      } else {
        g.moveTo(x, y);
        drawing = true;
      }
    }
    g.stroke();
  }

  private void draw(HeatMapModel map) {
    GraphicsContext g = canvas.getGraphicsContext2D();
    int columns = map.x().centres().length;
    int rows = map.y().centres().length;
    double width = canvas.getWidth() / columns;
    double height = canvas.getHeight() / rows;
    for (int i = 0; i < columns * rows; i++) {
      double value = map.values()[i];
      if (Double.isFinite(value)) {
        // Whole pixels, or the ground would shine through between the cells.
        double left = Math.rint(i % columns * width);
        double top = Math.rint((rows - 1 - i / columns) * height);
        g.setFill(colour(map.colours().of(value)));
        g.fillRect(
            left,
            top,
            Math.rint((i % columns + 1) * width) - left,
            Math.rint((rows - i / columns) * height) - top);
      }
    }
  }

  private static double[] doubles(float[] values) {
    if (values == null) {
      return new double[0];
    }
    double[] doubles = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      doubles[i] = values[i];
    }
    return doubles;
  }

  private static Color colour(java.awt.Color colour) {
    return Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
  }
}
