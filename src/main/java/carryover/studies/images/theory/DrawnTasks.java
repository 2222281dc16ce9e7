package carryover.studies.images.theory;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.images.ClassSet;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.data.ImageSet;
import carryover.studies.images.sample.TaskImages;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The prediction that can be made before training: class means are those of the training images of
 * one seed, noise included, and only covariances come from more images (docs/model-real-images.md
 * §3). Safe for several threads.
 */
public final class DrawnTasks {
  private final ImageSet set;
  private final PairCatalogue pairs;
  private final long seed;
  private final Map<ImagesSetting, double[]> sources = new ConcurrentHashMap<>();
  private final Map<ImagesSetting, double[]> targets = new ConcurrentHashMap<>();

  public DrawnTasks(ImageSet set, PairCatalogue pairs, long seed) {
    this.set = set;
    this.pairs = pairs;
    this.seed = seed;
  }

  /** Of a setting of the theory's network with true labels: its place, which needs no more. */
  public Place place(ImagesSetting setting) {
    double noise1 = setting.upstreamNoise() * setting.upstreamNoise();
    double noise2 = setting.downstreamNoise() * setting.downstreamNoise();
    PairStatistics drawn =
        pairs
            .of(setting.source(), setting.target())
            .about(
                source(setting),
                setting.upstreamSamples(),
                noise1,
                target(setting),
                setting.downstreamSamples(),
                noise2);
    return new PairPrediction(drawn, setting).place();
  }

  private double[] source(ImagesSetting setting) {
    return sources.computeIfAbsent(
        setting.withTasks(setting.source(), setting.source()),
        own -> mu(TaskImages.source(set, own, streams(), CancellationPoint.never())));
  }

  private double[] target(ImagesSetting setting) {
    ClassSet target = setting.target();
    return targets.computeIfAbsent(
        setting.withTasks(target, target),
        own -> mu(TaskImages.target(set, own, streams(), CancellationPoint.never())));
  }

  private RandomStreams streams() {
    return new RandomStreams(seed);
  }

  /** Half the difference of both class means. */
  private static double[] mu(TaskImages images) {
    int d = images.dimension();
    double[] mu = new double[d];
    int[] counts = new int[2];
    for (int label : images.labels()) {
      counts[label]++;
    }
    for (int i = 0; i < images.samples(); i++) {
      int label = images.labels()[i];
      double share = (label == 0 ? 0.5 : -0.5) / counts[label];
      for (int k = 0; k < d; k++) {
        mu[k] += share * images.inputs()[i * d + k];
      }
    }
    return mu;
  }
}
