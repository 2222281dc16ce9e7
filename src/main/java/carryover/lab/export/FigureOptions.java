package carryover.lab.export;

import carryover.export.FigureSize;
import carryover.lab.Exhibit;
import carryover.ui.chart.ChartPicture;
import carryover.workbench.ViewMemory;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How a person wants figures to be: their size, and what is on them beside the chart. */
public final class FigureOptions {
  private final ObjectProperty<FigureSize> size =
      new SimpleObjectProperty<>(this, "size", FigureSize.SCREEN);
  private final BooleanProperty caption = new SimpleBooleanProperty(this, "caption", true);
  private final BooleanProperty marks = new SimpleBooleanProperty(this, "marks", false);

  public ObjectProperty<FigureSize> sizeProperty() {
    return size;
  }

  /** Whether setting, seeds and version stand below the chart. */
  public BooleanProperty captionProperty() {
    return caption;
  }

  /** Whether the place of the setting and the selected cells are marked. */
  public BooleanProperty marksProperty() {
    return marks;
  }

  /** Has what a person chose here remembered. */
  public void remember(ViewMemory view) {
    view.remember("figure.size", size);
    view.remember("figure.caption", caption);
    view.remember("figure.marks", marks);
  }

  /** The picture of an exhibit as it is wanted now. */
  ChartPicture picture(Exhibit exhibit) {
    ChartPicture chart = marks.get() ? exhibit.marked() : exhibit.picture();
    return chart.withCaption(caption.get() ? exhibit.caption() : "");
  }
}
