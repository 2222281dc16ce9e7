package carryover.lab.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;

/**
 * The many small choices of how things are looked at, by name. Whoever makes such a choice offers
 * its property here and knows nothing of files. Used on the JavaFX thread only.
 */
public final class ViewMemory {
  private final Map<String, Choice<?>> choices = new LinkedHashMap<>();
  private Runnable onChange = () -> {};

  private record Choice<T>(ObservableValue<T> value, Consumer<T> setter) {
    @SuppressWarnings("unchecked") // a value is read as what the present one is
    void restore(String name, Map<String, String> texts) {
      Object now = value.getValue();
      Object read = ValueText.read(name, now, texts);
      if (!read.equals(now)) {
        setter.accept((T) read);
      }
    }
  }

  /** Remembers a choice. */
  public <T> void remember(String name, Property<T> choice) {
    remember(name, choice, choice::setValue);
  }

  /**
   * Remembers a choice that is made by other means than its property.
   *
   * @param name never to be changed, since files hold it
   * @param value an enum, number, truth value or text, or a record of such
   */
  public <T> void remember(String name, ObservableValue<T> value, Consumer<T> setter) {
    if (choices.put(name, new Choice<>(value, setter)) != null) {
      throw new IllegalArgumentException(name + " is remembered already");
    }
    value.addListener((p, old, next) -> onChange.run());
  }

  /** All choices as they are now. */
  public Map<String, String> state() {
    Map<String, String> texts = new TreeMap<>();
    choices.forEach((name, choice) -> ValueText.write(name, choice.value().getValue(), texts));
    return texts;
  }

  /** Makes the choices again, as far as they are known. */
  public void restore(Map<String, String> texts) {
    choices.forEach((name, choice) -> choice.restore(name, texts));
  }

  void setOnChange(Runnable action) {
    onChange = action;
  }
}
