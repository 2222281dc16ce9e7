package carryover.studies.images;

/** Which network is trained. */
public enum NetworkKind {
  /** The two-layer network of the theory, on a pair of classes. */
  THEORY,
  /** Two convolutions and a linear head, on any classes. */
  CNN;

  /** Whether the mean of the training images is subtracted; a network with offsets learns it. */
  public boolean centresImages() {
    return this == THEORY;
  }
}
