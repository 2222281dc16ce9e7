package carryover.ui.control;

import carryover.words.Words;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * One number to set, with a slider and an exact field. Typed values may lie beyond the slider; the
 * check alone decides.
 *
 * <p>Node ids beside those of every row: {@code <id>-slider}, {@code <id>-field}.
 */
public final class ParameterRow extends SettingRow {
  private static final Words WORDS = Words.of(ParameterRow.class);

  private final Caption caption;
  private final ValueSlider slider;
  private final NumberField field;
  private SliderScale scale;

  /**
   * @param check explains in a sentence why a value is not allowed, or is empty
   */
  public ParameterRow(
      Caption caption, SliderScale scale, double initial, DoubleFunction<Optional<String>> check) {
    this(caption, scale, scale.whole() ? Notation.WHOLE : Notation.NUMBERS, initial, check);
  }

  /**
   * @param notation of the field
   * @param check explains in a sentence why a value is not allowed, or is empty
   */
  public ParameterRow(
      Caption caption,
      SliderScale scale,
      Notation notation,
      double initial,
      DoubleFunction<Optional<String>> check) {
    super(caption, notation.writing(), initial, check);
    this.caption = caption;
    this.scale = scale;
    slider = new ValueSlider(scale, notation, initial, this::choose);
    field =
        new NumberField(
            initial, notation, this::complaint, typed -> choose(typed, ChangePhase.COMMITTED));
    slider.setMaxWidth(Double.MAX_VALUE);
    slider.setId(caption.id() + "-slider");
    slider.setAccessibleRoleDescription(WORDS.text("row.slider", caption.name()));
    field.setId(caption.id() + "-field");
    field.setAccessibleText(caption.name() + " " + caption.symbol());
    field.messageProperty().addListener((property, before, now) -> explain(now));
    build(field, slider);
  }

  /** The range and spread of the slider; the value stays. */
  public void setScale(SliderScale newScale) {
    if (!newScale.equals(scale)) {
      scale = newScale;
      slider.setScale(newScale);
    }
  }

  @Override
  void show(double newValue) {
    slider.show(newValue);
    field.setValue(newValue);
  }

  @Override
  void refuse(String complaint) {
    slider.show(value());
    explain(complaint);
  }

  @Override
  void setEditorsDisable(boolean disabled) {
    slider.setDisable(disabled);
    field.setDisable(disabled);
  }

  @Override
  Optional<String> complaint(double candidate) {
    if (scale.whole() && candidate != Math.rint(candidate)) {
      return Optional.of(WORDS.text("row.whole", caption.symbol()));
    }
    return super.complaint(candidate);
  }
}
