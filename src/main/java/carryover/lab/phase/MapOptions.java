package carryover.lab.phase;

import carryover.export.ColourRange;
import carryover.export.MapLook;
import carryover.export.Palette;
import carryover.study.ClosedForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What a person wants to see on the map beside the cells, and in which colours. */
public final class MapOptions {
  private final BooleanProperty measured = new SimpleBooleanProperty(this, "measured", true);
  private final BooleanProperty predicted = new SimpleBooleanProperty(this, "predicted", true);
  private final Map<ClosedForm, BooleanProperty> levels = new LinkedHashMap<>();
  private final BooleanProperty hatching = new SimpleBooleanProperty(this, "hatching", true);
  private final ObjectProperty<Palette> palette =
      new SimpleObjectProperty<>(this, "palette", Palette.VIRIDIS);
  private final ObjectProperty<ColourRange> range =
      new SimpleObjectProperty<>(this, "range", ColourRange.FIXED);

  /**
   * @param levels the forms of which lines can be drawn on which they are constant
   */
  public MapOptions(List<ClosedForm> levels) {
    levels.forEach(
        form -> this.levels.put(form, new SimpleBooleanProperty(this, form.key(), false)));
  }

  /** The measured boundary: the subject at the threshold, or breaking even. */
  public BooleanProperty measuredProperty() {
    return measured;
  }

  /** The predicted boundary. */
  public BooleanProperty predictedProperty() {
    return predicted;
  }

  /** The forms of which lines can be drawn on which they are constant. */
  public List<ClosedForm> levels() {
    return List.copyOf(levels.keySet());
  }

  /** The line through the cell under the mouse, else through the current setting. */
  public BooleanProperty levelProperty(ClosedForm form) {
    return levels.get(form);
  }

  /** Whether any line goes through the cell under the mouse. */
  boolean followsMouse() {
    return levels.values().stream().anyMatch(BooleanProperty::get);
  }

  /** Stripes over cells whose seeds do not settle what the layer is about. */
  public BooleanProperty hatchingProperty() {
    return hatching;
  }

  public ObjectProperty<Palette> paletteProperty() {
    return palette;
  }

  public ObjectProperty<ColourRange> rangeProperty() {
    return range;
  }

  MapLook look() {
    return new MapLook(palette.get(), range.get(), true);
  }

  List<Observable> all() {
    List<Observable> all = new ArrayList<>(levels.values());
    all.addAll(List.of(measured, predicted, hatching, palette, range));
    return all;
  }
}
