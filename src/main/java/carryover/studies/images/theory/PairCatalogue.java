package carryover.studies.images.theory;

import carryover.studies.images.ClassSet;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.data.ImageSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The statistics of pairs of classes of one set of images, each worked out when it is needed. */
public final class PairCatalogue {
  /** Numbers of an image up to which covariances are written down. */
  private static final int MOST_WRITTEN_DOWN = 512;

  private final Supplier<ImageSet> images;
  private volatile SampledStatistics sampled;
  private final Map<Integer, ClassStatistics> classes = new ConcurrentHashMap<>();
  private final Map<Tasks, PairStatistics> pairs = new ConcurrentHashMap<>();

  private record Tasks(ClassSet source, ClassSet target) {}

  public PairCatalogue(Supplier<ImageSet> images) {
    this.images = images;
  }

  /** How many classes there are. */
  int classes() {
    return images.get().classes().size();
  }

  PairStatistics of(ClassSet source, ClassSet target) {
    return pairs.computeIfAbsent(
        new Tasks(source, target),
        tasks ->
            images.get().dimension() > MOST_WRITTEN_DOWN
                ? sampled().of(source, target)
                : PairStatistics.of(source, target, this::ofClass));
  }

  /** What theory says of a setting of its own network with true labels. */
  public PairPrediction prediction(ImagesSetting setting) {
    return PairPrediction.of(this, setting);
  }

  private ClassStatistics ofClass(int label) {
    return classes.computeIfAbsent(label, own -> ClassStatistics.of(images.get(), own));
  }

  private SampledStatistics sampled() {
    SampledStatistics known = sampled;
    if (known == null) {
      known = new SampledStatistics(images.get());
      sampled = known;
    }
    return known;
  }
}
