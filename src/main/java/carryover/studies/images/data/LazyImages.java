package carryover.studies.images.data;

import java.util.function.Supplier;

/** Images that are read when they are first asked for, once. Safe for several threads. */
public final class LazyImages implements Supplier<ImageSet> {
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
}
