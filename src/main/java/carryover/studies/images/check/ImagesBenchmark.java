package carryover.studies.images.check;

import carryover.studies.images.ClassSet;
import carryover.studies.images.ImagesSpace;
import carryover.studies.images.NetworkKind;
import carryover.studies.images.cloud.PairCloud;
import carryover.studies.images.data.ImageSource;
import carryover.studies.images.engine.ImagesEngine;
import carryover.studies.images.theory.PairCatalogues;
import carryover.study.Benchmark;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.TrainingListener;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The speed of all networks on this machine: medians of warm runs in one thread. What counts are
 * the ratios, since absolute times also say how busy the machine is.
 */
public final class ImagesBenchmark implements Benchmark {
  private static final int ROUNDS = 7;
  private static final int STEPS = 300;

  /** Thirty points of each arm. */
  private static final Recording POINTS = new Recording(STEPS / 30, true, false);

  private static final Setting THEORY = ImagesSpace.STANDARD;

  /** Steps of the source alone, on batches of 50. */
  private static final Setting CNN =
      new SettingBuilder(THEORY)
          .set(ImagesSpace.NETWORK, ImagesSpace.NETWORKS.indexOf(NetworkKind.CNN))
          .set(ImagesSpace.SOURCE, ImagesSpace.place("0..4"))
          .set(ImagesSpace.TARGET, ImagesSpace.place("5..9"))
          .set(ImagesSpace.UPSTREAM_SAMPLES, 500)
          .set(ImagesSpace.BATCH_SIZE, 50)
          .set(ImagesSpace.LEARNING_RATE, 0.05)
          .set(ImagesSpace.UPSTREAM_STEPS, STEPS)
          .set(ImagesSpace.DOWNSTREAM_STEPS, 0)
          .build();

  private static final Setting MLP =
      new SettingBuilder(THEORY)
          .set(ImagesSpace.NETWORK, ImagesSpace.NETWORKS.indexOf(NetworkKind.MLP))
          .set(ImagesSpace.UPSTREAM_SAMPLES, 500)
          .set(ImagesSpace.DOWNSTREAM_SAMPLES, 100)
          .set(ImagesSpace.DOWNSTREAM_NOISE, 0)
          .set(ImagesSpace.LEARNING_RATE, 0.3)
          .set(ImagesSpace.UPSTREAM_STEPS, STEPS)
          .set(ImagesSpace.DOWNSTREAM_STEPS, 200)
          .build();

  private static final int SOURCES = 3;

  private final ImageSource images;
  private final PairCatalogues pairs;

  public ImagesBenchmark(ImageSource images, PairCatalogues pairs) {
    this.images = images;
    this.pairs = pairs;
  }

  @Override
  public List<Result> measure(BooleanSupplier cancelled, Consumer<String> progress) {
    progress.accept("the theory's network");
    double theory = median(THEORY, POINTS, cancelled);
    double ends = median(THEORY, Recording.FINAL_ONLY, cancelled);
    progress.accept("convolutions");
    double cnn = median(CNN, Recording.FINAL_ONLY, cancelled);
    progress.accept("the network in mean-field scaling");
    double meanField = median(MLP, POINTS, cancelled);
    progress.accept("the cloud of all pairs");
    double cloud = cloud(cancelled);
    return List.of(
        new Result("theoryMilliseconds", "theory's network, all arms", 1e3 * theory, "ms"),
        new Result("theoryOverEnds", "  times the ends alone", theory / ends, ""),
        new Result("stepsPerSecond", "steps of convolutions", STEPS / cnn, "/s"),
        new Result("meanFieldMilliseconds", "mean-field network, all arms", 1e3 * meanField, "ms"),
        new Result("cloudPairsPerSecond", "pairs of tasks of the cloud", cloud, "/s"));
  }

  /** Pairs a second, their sources' trainings included. */
  private double cloud(BooleanSupplier cancelled) {
    Engine engine = new ImagesEngine(images);
    PairCloud all = new PairCloud(images, pairs, THEORY, 1);
    int done = 0;
    long start = System.nanoTime();
    for (ClassSet source : all.sources().subList(0, SOURCES)) {
      done +=
          all.points(
                  source,
                  setting ->
                      engine.train(
                          setting, 1, Recording.FINAL_ONLY, TrainingListener.NONE, cancelled))
              .size();
    }
    return 1e9 * done / (System.nanoTime() - start);
  }

  /** Seconds of a run. */
  private double median(Setting setting, Recording recording, BooleanSupplier cancelled) {
    double[] seconds = new double[ROUNDS];
    for (int round = 0; round < ROUNDS && !cancelled.getAsBoolean(); round++) {
      Engine engine = new ImagesEngine(images);
      long start = System.nanoTime();
      engine.train(setting, round, recording, TrainingListener.NONE, cancelled);
      seconds[round] = (System.nanoTime() - start) / 1e9;
    }
    Arrays.sort(seconds);
    return seconds[ROUNDS / 2];
  }
}
