package carryover.studies.linear.law;

import carryover.numeric.MachineMemory;
import carryover.numeric.RandomStreams;
import carryover.studies.linear.Coefficients;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.draw.SourceDraw;
import carryover.studies.linear.draw.Streams;
import carryover.study.TooLargeException;
import carryover.words.Words;

/**
 * The arms that are fits with a penalty, drawn exactly in law on {@linkplain BandedSample samples}
 * of their own (docs/model-deep-linear.md §7.4). Fits whose penalty vanishes are end points like
 * those of training.
 */
final class PenalisedArms {
  private static final Words WORDS = Words.of(PenalisedArms.class);

  /** Penalties below this change nothing that double precision could tell. */
  private static final double VANISHING = 1e-10;

  /** What the columns left out change, relative to the whole. */
  private static final double PRECISION = 1e-9;

  /** Vectors as long as there are columns that a fit holds at once. */
  private static final long VECTORS = 8;

  private final LinearSetting setting;
  private final RandomStreams random;
  private final EndPoints points;
  private final double[] source = {1, 0, 0};
  private final double[] target;
  private final double[] pretrained;
  private final double unseen;
  private BandedSample pulledSample;

  PenalisedArms(LinearSetting setting, SourceDraw found, EndPoints points, RandomStreams random) {
    this.setting = setting;
    this.random = random;
    this.points = points;
    target = new double[] {setting.cosine(), setting.sine(), 0};
    double aside = found.aside();
    double towards = found.towardsTarget();
    pretrained =
        new double[] {
          found.alongSource(), aside * towards, aside * Math.sqrt(1 - towards * towards)
        };
    unseen = points.unseenShare();
  }

  /** Ridge with nλ = σ²d/ρ², the best on average. */
  Coefficients tunedScratch() {
    return pulled(new double[3]);
  }

  /** The best pull to β̂_pre: nλ = σ²d/‖β̂_pre−ρβ_t‖². */
  Coefficients tunedFinetune() {
    return pulled(pretrained);
  }

  /**
   * A readout with the penalty λ on features α²(I+χbbᵀ), b along β̂_pre.
   *
   * @param penalty λ/α²
   * @param strength χ
   */
  Coefficients lazyToRich(double penalty, double strength) {
    if (penalty < VANISHING) {
      return points.interpolated(strength);
    }
    Triad triad = Triad.of(pretrained, target);
    double size = setting.targetNorm();
    double share = 1 / (1 + strength);
    int columns = columns(penalty, 2);
    BandedSample sample = sample(Streams.LAZY, 2, columns);
    BandedFit fit =
        BandedFit.of(
            sample,
            columns,
            penalty,
            share,
            size * Triad.dot(target, triad.first()),
            size * Triad.dot(target, triad.second()),
            setting.targetNoise());
    double third = random.normal(Streams.LAZY_ASIDE, 0);
    double others = random.chiSquared(Streams.LAZY_ASIDE, 1, setting.dimension() - 3);
    double[] off =
        triad.at(
            fit.first(), fit.second(), third * Math.sqrt(fit.rest() / (third * third + others)));
    double along = size * Triad.dot(target, triad.first()) + fit.first();
    double kept = along * (1 - share);
    return coefficients(fit, off, kept * kept * unseen);
  }

  private Coefficients pulled(double[] centre) {
    double size = setting.targetNorm();
    double[] off = new double[3];
    for (int i = 0; i < 3; i++) {
      off[i] = size * target[i] - centre[i];
    }
    double distance = Triad.dot(off, off);
    double squaredUnseen = Triad.dot(centre, centre) * unseen;
    if (distance == 0) {
      return atItsCentre(squaredUnseen);
    }
    double penalty = setting.noiseVariance() / (distance * setting.gamma());
    if (penalty < VANISHING) {
      return points.nearestTo(centre == pretrained);
    }
    int columns = columns(penalty, 1);
    BandedSample sample = sample(Streams.PULLED, 1, columns);
    BandedFit fit =
        BandedFit.of(sample, columns, penalty, 1, Math.sqrt(distance), 0, setting.targetNoise());
    double second = random.normal(Streams.PULLED_ASIDE, 0);
    double third = random.normal(Streams.PULLED_ASIDE, 1);
    double others = random.chiSquared(Streams.PULLED_ASIDE, 2, setting.dimension() - 3);
    double aside = fit.second() * fit.second() + fit.rest();
    double scale = Math.sqrt(aside / (second * second + third * third + others));
    double[] error = Triad.of(off, target).at(fit.first(), second * scale, third * scale);
    return coefficients(fit, error, squaredUnseen);
  }

  /** An infinite pull to the truth itself. */
  private Coefficients atItsCentre(double squaredUnseen) {
    double size = setting.targetNorm();
    int n = setting.targetSamples();
    return new Coefficients(
        0,
        setting.noiseVariance() * random.chiSquared(Streams.PULLED, 0, n) / (2 * n),
        size * size,
        size * setting.cosine(),
        size,
        squaredUnseen);
  }

  private Coefficients coefficients(BandedFit fit, double[] error, double squaredUnseen) {
    double size = setting.targetNorm();
    double alongTarget = size + Triad.dot(error, target);
    return new Coefficients(
        fit.risk(),
        fit.trainLoss(),
        fit.risk() - size * size + 2 * size * alongTarget,
        size * setting.cosine() + Triad.dot(error, source),
        alongTarget,
        squaredUnseen);
  }

  /** Arms with the same stream share their sample. */
  private BandedSample sample(int stream, int directions, int columns) {
    if (stream != Streams.PULLED) {
      return draw(stream, directions, columns);
    }
    if (pulledSample == null || pulledSample.columns() < columns) {
      pulledSample = draw(stream, directions, columns);
    }
    return pulledSample;
  }

  private BandedSample draw(int stream, int directions, int columns) {
    return BandedSample.draw(
        random, stream, setting.targetSamples(), setting.dimension(), directions, columns);
  }

  /**
   * Columns that are enough: each turn of the band gives conjugate gradients a step, which divide
   * the error by e^(2/√κ), κ the ratio of the greatest to the least eigenvalue of XᵀX/n + μ; inputs
   * that no sample sees are one eigenvalue more.
   */
  private int columns(double penalty, int directions) {
    double n = setting.targetSamples();
    double root = Math.sqrt(setting.dimension() / n);
    double gap = Math.max(0, Math.abs(1 - root) - 2 / Math.sqrt(n));
    double greatest = (1 + root) * (1 + root);
    double condition = (greatest + penalty) / (gap * gap + penalty);
    double logarithm = Math.log(greatest / penalty + 1) / 2 - Math.log(PRECISION);
    double turns = Math.sqrt(condition) / 2 * logarithm + 2;
    int most = Math.min(setting.dimension(), setting.targetSamples() + directions);
    int columns = (int) Math.min(most, Math.ceil((directions + 1) * turns));
    long need = 8L * VECTORS * columns;
    if (need > MachineMemory.heap()) {
      throw new TooLargeException(need, MachineMemory.heap(), WORDS.text("penalised.lower"));
    }
    return columns;
  }
}
