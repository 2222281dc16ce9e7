package carryover.studies.images;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What kind of images is learned. */
public enum DataKind {
  /** The shipped photographs of clothes. */
  FASHION_MNIST("fashion-mnist", 10),
  CIFAR_10("cifar-10", 10),
  CIFAR_100("cifar-100", 100),
  /** Any other images or features of a person's own. */
  OWN("own", 10);

  /** In the order of their values in a setting. */
  public static final List<DataKind> ALL = List.of(values());

  private final String key;
  private final int classes;

  DataKind(String key, int classes) {
    this.key = key;
    this.classes = classes;
  }

  /** Name in files and on screen. */
  public String key() {
    return key;
  }

  /** How many classes it has, as long as nothing more is known. */
  public int classes() {
    return classes;
  }

  /** The kind with this name, if there is one. */
  public static Optional<DataKind> withKey(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }
}
