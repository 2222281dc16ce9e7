package carryover.sweep;

/**
 * How far a map is. One cell with n seeds counts n times.
 *
 * @param done cells measured or known from before
 * @param total cells to measure if none settles from now on; shrinks as cells settle
 * @param cellsPerSecond mean rate without the time spent paused; 0 before the first cell
 */
public record Progress(long done, long total, double cellsPerSecond) {
  /** Time left at this rate; NaN before the first cell. */
  public double secondsLeft() {
    return cellsPerSecond > 0 ? (total - done) / cellsPerSecond : Double.NaN;
  }
}
