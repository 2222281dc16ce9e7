package carryover.studies.images.data;

import carryover.studies.images.ClassSet;
import carryover.studies.images.DataId;
import carryover.studies.images.DataKind;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.ImagesSpace;
import carryover.study.CannotTrainException;
import carryover.study.DataSet;
import carryover.study.DataShelf;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.words.Words;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The shipped images, and those of a person's own by what identifies them. Those that were used
 * last stay in memory; others do as long as there is room.
 */
public final class ImageShelf implements DataShelf, ImageSource {
  private static final Words WORDS = Words.of(ImageShelf.class);

  private final LazyImages shipped;
  private final DataFiles files;
  private final List<Taken> places = new ArrayList<>();
  private final Map<DataId, SoftReference<ImageSet>> read = new ConcurrentHashMap<>();

  /** The set used last: as long as it stands here it stays in memory. */
  private final AtomicReference<ImageSet> latest = new AtomicReference<>();

  /** The newest is the last. */
  private record Taken(DataId id, Path place) {}

  public ImageShelf(LazyImages shipped) {
    this(shipped, new DataFiles(CifarFiles.AS_GIVEN_OUT));
  }

  ImageShelf(LazyImages shipped, DataFiles files) {
    this.shipped = shipped;
    this.files = files;
  }

  @Override
  public synchronized DataSet take(Path place) throws IOException {
    Path absolute = place.toAbsolutePath().normalize();
    LabelledData found;
    try {
      found = files.read(absolute);
    } catch (IOException e) {
      throw new IOException(Problem.text(e), e);
    }
    keep(found);
    know(found.id(), absolute);
    return new DataSet(found.kind().key(), found.id().checksum(), absolute, found.told());
  }

  @Override
  public synchronized void remember(String name, long checksum, Path place) {
    DataKind.withKey(name)
        .map(kind -> new DataId(kind, checksum))
        .filter(id -> !id.isShipped() && id.isSaid())
        .ifPresent(id -> know(id, place));
  }

  private void know(DataId id, Path place) {
    places.removeIf(taken -> taken.id().equals(id));
    places.add(new Taken(id, place));
  }

  private void keep(LabelledData found) {
    latest.set(found.set());
    read.put(found.id(), new SoftReference<>(found.set()));
  }

  @Override
  public Setting choose(Setting base, DataSet set) {
    DataKind kind = DataKind.withKey(set.name()).orElseThrow();
    return choose(base, new DataId(kind, set.checksum()));
  }

  /** Standard classes that the data do not have give way to the first ones. */
  private static Setting choose(Setting base, DataId id) {
    SettingBuilder builder =
        new SettingBuilder(base)
            .set(ImagesSpace.DATA_SET, DataKind.ALL.indexOf(id.kind()))
            .set(ImagesSpace.DATA_CHECKSUM, (double) id.checksum());
    ImagesSetting typed = ImagesSetting.of(base);
    fit(typed.source(), ImagesSpace.SOURCE, "0/1", id, builder);
    fit(typed.target(), ImagesSpace.TARGET, id.classes() < 4 ? "0/1" : "2/3", id, builder);
    return builder.build();
  }

  private static void fit(
      ClassSet classes, Parameter parameter, String first, DataId id, SettingBuilder builder) {
    boolean standard = classes.equals(ImagesSpace.CLASS_SETS.get((int) parameter.standard()));
    if (standard && classes.last() >= id.classes()) {
      builder.set(parameter, ImagesSpace.place(first));
    }
  }

  @Override
  public Setting settled(Setting setting) {
    DataId id = ImagesSetting.of(setting).data();
    return id.isSaid()
        ? setting.with(ImagesSpace.DATA_CHECKSUM, (double) id.checksum())
        : choose(setting, newest(id.kind()).orElse(id));
  }

  private synchronized Optional<DataId> newest(DataKind kind) {
    return places.stream()
        .map(Taken::id)
        .filter(id -> id.kind() == kind)
        .reduce((older, newer) -> newer);
  }

  @Override
  public Optional<String> wanted(Setting setting) {
    return Optional.of(ImagesSetting.of(setting).data())
        .filter(id -> !id.isShipped() && id.isSaid())
        .map(ImageShelf::name);
  }

  @Override
  public void require(Setting setting) {
    of(ImagesSetting.of(setting).data());
  }

  @Override
  public ImageSet of(DataId data) {
    Optional<ImageSet> known = atHand(data);
    if (known.isEmpty()) {
      return read(data);
    }
    if (!data.isShipped()) {
      latest.set(known.get());
    }
    return known.get();
  }

  /** Images that need not be read. */
  public Optional<ImageSet> atHand(DataId data) {
    return data.isShipped()
        ? Optional.of(shipped.get())
        : Optional.ofNullable(read.get(data)).map(SoftReference::get);
  }

  private synchronized ImageSet read(DataId data) {
    Optional<ImageSet> known = atHand(data);
    if (known.isPresent()) {
      return known.get();
    }
    Path place =
        places.stream()
            .filter(taken -> taken.id().equals(data))
            .map(Taken::place)
            .findFirst()
            .orElseThrow(() -> missing(data));
    try {
      LabelledData found = files.read(place);
      if (!found.id().equals(data)) {
        throw new CannotTrainException(
            WORDS.text("shelf.changed", String.valueOf(place), name(data), name(found.id())));
      }
      keep(found);
      return found.set();
    } catch (IOException e) {
      throw new CannotTrainException(WORDS.text("shelf.unreadable", name(data), Problem.text(e)));
    }
  }

  private static CannotTrainException missing(DataId data) {
    return new CannotTrainException(WORDS.text("shelf.missing", name(data)));
  }

  private static String name(DataId data) {
    String kind = data.kind().key();
    return data.checksum() > 0
        ? WORDS.text("shelf.checked", kind, Long.toString(data.checksum()))
        : WORDS.text("shelf.named", kind);
  }
}
