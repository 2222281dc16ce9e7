package carryover.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;

/**
 * The many small choices of how things are looked at, by name. Whoever makes such a choice offers
 * it here, is given the one that was saved, and knows nothing of files. Used on the JavaFX thread
 * only.
 */
public final class ViewMemory {
  private final Map<String, String> saved;
  private final Runnable onChange;
  private final Map<String, ObservableValue<?>> choices = new LinkedHashMap<>();

  /**
   * A memory of what was saved.
   *
   * @param saved names and values as {@link #state} gave them
   * @param onChange hears of every change of a choice
   */
  public ViewMemory(Map<String, String> saved, Runnable onChange) {
    this.saved = saved;
    this.onChange = onChange;
  }

  /** Makes a choice again, and remembers it from now on. */
  public <T> void remember(String name, Property<T> choice) {
    remember(name, choice, choice::setValue);
  }

  /**
   * Remembers a choice that is made by other means than its property.
   *
   * @param name never to be changed, since files hold it
   * @param choice an enum, number, truth value or text, or a public record of such
   */
  public <T> void remember(String name, ObservableValue<T> choice, Consumer<T> setter) {
    if (choices.put(name, choice) != null) {
      throw new IllegalArgumentException(name + " is remembered already");
    }
    T now = choice.getValue();
    T before = ValueText.read(name, now, saved);
    if (!before.equals(now)) {
      setter.accept(before);
    }
    choice.addListener((p, old, next) -> onChange.run());
  }

  /**
   * Remembers a choice out of a list; a text that none of them has changes nothing.
   *
   * @param text of its own for each; never to be changed, since files hold it
   */
  public <T> void remember(String name, Property<T> choice, List<T> all, Function<T, String> text) {
    remember(
        name,
        choice.map(text),
        saved ->
            all.stream()
                .filter(one -> text.apply(one).equals(saved))
                .findFirst()
                .ifPresent(choice::setValue));
  }

  /** All choices as they are now. */
  public Map<String, String> state() {
    Map<String, String> texts = new TreeMap<>();
    choices.forEach((name, choice) -> ValueText.write(name, choice.getValue(), texts));
    return texts;
  }
}
