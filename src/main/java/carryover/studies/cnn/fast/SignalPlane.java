package carryover.studies.cnn.fast;

/**
 * The plane of a task's two signal directions, turned so that one axis lies along μ: μ̂ = cos·û +
 * sin·v̂, and across it −sin·û + cos·v̂.
 *
 * @param length ‖μ‖
 * @param cosine ‖u‖/‖μ‖; 1 where there is no signal
 * @param sine ‖v‖/‖μ‖; 0 where there is no signal
 */
record SignalPlane(double length, double cosine, double sine) {
  /**
   * @param shared ‖u‖
   * @param own ‖v1‖ or ‖v2‖
   * @param length ‖μ‖
   */
  static SignalPlane of(double shared, double own, double length) {
    return length > 0
        ? new SignalPlane(length, shared / length, own / length)
        : new SignalPlane(0, 1, 0);
  }

  /** Coordinate along μ of a vector with these along û and v̂. */
  double along(double shared, double own) {
    return cosine * shared + sine * own;
  }

  double across(double shared, double own) {
    return cosine * own - sine * shared;
  }

  /** Coordinate along û of a vector with these along μ and across it. */
  double shared(double along, double across) {
    return cosine * along - sine * across;
  }

  double own(double along, double across) {
    return sine * along + cosine * across;
  }
}
