package carryover.studies.images;

import java.util.List;

/** The classes of Fashion-MNIST. */
public final class FashionClasses {
  /** In the order of their labels, as the data's authors call them. */
  public static final List<String> NAMES =
      List.of(
          "T-shirt",
          "trouser",
          "pullover",
          "dress",
          "coat",
          "sandal",
          "shirt",
          "sneaker",
          "bag",
          "ankle boot");

  private FashionClasses() {}
}
