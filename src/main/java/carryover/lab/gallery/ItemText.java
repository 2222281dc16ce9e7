package carryover.lab.gallery;

import carryover.lab.CountText;
import carryover.lab.ParameterText;
import carryover.preset.Family;
import carryover.preset.Preset;
import carryover.preset.Teaching;
import carryover.study.MapSpec;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a preset holds, in words. */
final class ItemText {
  private static final Words WORDS = Words.of(ItemText.class);

  private ItemText() {}

  /** What differs from the default setting, and the seeds. */
  static String setting(Preset preset) {
    List<String> parts = new ArrayList<>();
    Setting held = preset.setting();
    for (Parameter parameter : held.differencesFrom(held.space().standard())) {
      parts.add(parameter.symbol() + " = " + ParameterText.value(parameter, held.get(parameter)));
    }
    String setting = parts.isEmpty() ? WORDS.text("content.standard") : String.join(", ", parts);
    int seeds = preset.seeds().count();
    return WORDS.text("content.settingAndSeeds", setting, CountText.seeds(seeds));
  }

  /** Its map, its family and what is asked of a class; empty when there is none of them. */
  static String extras(Preset preset) {
    List<String> lines = new ArrayList<>();
    preset.map().ifPresent(map -> lines.add(map(map)));
    preset.family().ifPresent(family -> lines.add(family(family)));
    Teaching teaching = preset.teaching();
    if (!teaching.locked().isEmpty()) {
      lines.add(WORDS.text("content.locked", symbols(preset)));
    }
    if (teaching.resultHidden()) {
      lines.add(WORDS.text("content.hidden"));
    }
    return String.join("\n", lines);
  }

  private static String family(Family family) {
    String values =
        family.values().stream()
            .map(value -> ParameterText.value(family.parameter(), value))
            .collect(Collectors.joining(", "));
    return WORDS.text("content.family", family.parameter().symbol(), values);
  }

  private static String map(MapSpec map) {
    return WORDS.text(
        "content.map",
        map.x().parameter().symbol(),
        map.y().parameter().symbol(),
        cells(map.x().count(), map.y().count()),
        map.layer().title());
  }

  private static String cells(int columns, int rows) {
    return columns == 1 && rows == 1
        ? WORDS.text("grid.one", "1", "1")
        : WORDS.text("grid.other", String.valueOf(columns), String.valueOf(rows));
  }

  private static String symbols(Preset preset) {
    return preset.setting().space().parameters().stream()
        .filter(preset.teaching().locked()::contains)
        .map(Parameter::symbol)
        .collect(Collectors.joining(", "));
  }
}
