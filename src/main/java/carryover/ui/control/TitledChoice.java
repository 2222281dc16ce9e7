package carryover.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

/** A choice of one value among a few, each shown by its title. */
public final class TitledChoice<T> extends ChoiceBox<T> {
  /**
   * @param id node id
   * @param purpose what is chosen, for screen readers
   * @param initial one of the values
   */
  public TitledChoice(
      String id, String purpose, List<T> values, T initial, Function<T, String> title) {
    super(FXCollections.observableArrayList(values));
    setId(id);
    setAccessibleText(purpose);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : title.apply(value);
          }

          @Override
          public T fromString(String text) {
            return values.stream()
                .filter(value -> title.apply(value).equals(text))
                .findFirst()
                .orElse(initial);
          }
        });
    setValue(initial);
  }
}
