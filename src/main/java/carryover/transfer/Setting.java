package carryover.transfer;

/**
 * One experiment, complete and valid: everything but the seed. Ranges are those of {@link
 * Parameter}; in addition {@code universalNorm ≤ downstreamSignalNorm}.
 *
 * @param alpha α, share of inherited filters
 * @param upstreamSamples N₁
 * @param downstreamSamples N₂
 * @param upstreamNoise σ₁
 * @param downstreamNoise σ₂
 * @param universalNorm ‖u‖
 * @param downstreamSignalNorm S = ‖u + v2‖
 * @param upstreamSpecificNorm ‖v1‖
 * @param dimension d
 * @param filters m, filters per sign
 * @param learningRate η
 * @param upstreamSteps T₁
 * @param downstreamSteps T₂
 * @param initialStd σ₀
 */
public record Setting(
    double alpha,
    int upstreamSamples,
    int downstreamSamples,
    double upstreamNoise,
    double downstreamNoise,
    double universalNorm,
    double downstreamSignalNorm,
    double upstreamSpecificNorm,
    int dimension,
    int filters,
    double learningRate,
    int upstreamSteps,
    int downstreamSteps,
    double initialStd) {

  /** The setting a fresh program starts with. */
  public static final Setting DEFAULT =
      new Setting(1, 200, 50, 1, 1, 2, 2, 1, 2000, 10, 0.1, 200, 200, 0.01);

  public Setting {
    check(Parameter.ALPHA, alpha);
    check(Parameter.UPSTREAM_SAMPLES, upstreamSamples);
    check(Parameter.DOWNSTREAM_SAMPLES, downstreamSamples);
    check(Parameter.UPSTREAM_NOISE, upstreamNoise);
    check(Parameter.DOWNSTREAM_NOISE, downstreamNoise);
    check(Parameter.UNIVERSAL_NORM, universalNorm);
    check(Parameter.DOWNSTREAM_SIGNAL_NORM, downstreamSignalNorm);
    check(Parameter.UPSTREAM_SPECIFIC_NORM, upstreamSpecificNorm);
    check(Parameter.DIMENSION, dimension);
    check(Parameter.FILTERS, filters);
    check(Parameter.LEARNING_RATE, learningRate);
    check(Parameter.UPSTREAM_STEPS, upstreamSteps);
    check(Parameter.DOWNSTREAM_STEPS, downstreamSteps);
    check(Parameter.INITIAL_STD, initialStd);
    if (universalNorm > downstreamSignalNorm) {
      throw new InvalidSettingException(
          Parameter.UNIVERSAL_NORM,
          Parameter.UNIVERSAL_NORM.text(universalNorm),
          "0…"
              + Parameter.UNIVERSAL_NORM.text(downstreamSignalNorm)
              + " (it cannot exceed downstreamSignalNorm)");
    }
  }

  /** The value of one parameter; whole numbers come as exact doubles. */
  public double get(Parameter parameter) {
    return switch (parameter) {
      case ALPHA -> alpha;
      case UPSTREAM_SAMPLES -> upstreamSamples;
      case DOWNSTREAM_SAMPLES -> downstreamSamples;
      case UPSTREAM_NOISE -> upstreamNoise;
      case DOWNSTREAM_NOISE -> downstreamNoise;
      case UNIVERSAL_NORM -> universalNorm;
      case DOWNSTREAM_SIGNAL_NORM -> downstreamSignalNorm;
      case UPSTREAM_SPECIFIC_NORM -> upstreamSpecificNorm;
      case DIMENSION -> dimension;
      case FILTERS -> filters;
      case LEARNING_RATE -> learningRate;
      case UPSTREAM_STEPS -> upstreamSteps;
      case DOWNSTREAM_STEPS -> downstreamSteps;
      case INITIAL_STD -> initialStd;
    };
  }

  /**
   * This setting with one value replaced.
   *
   * @throws InvalidSettingException when the value is not allowed, a whole number is asked for and
   *     it is none, or ‖u‖ would exceed S
   */
  public Setting with(Parameter parameter, double value) {
    return new SettingBuilder(this).set(parameter, value).build();
  }

  /** ‖v2‖ = √(S² − ‖u‖²). */
  public double downstreamSpecificNorm() {
    return Math.sqrt(
        (downstreamSignalNorm - universalNorm) * (downstreamSignalNorm + universalNorm));
  }

  /** Filters of each sign that start from the upstream result: α·m, halves rounded up. */
  public int inheritedFilters() {
    return (int) Math.floor(alpha * filters + 0.5);
  }

  private static void check(Parameter parameter, double value) {
    if (!(value >= parameter.least() && value <= parameter.greatest())) {
      throw new InvalidSettingException(parameter, parameter.text(value), parameter.range());
    }
  }
}
