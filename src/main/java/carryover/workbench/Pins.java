package carryover.workbench;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The pinned runs, in the order in which they were pinned; at most {@value #MOST}.
 *
 * @param nextId the id of the next one; an id is never given twice, also not after its pin was
 *     removed
 */
public record Pins(List<Pin> list, long nextId) {
  public static final int MOST = 8;

  public static final Pins NONE = new Pins(List.of());

  /** Colours a pin may have, in the order in which they are given. */
  public static final List<Color> COLOURS =
      Arrays.stream(PinColour.values()).map(PinColour::colour).toList();

  public Pins {
    if (list.size() > MOST) {
      throw new IllegalArgumentException("at most " + MOST + " runs can be pinned");
    }
    list = List.copyOf(list);
  }

  /** Pins that come from elsewhere, for example from a file. */
  public Pins(List<Pin> list) {
    this(list, list.stream().mapToLong(Pin::id).max().orElse(0) + 1);
  }

  public boolean isFull() {
    return list.size() == MOST;
  }

  /** With one more, in a colour that is still free. */
  public Pins with(RunResults results) {
    return with(results, freeColour(), true);
  }

  /**
   * With one more.
   *
   * @param results {@link RunResults#untrained} will do: what is missing is trained
   */
  public Pins with(RunResults results, Color colour, boolean shown) {
    List<Pin> more = new ArrayList<>(list);
    more.add(new Pin(nextId, results, colour, shown));
    return new Pins(more, nextId + 1);
  }

  /** With one that was removed back in its place; at the end where its id is taken by now. */
  public Pins withAgain(Pin removed) {
    if (find(removed.id()).isPresent()) {
      return with(removed.results(), removed.colour(), removed.shown());
    }
    List<Pin> more = new ArrayList<>(list);
    more.add(removed);
    more.sort(Comparator.comparingLong(Pin::id));
    return new Pins(more, nextId);
  }

  public Pins without(long id) {
    return new Pins(list.stream().filter(pin -> pin.id() != id).toList(), nextId);
  }

  /** With one of them changed; the same when it is no longer there. */
  public Pins with(long id, UnaryOperator<Pin> change) {
    return new Pins(
        list.stream().map(pin -> pin.id() == id ? change.apply(pin) : pin).toList(), nextId);
  }

  /** Without any; ids go on. */
  public Pins cleared() {
    return new Pins(List.of(), nextId);
  }

  public Optional<Pin> find(long id) {
    return list.stream().filter(pin -> pin.id() == id).findFirst();
  }

  /** The one of an experiment, if it is pinned. */
  public Optional<Pin> of(Experiment experiment) {
    return list.stream().filter(pin -> pin.experiment().equals(experiment)).findFirst();
  }

  private Color freeColour() {
    return COLOURS.stream()
        .filter(colour -> list.stream().noneMatch(pin -> pin.colour().equals(colour)))
        .findFirst()
        .orElse(COLOURS.get(0));
  }
}
