package carryover.lab;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The pinned runs, in the order in which they were pinned; at most {@value #MOST}. */
public record Pins(List<Pin> list) {
  public static final int MOST = 8;

  public static final Pins NONE = new Pins(List.of());

  /**
   * Colours a pin may have: readable on light and dark ground, apart from each other in lightness
   * too, and none of them the colour of an arm.
   */
  public static final List<Color> COLOURS =
      List.of(
          new Color(0x8C564B),
          new Color(0x17A2A2),
          new Color(0xB8860B),
          new Color(0x7A5CC7),
          new Color(0x5B8C2A),
          new Color(0xD1568F),
          new Color(0x6B7F94),
          new Color(0xC2503A));

  public Pins {
    if (list.size() > MOST) {
      throw new IllegalArgumentException("at most " + MOST + " runs can be pinned");
    }
    list = List.copyOf(list);
  }

  public boolean isFull() {
    return list.size() == MOST;
  }

  /** With one more, in a colour that is still free. */
  public Pins with(RunResults results) {
    long id = list.stream().mapToLong(Pin::id).max().orElse(0) + 1;
    List<Pin> more = new ArrayList<>(list);
    more.add(new Pin(id, results, freeColour(), true));
    return new Pins(more);
  }

  public Pins without(long id) {
    return new Pins(list.stream().filter(pin -> pin.id() != id).toList());
  }

  /** With one of them changed; the same when it is no longer there. */
  public Pins with(long id, UnaryOperator<Pin> change) {
    return new Pins(list.stream().map(pin -> pin.id() == id ? change.apply(pin) : pin).toList());
  }

  private Color freeColour() {
    return COLOURS.stream()
        .filter(colour -> list.stream().noneMatch(pin -> pin.colour().equals(colour)))
        .findFirst()
        .orElse(COLOURS.get(0));
  }
}
