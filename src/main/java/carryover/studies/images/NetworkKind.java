package carryover.studies.images;

/** Which network is trained. */
public enum NetworkKind {
  /** The two-layer network of the theory, on a pair of classes. */
  THEORY,
  /** Two convolutions and a linear head, on any classes. */
  CNN,
  /** Two layers of ReLU neurons in mean-field scaling, on a pair of classes. */
  MLP;

  /** Whether the mean of a task's training images is subtracted. */
  public boolean centresImages() {
    return this == THEORY;
  }

  /** Whether it tells two classes apart and no more. */
  public boolean tellsPairs() {
    return this != CNN;
  }
}
