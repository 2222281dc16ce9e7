package carryover.lab.phase;

import carryover.export.ColourRange;
import carryover.export.MapLook;
import carryover.export.Palette;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What a person wants to see on the map beside the cells, and in which colours. */
public final class MapOptions {
  private final BooleanProperty measured = new SimpleBooleanProperty(this, "measured", true);
  private final BooleanProperty predicted = new SimpleBooleanProperty(this, "predicted", true);
  private final BooleanProperty gamma2 = new SimpleBooleanProperty(this, "gamma2", false);
  private final BooleanProperty gamma4 = new SimpleBooleanProperty(this, "gamma4", false);
  private final BooleanProperty hatching = new SimpleBooleanProperty(this, "hatching", true);
  private final ObjectProperty<Palette> palette =
      new SimpleObjectProperty<>(this, "palette", Palette.VIRIDIS);
  private final ObjectProperty<ColourRange> range =
      new SimpleObjectProperty<>(this, "range", ColourRange.FIXED);

  /** The measured boundary: accuracy at the threshold, or transfer breaking even. */
  public BooleanProperty measuredProperty() {
    return measured;
  }

  /** The predicted boundary. */
  public BooleanProperty predictedProperty() {
    return predicted;
  }

  /** The line of equal Γ₂ through the cell under the mouse, else through the current setting. */
  public BooleanProperty gamma2Property() {
    return gamma2;
  }

  /** The line of equal Γ₄, likewise. */
  public BooleanProperty gamma4Property() {
    return gamma4;
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
    return List.of(measured, predicted, gamma2, gamma4, hatching, palette, range);
  }
}
