package carryover.preset;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.CnnLayers;
import carryover.study.Axis;
import carryover.study.MapSpec;
import carryover.study.Parameter;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Presets to test with: every one a user could make. */
public final class PresetSamples {
  private PresetSamples() {}

  /** A preset with something in every field. */
  public static Preset full() {
    Axis x = new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 21, Scale.LINEAR);
    Axis y = new Axis(CnnSpace.DIMENSION, 500, 5000, 10, Scale.LOG);
    return new Preset(
        "Name",
        "Notes\n*with* two lines",
        List.of("one", "two"),
        CnnSpace.STANDARD.with(CnnSpace.ALPHA, 0.5).with(CnnSpace.DIMENSION, 1000),
        new Seeds(3, 5),
        Optional.of(new MapSpec(x, y, CnnLayers.TRUNCATED, 0.65)),
        Optional.of(new Family(CnnSpace.UPSTREAM_SAMPLES, List.of(50.0, 100.0))),
        new Teaching("Guess first.", Set.of(CnnSpace.DIMENSION, CnnSpace.ALPHA), true));
  }

  public static Arbitrary<Preset> presets() {
    Arbitrary<Teaching> teachings =
        Combinators.combine(
                texts(),
                Arbitraries.of(CnnSpace.SPACE.parameters()).set(),
                Arbitraries.of(true, false))
            .as(Teaching::new);
    return Combinators.combine(
            texts().map(t -> t.replaceAll("\\p{Cc}", " ")),
            texts(),
            texts().list().ofMaxSize(3),
            settings(),
            seeds(),
            maps().optional(),
            families().optional(),
            teachings)
        .as(Preset::new);
  }

  public static Arbitrary<Setting> settings() {
    return Combinators.combine(
            CnnSpace.SPACE.parameters().stream().map(PresetSamples::values).toList())
        .as(PresetSamples::setting);
  }

  private static Setting setting(List<Double> values) {
    Map<Parameter, Double> chosen = new HashMap<>();
    for (Parameter parameter : CnnSpace.SPACE.parameters()) {
      chosen.put(parameter, values.get(chosen.size()));
    }
    chosen.merge(CnnSpace.UNIVERSAL_NORM, chosen.get(CnnSpace.DOWNSTREAM_SIGNAL_NORM), Math::min);
    SettingBuilder builder = new SettingBuilder(CnnSpace.STANDARD);
    chosen.forEach(builder::set);
    return builder.build();
  }

  static Arbitrary<Double> values(Parameter parameter) {
    return parameter.isInteger()
        ? Arbitraries.integers()
            .between((int) parameter.least(), (int) parameter.greatest())
            .map(Integer::doubleValue)
        : reals(parameter.least(), parameter.greatest());
  }

  /** All magnitudes, all digits, and both ends. */
  private static Arbitrary<Double> reals(double least, double greatest) {
    return Arbitraries.oneOf(
        Arbitraries.of(least, greatest),
        Arbitraries.randomValue(random -> least + random.nextDouble() * (greatest - least)),
        Arbitraries.randomValue(
            random -> least + Math.pow(random.nextDouble(), 40) * (greatest - least)));
  }

  static Arbitrary<MapSpec> maps() {
    return Combinators.combine(
            Arbitraries.shuffle(CnnSpace.SPACE.numbers()),
            Arbitraries.of(Scale.class),
            Arbitraries.integers().between(2, Axis.MOST),
            Arbitraries.of(CnnLayers.ALL),
            reals(0, 1),
            reals(0.1, 0.4))
        .as(
            (parameters, scale, count, layer, threshold, share) ->
                new MapSpec(
                    axis(parameters.get(0), share, count, scale),
                    axis(parameters.get(1), share / 2, count, Scale.LINEAR),
                    layer,
                    threshold));
  }

  private static Axis axis(Parameter parameter, double share, int count, Scale scale) {
    double from = parameter.least() + share * (parameter.greatest() - parameter.least());
    double to = Math.min(2 * from, parameter.greatest());
    return parameter.isInteger()
        ? new Axis(parameter, Math.rint(from), Math.rint(to), count, scale)
        : new Axis(parameter, from, to, count, scale);
  }

  private static Arbitrary<Family> families() {
    return values(CnnSpace.UPSTREAM_NOISE)
        .list()
        .ofMinSize(1)
        .ofMaxSize(Family.MOST)
        .map(values -> new Family(CnnSpace.UPSTREAM_NOISE, values));
  }

  private static Arbitrary<Seeds> seeds() {
    return Combinators.combine(
            Arbitraries.longs().between(Long.MIN_VALUE, Long.MAX_VALUE - Seeds.MOST),
            Arbitraries.integers().between(0, Seeds.MOST - 1))
        .as((first, more) -> new Seeds(first, first + more));
  }

  /** Any Unicode text, but no halves of characters. */
  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .ofMaxLength(40)
        .filter(
            text -> text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE));
  }
}
