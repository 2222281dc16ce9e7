package carryover.studies.linear.law;

import carryover.numeric.RandomStreams;
import carryover.studies.linear.Coefficients;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.draw.FeatureFit;
import carryover.studies.linear.draw.Frame;
import carryover.studies.linear.draw.SourceDraw;
import carryover.studies.linear.draw.Streams;
import carryover.studies.linear.draw.Vectors;
import carryover.studies.linear.theory.BalancedEnd;

/**
 * The target task of one run, at the end of training. The span of the inputs and what is left
 * outside matter only through the tasks' directions in them and the noise of the fit, so seven
 * coordinates hold everything (docs/model-deep-linear.md §7.1): three in the span, one for the rest
 * of it, three outside.
 */
final class EndPoints {
  private static final int REST = 3;
  private static final int UNSEEN = 4;
  private static final int LENGTH = 7;

  private final LinearSetting setting;
  private final double trainLoss;
  private final double[] target;
  private final double[] source;
  private final double[] pretrained;
  private final double[] scratch;
  private final double squaredNorm;
  private final double unseen;

  EndPoints(LinearSetting setting, SourceDraw sourceDraw, RandomStreams random) {
    this.setting = setting;
    int n = setting.targetSamples();
    int d = setting.dimension();
    int rank = Math.min(n, d);
    Frame frame = Frame.empty(setting.populationSource() ? 2 : 3, LENGTH);
    frame.drawSubspace(random, Streams.SEEN, 0, rank);
    frame.drawSubspace(random, Streams.UNSEEN, UNSEEN, d - rank);
    frame.orthonormalise();
    target = frame.vectors()[0];
    source = new double[LENGTH];
    Vectors.add(source, setting.cosine(), target);
    Vectors.add(source, setting.sine(), frame.vectors()[1]);
    pretrained = sourceDraw.in(frame, setting);
    scratch = fittedNoise(rank, random);
    for (int i = 0; i < UNSEEN; i++) {
      scratch[i] += setting.targetNorm() * target[i];
    }
    squaredNorm = sourceDraw.squaredNorm();
    unseen = squaredUnseen(pretrained);
    trainLoss =
        setting.noiseVariance() * random.chiSquared(Streams.TARGET_NOISE, 5, n - rank) / (2.0 * n);
  }

  /** Minimum-norm least squares β_sc = X⁺y. */
  Coefficients scratch() {
    return coefficients(scratch);
  }

  /** What {@link #scratch} found, as layers hold it. */
  double scratchSize() {
    return Math.pow(Vectors.dot(scratch, scratch), 0.5 / setting.depth());
  }

  /** Where all layers end from the pretrained ones. */
  BalancedEnd balancedEnd() {
    return BalancedEnd.of(setting.depth(), squaredNorm, unseen, Vectors.dot(scratch, scratch));
  }

  /** β_sc + κ(I−P)β̂_pre. */
  Coefficients finetuned(BalancedEnd end) {
    double[] found = scratch.clone();
    for (int i = UNSEEN; i < LENGTH; i++) {
      found[i] += end.kappa() * pretrained[i];
    }
    return coefficients(found);
  }

  /** The fit to the sample that is nearest to β̂_pre, or to 0: where a pull that vanishes leads. */
  Coefficients nearestTo(boolean pretrainedCentre) {
    return finetuned(new BalancedEnd(pretrainedCentre ? 1 : 0, 0));
  }

  /**
   * The fit to the sample that is least in the metric of features I+χbbᵀ, b along β̂_pre: (I+χbbᵀ)
   * (β_sc − χ(b·β_sc)Pb/(1+χ‖Pb‖²)).
   *
   * @param strength χ
   */
  Coefficients interpolated(double strength) {
    double[] direction = pretrained.clone();
    Vectors.scale(direction, 1 / Math.sqrt(squaredNorm));
    double along = Vectors.dot(direction, scratch);
    double seen = 1 - unseenShare();
    double[] found = scratch.clone();
    double added = strength * along / (1 + strength * seen);
    // Of what is added along b, inside the span nothing stays: the sample is fitted already.
    for (int i = UNSEEN; i < LENGTH; i++) {
      found[i] += added * direction[i];
    }
    return coefficients(found);
  }

  /** ‖(I−P)β̂_pre‖²/N². */
  double unseenShare() {
    return unseen / squaredNorm;
  }

  /** Linear transfer; its sample is drawn by itself, and shares no noise with the other arms. */
  Coefficients linear(SourceDraw draw, RandomStreams random) {
    return FeatureFit.of(setting, draw, random).coefficients(setting, draw, unseenShare());
  }

  /** X⁺ε: a Gaussian vector in the span over an independent χ of |n−d|+1 degrees. */
  private double[] fittedNoise(int rank, RandomStreams random) {
    double[] noise = new double[LENGTH];
    for (int i = 0; i < REST; i++) {
      noise[i] = random.normal(Streams.TARGET_NOISE, i);
    }
    noise[REST] = Math.sqrt(random.chiSquared(Streams.TARGET_NOISE, 3, rank - REST));
    int excess = Math.abs(setting.targetSamples() - setting.dimension()) + 1;
    double size = Math.sqrt(random.chiSquared(Streams.TARGET_NOISE, 4, excess));
    Vectors.scale(noise, setting.targetNoise() / size);
    return noise;
  }

  private Coefficients coefficients(double[] found) {
    return new Coefficients(
        Vectors.squaredDistance(found, setting.targetNorm(), target),
        trainLoss,
        Vectors.dot(found, found),
        Vectors.dot(found, source),
        Vectors.dot(found, target),
        squaredUnseen(found));
  }

  private static double squaredUnseen(double[] vector) {
    double sum = 0;
    for (int i = UNSEEN; i < LENGTH; i++) {
      sum += vector[i] * vector[i];
    }
    return sum;
  }
}
