package carryover.studies.images;

/**
 * How well some images are told.
 *
 * @param loss mean over images
 * @param accuracy share of the images told rightly
 */
public record Learned(double loss, double accuracy) {
  /** Of images that are not looked at. */
  public static final Learned UNKNOWN = new Learned(Double.NaN, Double.NaN);

  /** Of sums over some images. */
  public static Learned of(double losses, double right, int images) {
    return new Learned(losses / images, right / images);
  }
}
