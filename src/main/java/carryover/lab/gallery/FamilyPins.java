package carryover.lab.gallery;

import carryover.lab.ParameterText;
import carryover.preset.Family;
import carryover.preset.Preset;
import carryover.words.Words;
import carryover.workbench.Experiment;
import carryover.workbench.Pin;
import carryover.workbench.Pins;
import carryover.workbench.RunResults;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The curves of a figure as pinned runs, to be trained by whoever trains pins.
 *
 * @param pins the curves first, then earlier pins as far as there is room, put out of sight
 * @param text what was pinned, and what was not
 */
record FamilyPins(Pins pins, String text) {
  private static final Words WORDS = Words.of(FamilyPins.class);

  static FamilyPins of(Preset preset, Family family, Pins before) {
    List<Double> values = family.spread(Pins.MOST);
    // Ids go on, or what is still being trained for an earlier pin would land on a new one.
    Pins pins = before.cleared();
    for (double value : values) {
      Experiment experiment =
          new Experiment(preset.setting().with(family.parameter(), value), preset.seeds());
      pins = pins.with(known(experiment, before));
    }
    int room = Pins.MOST - pins.list().size();
    Pins curves = pins;
    List<Pin> earlier =
        before.list().stream()
            .filter(pin -> curves.of(pin.results().experiment()).isEmpty())
            .toList();
    for (Pin pin : earlier.subList(0, Math.min(room, earlier.size()))) {
      pins = pins.with(pin.results(), pin.colour(), false);
    }
    return new FamilyPins(pins, text(family, values, earlier.size() - room));
  }

  /** What was trained of it before need not be trained again. */
  private static RunResults known(Experiment experiment, Pins before) {
    return before.of(experiment).map(Pin::results).orElse(RunResults.untrained(experiment));
  }

  private static String text(Family family, List<Double> pinned, int lost) {
    String symbol = family.parameter().symbol();
    String values =
        pinned.stream()
            .map(value -> ParameterText.value(family.parameter(), value))
            .collect(Collectors.joining(", "));
    int curves = family.values().size();
    String text =
        pinned.size() == curves
            ? WORDS.text("family.pinned", symbol, values)
            : WORDS.text(
                "family.pinnedSome",
                String.valueOf(pinned.size()),
                String.valueOf(curves),
                symbol,
                values);
    return lost <= 0 ? text : WORDS.text("family.lost", text, String.valueOf(lost));
  }
}
