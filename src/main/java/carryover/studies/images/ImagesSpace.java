package carryover.studies.images;

import carryover.numeric.Range;
import carryover.study.Limit;
import carryover.study.Parameter;
import carryover.study.Parameter.Scale;
import carryover.study.Parameter.Span;
import carryover.study.Setting;
import carryover.study.Space;
import carryover.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parameters of networks on photographs (docs/model-real-images.md §2). */
public final class ImagesSpace {
  private static final Words WORDS = Words.of(ImagesSpace.class);

  /** Shipped images of a class that samples are drawn from; the others are for tests. */
  public static final int SAMPLES_OF_CLASS = 750;

  /** The alternatives of {@link #NETWORK}; its value is the place of one. */
  public static final List<NetworkKind> NETWORKS = List.of(NetworkKind.values());

  /** The alternatives of {@link #READOUT}. */
  public static final List<InheritedReadout> READOUTS = List.of(InheritedReadout.values());

  /** The alternatives of {@link #SOURCE} and {@link #TARGET}. */
  public static final List<ClassSet> CLASS_SETS = ClassSet.ALL;

  private static final String NAMES =
      IntStream.range(0, FashionClasses.NAMES.size())
          .mapToObj(label -> label + " " + FashionClasses.NAMES.get(label))
          .collect(Collectors.joining(", ", "", "."));

  /** More alternatives than this are not offered at once. */
  private static final int MANY_CLASSES = 20;

  public static final Parameter DATA_SET =
      Parameter.choice(
              "dataSet",
              "D",
              WORDS.text("parameter.dataSet.title"),
              WORDS.text("parameter.dataSet.meaning"),
              DataKind.ALL.stream().map(DataKind::key).toList())
          .main(DataKind.ALL.indexOf(DataKind.FASHION_MNIST));
  public static final Parameter DATA_CHECKSUM =
      Parameter.whole(
              "dataChecksum",
              "#",
              WORDS.text("parameter.dataChecksum.title"),
              WORDS.text("parameter.dataChecksum.meaning"))
          .within(0, DataId.GREATEST)
          .filed(0);
  public static final Parameter NETWORK =
      Parameter.choice(
              "network",
              "φ",
              WORDS.text("parameter.network.title"),
              WORDS.text("parameter.network.meaning"),
              Arrays.stream(NetworkKind.values())
                  .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                  .toList())
          .main(NETWORKS.indexOf(NetworkKind.THEORY));
  public static final Parameter SOURCE =
      Parameter.choice(
              "source",
              "A",
              WORDS.text("parameter.source.title"),
              WORDS.text("parameter.source.meaning", NAMES),
              CLASS_SETS.stream().map(ClassSet::text).toList())
          .main(place("1/2"));
  public static final Parameter TARGET =
      Parameter.choice(
              "target",
              "B",
              WORDS.text("parameter.target.title"),
              WORDS.text("parameter.target.meaning", NAMES),
              CLASS_SETS.stream().map(ClassSet::text).toList())
          .main(place("3/6"));
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
          .within(2, 7500)
          .main(200, new Span(10, 1500, Scale.LOG));
  public static final Parameter DOWNSTREAM_SAMPLES =
      Parameter.whole(
              "downstreamSamples",
              "N₂",
              WORDS.text("parameter.downstreamSamples.title"),
              WORDS.text("parameter.downstreamSamples.meaning"))
          .within(2, 7500)
          .main(50, new Span(10, 1500, Scale.LOG));
  public static final Parameter UPSTREAM_NOISE =
      Parameter.real(
              "upstreamNoise",
              "σ₁",
              WORDS.text("parameter.upstreamNoise.title"),
              WORDS.text("parameter.upstreamNoise.meaning"))
          .within(0, 100)
          .more(0, new Span(0, 4, Scale.LINEAR));
  public static final Parameter DOWNSTREAM_NOISE =
      Parameter.real(
              "downstreamNoise",
              "σ₂",
              WORDS.text("parameter.downstreamNoise.title"),
              WORDS.text("parameter.downstreamNoise.meaning"))
          .within(0, 100)
          .main(1, new Span(0, 4, Scale.LINEAR));
  public static final Parameter SOURCE_LABELS =
      Parameter.choice(
              "sourceLabels",
              "y₁",
              WORDS.text("parameter.sourceLabels.title"),
              WORDS.text("parameter.sourceLabels.meaning"),
              List.of("true", "random"))
          .more(0);
  public static final Parameter FILTERS =
      Parameter.whole(
              "filters",
              "m",
              WORDS.text("parameter.filters.title"),
              WORDS.text("parameter.filters.meaning"))
          .within(1, 500)
          .more(10, new Span(1, 50, Scale.LINEAR));
  public static final Parameter GAMMA1 =
      Parameter.real(
              "gamma1",
              "γ₁",
              WORDS.text("parameter.gamma1.title"),
              WORDS.text("parameter.gamma1.meaning"))
          .aboveZero(1000)
          .main(1, new Span(0.01, 100, Scale.LOG));
  public static final Parameter GAMMA2 =
      Parameter.real(
              "gamma2",
              "γ₂",
              WORDS.text("parameter.gamma2.title"),
              WORDS.text("parameter.gamma2.meaning"))
          .within(0.01, 100)
          .main(1, new Span(0.05, 10, Scale.LOG));
  public static final Parameter WIDTH =
      Parameter.whole(
              "width",
              "N",
              WORDS.text("parameter.width.title"),
              WORDS.text("parameter.width.meaning"))
          .within(32, 32_768)
          .more(256, new Span(32, 2048, Scale.LOG));
  public static final Parameter READOUT =
      Parameter.choice(
              "readout",
              "z",
              WORDS.text("parameter.readout.title"),
              WORDS.text("parameter.readout.meaning"),
              READOUTS.stream().map(readout -> readout.name().toLowerCase(Locale.ROOT)).toList())
          .more(READOUTS.indexOf(InheritedReadout.INITIAL));
  public static final Parameter LAYERS =
      Parameter.whole(
              "layers",
              "L",
              WORDS.text("parameter.layers.title"),
              WORDS.text("parameter.layers.meaning"))
          .within(1, 2)
          .more(2, new Span(1, 2, Scale.LINEAR));
  public static final Parameter BATCH_SIZE =
      Parameter.whole(
              "batchSize",
              "b",
              WORDS.text("parameter.batchSize.title"),
              WORDS.text("parameter.batchSize.meaning"))
          .within(1, 1000)
          .more(25, new Span(1, 100, Scale.LOG));
  public static final Parameter UPSTREAM_STEPS =
      Parameter.whole(
              "upstreamSteps",
              "T₁",
              WORDS.text("parameter.upstreamSteps.title"),
              WORDS.text("parameter.upstreamSteps.meaning"))
          .within(0, 100_000)
          .more(300, new Span(0, 1000, Scale.LINEAR));
  public static final Parameter DOWNSTREAM_STEPS =
      Parameter.whole(
              "downstreamSteps",
              "T₂",
              WORDS.text("parameter.downstreamSteps.title"),
              WORDS.text("parameter.downstreamSteps.meaning"))
          .within(0, 100_000)
          .more(300, new Span(0, 1000, Scale.LINEAR));
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

  /** What one network alone has. */
  private static final Map<NetworkKind, List<Parameter>> OWN =
      Map.of(
          NetworkKind.THEORY, List.of(FILTERS, INITIAL_STD),
          NetworkKind.CNN, List.of(LAYERS, BATCH_SIZE),
          NetworkKind.MLP, List.of(GAMMA1, GAMMA2, WIDTH, READOUT));

  public static final Space SPACE =
      new Space(
              "real-images",
              List.of(
                  DATA_SET,
                  DATA_CHECKSUM,
                  NETWORK,
                  SOURCE,
                  TARGET,
                  GAMMA1,
                  GAMMA2,
                  ALPHA,
                  UPSTREAM_SAMPLES,
                  DOWNSTREAM_SAMPLES,
                  UPSTREAM_NOISE,
                  DOWNSTREAM_NOISE,
                  SOURCE_LABELS,
                  WIDTH,
                  READOUT,
                  FILTERS,
                  LAYERS,
                  BATCH_SIZE,
                  LEARNING_RATE,
                  UPSTREAM_STEPS,
                  DOWNSTREAM_STEPS,
                  INITIAL_STD),
              List.of(),
              List.of(
                  pairOnly(SOURCE),
                  pairOnly(TARGET),
                  samples(UPSTREAM_SAMPLES, SOURCE),
                  samples(DOWNSTREAM_SAMPLES, TARGET)),
              List.of())
          .using(ImagesSpace::uses)
          .offering(ImagesSpace::offers);

  /** The setting a fresh program starts with. */
  public static final Setting STANDARD = SPACE.standard();

  private ImagesSpace() {}

  /** The place of a set of classes among the alternatives. */
  public static int place(String text) {
    return CLASS_SETS.stream().map(ClassSet::text).toList().indexOf(text);
  }

  private static boolean uses(Setting setting, Parameter parameter) {
    if (parameter == DATA_CHECKSUM) {
      return !ImagesSetting.of(setting).data().isShipped();
    }
    NetworkKind network = ImagesSetting.of(setting).network();
    return OWN.entrySet().stream()
        .noneMatch(own -> own.getKey() != network && own.getValue().contains(parameter));
  }

  /** Classes that the data have; of very many, those beside the ones that are chosen. */
  private static boolean offers(Setting setting, Parameter choice, int value) {
    if (choice != SOURCE && choice != TARGET) {
      return true;
    }
    ImagesSetting typed = ImagesSetting.of(setting);
    int classes = typed.data().classes();
    ClassSet offered = CLASS_SETS.get(value);
    ClassSet chosen = CLASS_SETS.get(setting.whole(choice));
    boolean suits = !typed.network().tellsPairs() || offered.isPair();
    boolean near =
        offered.label(0) == chosen.label(0)
            || offered.last() == chosen.last()
            || (offered.isPair() && offered.meets(chosen) && chosen.isPair());
    return offered.last() < classes && suits && (classes <= MANY_CLASSES || near);
  }

  private static Limit pairOnly(Parameter classes) {
    return new Limit(
        classes,
        setting ->
            new Range(
                0,
                ImagesSetting.of(setting).network().tellsPairs()
                    ? ClassSet.PAIRS.size() - 1
                    : CLASS_SETS.size() - 1),
        WORDS.text("pair.only"));
  }

  private static Limit samples(Parameter count, Parameter classes) {
    return new Limit(
        count,
        setting -> {
          int size = CLASS_SETS.get(setting.whole(classes)).size();
          return new Range(
              size,
              ImagesSetting.of(setting).data().isShipped()
                  ? size * SAMPLES_OF_CLASS
                  : count.greatest());
        },
        WORDS.text("samples.ofClass", Integer.toString(SAMPLES_OF_CLASS)));
  }
}
