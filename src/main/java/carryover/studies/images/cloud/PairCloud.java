package carryover.studies.images.cloud;

import carryover.studies.images.ClassSet;
import carryover.studies.images.ImagesReadouts;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.cloud.CloudPoint.Result;
import carryover.studies.images.data.ImageSource;
import carryover.studies.images.theory.DrawnTasks;
import carryover.studies.images.theory.PairCatalogue;
import carryover.studies.images.theory.PairCatalogues;
import carryover.studies.images.theory.PairPrediction;
import carryover.studies.images.theory.Place;
import carryover.study.Setting;
import carryover.study.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Works out the points of a cloud, those of one source together, since they share its training.
 * Safe for several threads.
 */
public final class PairCloud {
  private final ImagesSetting setting;
  private final List<TaskPair> pairs;
  private final PairCatalogue catalogue;
  private final DrawnTasks drawn;

  /**
   * @param setting what all pairs have in common
   * @throws carryover.study.CannotTrainException where its images are not here
   */
  public PairCloud(ImageSource images, PairCatalogues catalogues, Setting setting, long seed) {
    this.setting = ImagesSetting.of(setting);
    var set = images.of(this.setting.data());
    pairs = TaskPair.of(set.classes().size());
    catalogue = catalogues.of(this.setting.data()).orElseGet(() -> new PairCatalogue(() -> set));
    drawn = new DrawnTasks(set, catalogue, seed);
  }

  /** All pairs, those of one source together. */
  public List<TaskPair> pairs() {
    return pairs;
  }

  /** The sources, each once. */
  public List<ClassSet> sources() {
    return pairs.stream().map(TaskPair::source).distinct().toList();
  }

  /**
   * The points of one source.
   *
   * @param training trains a setting with the cloud's seed up to the end
   * @return fewer where a training was cancelled
   */
  public List<CloudPoint> points(ClassSet source, Function<Setting, Trace> training) {
    List<CloudPoint> points = new ArrayList<>();
    for (TaskPair pair : pairs) {
      if (pair.source().equals(source)) {
        ImagesSetting own = setting.withTasks(pair.source(), pair.target());
        Trace trace = training.apply(own.values());
        if (trace.cancelled()) {
          return points;
        }
        points.add(point(pair, own, trace));
      }
    }
    return points;
  }

  private CloudPoint point(TaskPair pair, ImagesSetting own, Trace trace) {
    PairPrediction all = catalogue.prediction(own);
    return new CloudPoint(
        pair,
        new Result(all.transferAccuracy(), all.scratchAccuracy()),
        of(all.place()),
        of(drawn.place(own)),
        new Result(ImagesReadouts.TRANSFER.end(trace), ImagesReadouts.SCRATCH.end(trace)),
        all.signalRatio());
  }

  private static Result of(Place place) {
    return new Result(place.transferAccuracy(), place.scratchAccuracy());
  }
}
