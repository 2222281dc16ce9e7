package carryover.lab;

import carryover.study.Parameter;
import carryover.study.Seeds;
import carryover.words.Words;
import carryover.workbench.Experiment;
import carryover.workbench.Pin;
import carryover.workbench.Pins;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Names pinned runs by what differs from the current run. What tells them from each other comes
 * first.
 */
public final class PinLabels {
  private static final Words WORDS = Words.of(PinLabels.class);

  /** More than this many differences are counted rather than named where there is little room. */
  private static final int BRIEF = 2;

  private final Experiment current;
  private final List<Parameter> differing;

  /**
   * @param current the run they are compared with
   */
  public PinLabels(Pins pins, Experiment current) {
    this.current = current;
    List<Experiment> pinned = pins.list().stream().map(Pin::experiment).toList();
    differing =
        current.setting().space().parameters().stream()
            .filter(parameter -> pinned.stream().anyMatch(e -> differs(e, parameter)))
            .sorted(Comparator.comparing(parameter -> sameInAll(pinned, parameter)))
            .toList();
  }

  /** The parameters in which at least one of the runs differs from the current one. */
  public List<Parameter> differing() {
    return differing;
  }

  /** Everything that differs: {@code N₁ = 50, α = 0.5, seeds 9–16}. */
  public String full(Experiment pinned) {
    return String.join(", ", parts(pinned));
  }

  /** The same for tight places: {@code N₁ = 50, α = 0.5, +2}. */
  public String brief(Experiment pinned) {
    List<String> parts = parts(pinned);
    return parts.size() <= BRIEF
        ? String.join(", ", parts)
        : WORDS.text(
            "pin.differences",
            String.join(", ", parts.subList(0, BRIEF)),
            String.valueOf(parts.size() - BRIEF));
  }

  private List<String> parts(Experiment pinned) {
    List<String> parts = new ArrayList<>();
    for (Parameter parameter : differing) {
      if (differs(pinned, parameter)) {
        parts.add(ParameterText.equation(parameter, pinned.setting().get(parameter)));
      }
    }
    boolean sameSetting = parts.isEmpty();
    if (!pinned.seeds().equals(current.seeds())) {
      String seeds = seeds(pinned.seeds());
      parts.add(sameSetting ? WORDS.text("pin.sameSetting", seeds) : seeds);
    } else if (sameSetting) {
      parts.add(WORDS.text("pin.sameAll"));
    }
    return parts;
  }

  private static String seeds(Seeds seeds) {
    return seeds.count() == 1
        ? WORDS.text("pin.seed", String.valueOf(seeds.first()))
        : WORDS.text("pin.seeds", seeds.toString().replace("..", "–").replace(",", ", "));
  }

  private boolean differs(Experiment pinned, Parameter parameter) {
    return pinned.setting().get(parameter) != current.setting().get(parameter);
  }

  private static boolean sameInAll(List<Experiment> pinned, Parameter parameter) {
    return pinned.stream().mapToDouble(e -> e.setting().get(parameter)).distinct().count() == 1;
  }
}
