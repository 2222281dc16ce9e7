package carryover.lab;

import carryover.study.Setting;
import carryover.ui.card.CardItem;
import carryover.ui.chart.ChartStyle;
import java.util.function.Consumer;
import javafx.scene.Node;

/** A part of the theory card that a study of its own brings along. */
public interface CardSection {
  /**
   * The part itself.
   *
   * @param onOpened hears which explanation was opened, so that it can be brought into sight
   */
  Node node(Consumer<CardItem> onOpened);

  /** Shows what theory says of a setting. */
  void show(Setting setting);

  /** Takes the colours of charts. */
  void dress(ChartStyle style);
}
