package carryover.studies.cnn.theory;

import carryover.numeric.StandardNormal;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSetting;
import carryover.study.Effect;
import carryover.study.Parameter;
import carryover.study.Setting;
import java.util.List;

/**
 * What the closed forms of docs/model.md §7 say about a setting, before anything is trained. Γ is
 * the paper's (arXiv 2509.22056); everything from {@code snrTransfer} on is our own heuristic, to
 * be shown as such: it takes both tasks as trained to a small loss and σ²d ≫ N‖μ‖², and does not
 * know the switches of §8: where one changes an arm, what is said of it is NaN.
 *
 * <p>Zero noise is read as the limit from above: a value may be infinite there. Where the limit
 * depends on the way to it (0/0, for instance no signal and no noise) the value is NaN.
 *
 * @param gamma2 Γ₂ = α²N₁‖u‖²/(σ₁²σ₂²d), the threshold quantity as printed; not dimensionless
 * @param gamma4 Γ₄ = α²N₁‖u‖⁴/(σ₁²σ₂²d), with the power of the companion bound; dimensionless
 * @param gammaScratch N₂S⁴/(σ₂⁴d), which governs accuracy without transfer (Kou et al. 2023)
 * @param snrTransfer mean signal over the spread of the noise response, with inherited weights
 * @param snrScratch the same from scratch, √gammaScratch
 * @param advantage (snrTransfer/snrScratch)²: above 1 transfer helps, below 1 it hurts; exactly 1
 *     when nothing is inherited
 * @param boundaryUniversalNorm the ‖u‖ at which the advantage is 1, all else fixed; above S when no
 *     allowed ‖u‖ makes transfer help; NaN when α = 0 or S = 0, where there is no boundary
 * @param transferAccuracy Φ(1.6·snrTransfer), ½…1
 * @param scratchAccuracy Φ(1.6·snrScratch), ½…1
 */
public record Prediction(
    double gamma2,
    double gamma4,
    double gammaScratch,
    double snrTransfer,
    double snrScratch,
    double advantage,
    double boundaryUniversalNorm,
    double transferAccuracy,
    double scratchAccuracy) {

  /** Slope of accuracy in the signal-to-noise ratio, fitted once to simulations. */
  private static final double SLOPE = 1.6;

  /** The prediction for one setting; a few dozen operations, no state. */
  public static Prediction of(Setting setting) {
    CnnSetting s = CnnSetting.of(setting);
    double u2 = square(s.universalNorm());
    double noise = square(s.upstreamNoise()) * square(s.downstreamNoise()) * s.dimension();
    double gamma2 = square(s.alpha()) * s.upstreamSamples() * u2 / noise;
    double gamma4 = square(s.alpha()) * s.upstreamSamples() * u2 * u2 / noise;
    List<Parameter> switches = OutsideTheorem.switches(setting);
    boolean outside = !switches.isEmpty();
    double gammaScratch = square(snrScratch(s));
    double snrScratch = OutsideTheorem.reachScratch(switches) ? Double.NaN : snrScratch(s);
    double snrTransfer = s.alpha() == 0 ? snrScratch : outside ? Double.NaN : snrTransfer(s);
    return new Prediction(
        gamma2,
        gamma4,
        gammaScratch,
        snrTransfer,
        snrScratch,
        s.alpha() == 0 ? 1 : outside ? Double.NaN : advantage(s),
        outside ? Double.NaN : boundary(s),
        StandardNormal.cumulative(SLOPE * snrTransfer),
        StandardNormal.cumulative(SLOPE * snrScratch));
  }

  /** Predicted accuracy of transfer minus that of scratch. */
  public double difference() {
    return transferAccuracy - scratchAccuracy;
  }

  /** Whether transfer is expected to hurt by what matters, where the predictor errs most. */
  public boolean expectsHarm() {
    return CnnMeasures.TEST_ACCURACY.effect(difference()) == Effect.LESS;
  }

  private static double snrScratch(CnnSetting s) {
    return square(s.downstreamSignalNorm() / s.downstreamNoise())
        * Math.sqrt(s.downstreamSamples() / (double) s.dimension());
  }

  /** Numerator and denominator multiplied by σ₁²σ₂², so that σ₁ = 0 gives the limit. */
  private static double snrTransfer(CnnSetting s) {
    double v1 = square(s.upstreamNoise());
    double v2 = square(s.downstreamNoise());
    double inherited = s.alpha() * s.upstreamSamples();
    double signal =
        s.downstreamSamples() * square(s.downstreamSignalNorm()) * v1
            + inherited * square(s.universalNorm()) * v2;
    double spread =
        s.dimension() * (s.downstreamSamples() * v1 * v1 + s.alpha() * inherited * v1 * v2)
            + square(inherited * s.upstreamSpecificNorm()) * v2;
    return signal / (v2 * Math.sqrt(spread));
  }

  /** (1+αaq)²/(1+α²a+α²a²κ), numerator and denominator multiplied by σ₁⁴. */
  private static double advantage(CnnSetting s) {
    double v1 = square(s.upstreamNoise());
    double sourceWeight = sourceWeight(s);
    double share = square(s.universalNorm() / s.downstreamSignalNorm());
    return square(v1 + s.alpha() * sourceWeight * share)
        / (v1 * v1 + square(s.alpha()) * sourceWeight * (v1 + specificCost(s)));
  }

  /**
   * S·√((√(1+α²a(1+aκ)) − 1)/(αa)), written without the difference and without the division by a
   * and by σ₁, each of which may be 0.
   */
  private static double boundary(CnnSetting s) {
    if (s.alpha() == 0 || s.downstreamSignalNorm() == 0) {
      return Double.NaN;
    }
    double v1 = square(s.upstreamNoise());
    double root = Math.sqrt(v1 + specificCost(s));
    double rest = root == 0 ? 0 : v1 / root;
    double ratio =
        s.alpha() * root / (Math.sqrt(square(rest) + square(s.alpha()) * sourceWeight(s)) + rest);
    return s.downstreamSignalNorm() * Math.sqrt(ratio);
  }

  /** a·σ₁² = N₁σ₂²/N₂: how much the source outweighs the target. */
  private static double sourceWeight(CnnSetting s) {
    return s.upstreamSamples() * square(s.downstreamNoise()) / s.downstreamSamples();
  }

  /** aκ·σ₁² = N₁‖v1‖²/d: what the inherited v1 feature adds to the noise. */
  private static double specificCost(CnnSetting s) {
    return s.upstreamSamples() * square(s.upstreamSpecificNorm()) / s.dimension();
  }

  private static double square(double x) {
    return x * x;
  }
}
