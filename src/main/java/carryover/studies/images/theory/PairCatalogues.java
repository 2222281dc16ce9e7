package carryover.studies.images.theory;

import carryover.studies.images.DataId;
import carryover.studies.images.data.ImageSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The statistics of pairs of classes of all images that can be learned. */
public final class PairCatalogues {
  private final Function<DataId, Optional<ImageSet>> images;
  private final Map<DataId, PairCatalogue> known = new ConcurrentHashMap<>();

  /**
   * @param images those at hand; nothing is read for the sake of a prediction, which is asked for
   *     on the screen's thread
   */
  public PairCatalogues(Function<DataId, Optional<ImageSet>> images) {
    this.images = images;
  }

  /** Empty where the images are not at hand. */
  public Optional<PairCatalogue> of(DataId data) {
    return images.apply(data).map(set -> catalogue(data, set));
  }

  /** Of a person's own images only those in use are held on to. */
  private PairCatalogue catalogue(DataId data, ImageSet set) {
    if (!known.containsKey(data)) {
      known.keySet().removeIf(id -> !id.isShipped());
    }
    return known.computeIfAbsent(data, id -> new PairCatalogue(() -> set));
  }
}
