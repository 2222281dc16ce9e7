package carryover.cli;

import carryover.preset.Preset;
import carryover.preset.PresetException;
import carryover.preset.Provenance;
import carryover.study.InvalidSettingException;
import carryover.study.Parameter;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Space;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What several commands have in common: a preset, changes to its setting, seeds. */
final class ExperimentOptions {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PRESET",
      description =
          "Name of a preset, a file or a share code; 'carryover presets' lists names (default:"
              + " the study's).")
  private String preset;

  @Option(
      names = "--set",
      paramLabel = "key=value",
      description = "Change one value of the setting; may be given several times.")
  private List<String> changes = List.of();

  @Option(
      names = "--seeds",
      paramLabel = "A..B[,C…]",
      description = "Seeds, both ends included, or several as in 1,3,5..9 (default: the preset's).")
  private String seeds;

  /**
   * The preset that is named, or the one the study begins with.
   *
   * @throws BadInputException when it is of another study than the one asked for
   */
  Preset preset(PresetSource source, StudyOption study) throws PresetException {
    return measured(source, study).preset();
  }

  /** The same, and of an exported file what was measured for it. */
  Provenance measured(PresetSource source, StudyOption study) throws PresetException {
    if (preset == null) {
      String first = study.study().title().preset();
      return first.isEmpty()
          ? Provenance.of(Preset.standard(study.study()))
          : source.measured(first);
    }
    Provenance found = source.measured(preset);
    String of = found.preset().setting().space().study();
    if (study.given() && !of.equals(study.study().id())) {
      throw new BadInputException(
          "--study = " + study.study().id() + ": the preset " + preset + " is of study " + of);
    }
    return found;
  }

  Setting setting(Preset base) {
    SettingBuilder builder = new SettingBuilder(base.setting());
    for (String change : changes) {
      set(builder, change, base.setting().space());
    }
    try {
      return builder.build();
    } catch (InvalidSettingException e) {
      throw new BadInputException("setting: " + e.getMessage(), e);
    }
  }

  /** The parameters that --set names. */
  List<Parameter> changed(Setting setting) {
    return changes.stream()
        .map(change -> change.substring(0, Math.max(0, change.indexOf('='))).strip())
        .flatMap(key -> setting.space().withKey(key).stream())
        .distinct()
        .toList();
  }

  Seeds seeds(Preset base) {
    if (seeds == null) {
      return base.seeds();
    }
    try {
      return Seeds.parse(seeds);
    } catch (IllegalArgumentException e) {
      throw new BadInputException("--" + e.getMessage(), e);
    }
  }

  private static void set(SettingBuilder builder, String change, Space space) {
    int equals = change.indexOf('=');
    if (equals < 0) {
      throw new BadInputException("--set " + change + " is not allowed: key=value");
    }
    Parameter parameter = parameter("--set " + change, change.substring(0, equals).strip(), space);
    try {
      builder.set(
          parameter, value("--set " + change, change.substring(equals + 1).strip(), parameter));
    } catch (InvalidSettingException e) {
      throw new BadInputException("--set " + e.getMessage(), e);
    }
  }

  /** A number, or the name of a value. */
  static double value(String where, String text, Parameter parameter) {
    OptionalDouble named = parameter.named(text);
    if (named.isEmpty() && parameter.isChoice()) {
      throw new BadInputException(where + " is not allowed: " + parameter.range());
    }
    return named.orElseGet(() -> TypedDecimal.parse(where, text));
  }

  static Parameter parameter(String where, String key, Space space) {
    return space
        .withKey(key)
        .orElseThrow(
            () ->
                new BadInputException(
                    where
                        + ": "
                        + key
                        + " is no parameter; allowed: "
                        + space.parameters().stream()
                            .map(Parameter::key)
                            .collect(Collectors.joining(", "))));
  }
}
