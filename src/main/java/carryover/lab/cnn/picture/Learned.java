package carryover.lab.cnn.picture;

/**
 * What the filters of an arm have learned on average.
 *
 * @param signal γ of u and of the task's own signal together
 * @param noise ρ of the task's samples of the filter's own class
 */
record Learned(double signal, double noise) {
  static final Learned NOTHING = new Learned(0, 0);

  double greatest() {
    return Math.max(Math.abs(signal), Math.abs(noise));
  }
}
