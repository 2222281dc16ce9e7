package carryover.studies.linear.theory;

/**
 * The arc-cosine kernel of first degree (Cho and Saul 2009): what two ReLU neurons with unit
 * weights have in common on standard normal inputs.
 */
public final class ArcCosine {
  private ArcCosine() {}

  /**
   * E[max(0, a·x) max(0, b·x)] for x ~ N(0, I) and unit vectors: (√(1−u²) + u(π−arccos u))/(2π).
   *
   * @param cosine u = a·b; rounding beyond −1…1 is cut off
   * @return 0 (opposite) … ½ (the same)
   */
  public static double of(double cosine) {
    double u = Math.max(-1, Math.min(1, cosine));
    return (Math.sqrt(1 - u * u) + u * (Math.PI - Math.acos(u))) / (2 * Math.PI);
  }
}
