package carryover.studies.cnn;

import static java.util.stream.Collectors.toUnmodifiableSet;

import carryover.study.Bound;
import carryover.study.Link;
import carryover.study.Parameter;
import carryover.study.Parameter.Scale;
import carryover.study.Parameter.Span;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Space;
import carryover.words.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The parameters of the two-layer network with inherited filters (docs/model.md §1–3). */
public final class CnnSpace {
  private static final Words WORDS = Words.of(CnnSpace.class);

  /** The alternatives of {@link #INHERITED_SELECTION}; its value is the place of one. */
  public static final List<InheritedSelection> SELECTIONS = List.of(InheritedSelection.values());

  /** The alternatives of {@link #INHERITED_LAYERS}. */
  public static final List<InheritedLayers> LAYERS = List.of(InheritedLayers.values());

  /** The alternatives of {@link #DECAY_TOWARDS}. */
  public static final List<DecayTowards> PULLS = List.of(DecayTowards.values());

  public static final Parameter ALPHA =
      Parameter.real(
              "alpha",
              "α",
              WORDS.text("parameter.alpha.title"),
              WORDS.text("parameter.alpha.meaning"))
          .within(0, 1)
          .main(1, new Span(0, 1, Scale.LINEAR));
  public static final Parameter UPSTREAM_SAMPLES =
      Parameter.whole(
              "upstreamSamples",
              "N₁",
              WORDS.text("parameter.upstreamSamples.title"),
              WORDS.text("parameter.upstreamSamples.meaning"))
          .within(2, 20_000)
          .main(200, new Span(10, 1000, Scale.LOG));
  public static final Parameter UPSTREAM_NOISE =
      Parameter.real(
              "upstreamNoise",
              "σ₁",
              WORDS.text("parameter.upstreamNoise.title"),
              WORDS.text("parameter.upstreamNoise.meaning"))
          .within(0, 100)
          .main(1, new Span(0.1, 10, Scale.LOG));
  public static final Parameter DOWNSTREAM_NOISE =
      Parameter.real(
              "downstreamNoise",
              "σ₂",
              WORDS.text("parameter.downstreamNoise.title"),
              WORDS.text("parameter.downstreamNoise.meaning"))
          .within(0, 100)
          .more(1, new Span(0.1, 10, Scale.LOG));
  public static final Parameter UNIVERSAL_NORM =
      Parameter.real(
              "universalNorm",
              "‖u‖",
              WORDS.text("parameter.universalNorm.title"),
              WORDS.text("parameter.universalNorm.meaning"))
          .within(0, 100)
          .main(2, new Span(0, 2, Scale.LINEAR));
  public static final Parameter DIMENSION =
      Parameter.whole(
              "dimension",
              "d",
              WORDS.text("parameter.dimension.title"),
              WORDS.text("parameter.dimension.meaning"))
          .within(4, 10_000_000)
          .main(2000, new Span(100, 100_000, Scale.LOG));
  public static final Parameter DOWNSTREAM_SIGNAL_NORM =
      Parameter.real(
              "downstreamSignalNorm",
              "S",
              WORDS.text("parameter.downstreamSignalNorm.title"),
              WORDS.text("parameter.downstreamSignalNorm.meaning"))
          .within(0, 100)
          .more(2, new Span(0, 5, Scale.LINEAR));
  public static final Parameter UPSTREAM_SPECIFIC_NORM =
      Parameter.real(
              "upstreamSpecificNorm",
              "‖v1‖",
              WORDS.text("parameter.upstreamSpecificNorm.title"),
              WORDS.text("parameter.upstreamSpecificNorm.meaning"))
          .within(0, 100)
          .more(1, new Span(0, 5, Scale.LINEAR));
  public static final Parameter DOWNSTREAM_SAMPLES =
      Parameter.whole(
              "downstreamSamples",
              "N₂",
              WORDS.text("parameter.downstreamSamples.title"),
              WORDS.text("parameter.downstreamSamples.meaning"))
          .within(2, 20_000)
          .more(50, new Span(10, 1000, Scale.LOG));
  public static final Parameter FILTERS =
      Parameter.whole(
              "filters",
              "m",
              WORDS.text("parameter.filters.title"),
              WORDS.text("parameter.filters.meaning"))
          .within(1, 500)
          .more(10, new Span(1, 50, Scale.LINEAR));
  public static final Parameter UPSTREAM_STEPS =
      Parameter.whole(
              "upstreamSteps",
              "T₁",
              WORDS.text("parameter.upstreamSteps.title"),
              WORDS.text("parameter.upstreamSteps.meaning"))
          .within(0, 100_000)
          .more(200, new Span(0, 1000, Scale.LINEAR));
  public static final Parameter DOWNSTREAM_STEPS =
      Parameter.whole(
              "downstreamSteps",
              "T₂",
              WORDS.text("parameter.downstreamSteps.title"),
              WORDS.text("parameter.downstreamSteps.meaning"))
          .within(0, 100_000)
          .more(200, new Span(0, 1000, Scale.LINEAR));
  public static final Parameter LEARNING_RATE =
      Parameter.real(
              "learningRate",
              "η",
              WORDS.text("parameter.learningRate.title"),
              WORDS.text("parameter.learningRate.meaning"))
          .aboveZero(100)
          .more(0.1, new Span(0.001, 10, Scale.LOG));
  public static final Parameter INITIAL_STD =
      Parameter.real(
              "initialStd",
              "σ₀",
              WORDS.text("parameter.initialStd.title"),
              WORDS.text("parameter.initialStd.meaning"))
          .within(0, 10)
          .more(0.01, new Span(0.0001, 1, Scale.LOG));

  public static final Parameter NOISE_OVERLAP =
      Parameter.real(
              "noiseOverlap",
              "c",
              WORDS.text("parameter.noiseOverlap.title"),
              WORDS.text("parameter.noiseOverlap.meaning"))
          .within(0, 10)
          .beyond(0, new Span(0, 3, Scale.LINEAR));
  public static final Parameter INHERITED_SELECTION =
      Parameter.choice(
              "inheritedSelection",
              "R",
              WORDS.text("parameter.inheritedSelection.title"),
              WORDS.text("parameter.inheritedSelection.meaning"),
              InheritedSelection.keys())
          .beyond(SELECTIONS.indexOf(InheritedSelection.RANDOM));
  public static final Parameter UPSTREAM_DECAY =
      Parameter.real(
              "upstreamDecay",
              "λ₁",
              WORDS.text("parameter.upstreamDecay.title"),
              WORDS.text("parameter.upstreamDecay.meaning"))
          .within(0, 10)
          .beyond(0, new Span(0, 1, Scale.LINEAR));
  public static final Parameter DOWNSTREAM_DECAY =
      Parameter.real(
              "downstreamDecay",
              "λ₂",
              WORDS.text("parameter.downstreamDecay.title"),
              WORDS.text("parameter.downstreamDecay.meaning"))
          .within(0, 10)
          .beyond(0, new Span(0, 1, Scale.LINEAR));
  public static final Parameter DECAY_TOWARDS =
      Parameter.choice(
              "decayTowards",
              "a",
              WORDS.text("parameter.decayTowards.title"),
              WORDS.text("parameter.decayTowards.meaning"),
              DecayTowards.keys())
          .beyond(PULLS.indexOf(DecayTowards.ZERO));
  public static final Parameter INHERITED_RATE =
      Parameter.real(
              "inheritedRate",
              "k",
              WORDS.text("parameter.inheritedRate.title"),
              WORDS.text("parameter.inheritedRate.meaning"))
          .within(0, 10)
          .beyond(1, new Span(0, 3, Scale.LINEAR));

  public static final Parameter DEPTH =
      Parameter.whole(
              "depth",
              "L",
              WORDS.text("parameter.depth.title"),
              WORDS.text("parameter.depth.meaning"))
          .within(2, 4)
          .beyond(2, new Span(2, 4, Scale.LINEAR));
  public static final Parameter INHERITED_LAYERS =
      Parameter.choice(
              "inheritedLayers",
              "I",
              WORDS.text("parameter.inheritedLayers.title"),
              WORDS.text("parameter.inheritedLayers.meaning"),
              InheritedLayers.keys())
          .beyond(LAYERS.indexOf(InheritedLayers.ALL));

  private static final Set<Parameter> OF_DEPTH = Set.of(DEPTH, INHERITED_LAYERS);

  /** What leaves the theorem unless it has its standard value (docs/model.md §8). */
  public static final List<Parameter> SWITCHES =
      List.of(
          NOISE_OVERLAP,
          INHERITED_SELECTION,
          UPSTREAM_DECAY,
          DOWNSTREAM_DECAY,
          DECAY_TOWARDS,
          INHERITED_RATE,
          DEPTH,
          INHERITED_LAYERS);

  private static final List<Parameter> OF_THE_THEOREM =
      List.of(
          ALPHA,
          UPSTREAM_SAMPLES,
          UPSTREAM_NOISE,
          DOWNSTREAM_NOISE,
          UNIVERSAL_NORM,
          DIMENSION,
          DOWNSTREAM_SIGNAL_NORM,
          UPSTREAM_SPECIFIC_NORM,
          DOWNSTREAM_SAMPLES,
          FILTERS,
          UPSTREAM_STEPS,
          DOWNSTREAM_STEPS,
          LEARNING_RATE,
          INITIAL_STD);

  public static final Space SPACE =
      new Space(
              "two-layer-cnn",
              Stream.concat(OF_THE_THEOREM.stream(), SWITCHES.stream()).toList(),
              List.of(new Bound(UNIVERSAL_NORM, DOWNSTREAM_SIGNAL_NORM)),
              List.of(
                  new Link("noise", UPSTREAM_NOISE, DOWNSTREAM_NOISE, WORDS.text("link.noise"))))
          .filedAs(
              List.of(
                  ALPHA,
                  UPSTREAM_SAMPLES,
                  DOWNSTREAM_SAMPLES,
                  UPSTREAM_NOISE,
                  DOWNSTREAM_NOISE,
                  UNIVERSAL_NORM,
                  DOWNSTREAM_SIGNAL_NORM,
                  UPSTREAM_SPECIFIC_NORM,
                  DIMENSION,
                  FILTERS,
                  LEARNING_RATE,
                  UPSTREAM_STEPS,
                  DOWNSTREAM_STEPS,
                  INITIAL_STD,
                  NOISE_OVERLAP,
                  INHERITED_SELECTION,
                  UPSTREAM_DECAY,
                  DOWNSTREAM_DECAY,
                  DECAY_TOWARDS,
                  INHERITED_RATE,
                  DEPTH,
                  INHERITED_LAYERS))
          .addingLater(switchesBut(OF_DEPTH))
          .addingLater(OF_DEPTH)
          .using((setting, p) -> p != INHERITED_LAYERS || CnnSetting.of(setting).isDeep())
          .sharingWorkAlong(UNIVERSAL_NORM);

  /** The setting a fresh program starts with. */
  public static final Setting STANDARD = SPACE.standard();

  private CnnSpace() {}

  private static Set<Parameter> switchesBut(Set<Parameter> latest) {
    return SWITCHES.stream().filter(p -> !latest.contains(p)).collect(toUnmodifiableSet());
  }

  /**
   * A setting within the theorem by its values, in the order of docs/formats.md.
   *
   * @throws carryover.study.InvalidSettingException when it is not allowed
   */
  public static Setting setting(
      double alpha,
      int upstreamSamples,
      int downstreamSamples,
      double upstreamNoise,
      double downstreamNoise,
      double universalNorm,
      double downstreamSignalNorm,
      double upstreamSpecificNorm,
      int dimension,
      int filters,
      double learningRate,
      int upstreamSteps,
      int downstreamSteps,
      double initialStd) {
    return new SettingBuilder(STANDARD)
        .set(ALPHA, alpha)
        .set(UPSTREAM_SAMPLES, upstreamSamples)
        .set(DOWNSTREAM_SAMPLES, downstreamSamples)
        .set(UPSTREAM_NOISE, upstreamNoise)
        .set(DOWNSTREAM_NOISE, downstreamNoise)
        .set(UNIVERSAL_NORM, universalNorm)
        .set(DOWNSTREAM_SIGNAL_NORM, downstreamSignalNorm)
        .set(UPSTREAM_SPECIFIC_NORM, upstreamSpecificNorm)
        .set(DIMENSION, dimension)
        .set(FILTERS, filters)
        .set(LEARNING_RATE, learningRate)
        .set(UPSTREAM_STEPS, upstreamSteps)
        .set(DOWNSTREAM_STEPS, downstreamSteps)
        .set(INITIAL_STD, initialStd)
        .build();
  }
}
