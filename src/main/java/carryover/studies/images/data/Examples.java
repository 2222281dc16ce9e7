package carryover.studies.images.data;

import java.security.MessageDigest;

/** Numbers of some examples, counted from 0, all of one shape. Immutable. */
public interface Examples {
  int count();

  Shape shape();

  /**
   * Writes the numbers of one example.
   *
   * @param target has room for them from a place on
   */
  void read(int example, double[] target, int from);

  /** Adds all numbers, as they are held, to what tells them from others. */
  void addTo(MessageDigest digest);
}
