package carryover.studies.images.data;

import carryover.studies.images.DataId;
import java.util.function.Supplier;

/**
 * Images that are read when they are first asked for, once; the same for every setting. Safe for
 * several threads.
 */
public final class LazyImages implements Supplier<ImageSet>, ImageSource {
  private final Supplier<ImageSet> reader;
  private ImageSet images;

  public LazyImages(Supplier<ImageSet> reader) {
    this.reader = reader;
  }

  @Override
  public synchronized ImageSet get() {
    if (images == null) {
      images = reader.get();
    }
    return images;
  }

  @Override
  public ImageSet of(DataId data) {
    return get();
  }
}
