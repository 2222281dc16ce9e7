package carryover.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * One of a few alternatives to set; the value is its place in their list, counted from 0.
 *
 * <p>Node id beside those of every row: {@code <id>-choice}.
 */
public final class ChoiceRow extends SettingRow {
  private final TitledChoice<Integer> choice;
  private boolean showing;

  /**
   * @param options what can be chosen
   * @param check explains in a sentence why a choice is not allowed, or is empty
   */
  public ChoiceRow(
      Caption caption,
      List<String> options,
      double initial,
      DoubleFunction<Optional<String>> check) {
    super(caption, value -> options.get((int) value), initial, check);
    choice =
        new TitledChoice<>(
            caption.id() + "-choice",
            caption.name() + " " + caption.symbol(),
            IntStream.range(0, options.size()).boxed().toList(),
            (int) initial,
            options::get);
    choice
        .valueProperty()
        .addListener(
            (property, before, now) -> {
              if (!showing) {
                choose(now, ChangePhase.COMMITTED);
              }
            });
    build(choice);
  }

  @Override
  void show(double newValue) {
    showing = true;
    choice.setValue((int) newValue);
    showing = false;
  }

  @Override
  void setEditorsDisable(boolean disabled) {
    choice.setDisable(disabled);
  }
}
