package carryover.studies.linear.law;

import carryover.studies.linear.Coefficients;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.draw.SourceDraw;
import carryover.studies.linear.theory.LazyToRich;
import carryover.studies.linear.theory.RidgeLimit;

/**
 * The arms whose penalty needs the whole spectrum of the sample, as they are on average for n and d
 * large; single runs scatter around it by about 1/√d (docs/model-deep-linear.md §7.4).
 */
final class TunedArms {
  private final LinearSetting setting;
  private final SourceDraw source;
  private final double unseenShare;

  TunedArms(LinearSetting setting, SourceDraw source) {
    this.setting = setting;
    this.source = source;
    unseenShare = Math.max(0, 1 - setting.gamma());
  }

  /** Ridge with the best penalty. */
  Coefficients tunedScratch() {
    return pulled(0, 0, 0);
  }

  /** The best pull to β̂_pre. */
  Coefficients tunedFinetune() {
    return pulled(source.alongSource(), source.alongTarget(setting), source.squaredNorm());
  }

  /** A readout on α²(I+χbbᵀ), α &gt; 0. */
  Coefficients lazyToRich(double alpha, double strength) {
    double energy = setting.targetEnergy();
    double norm = Math.sqrt(source.squaredNorm());
    double cosine = source.alongTarget(setting) / norm;
    double sourceCosine = source.alongSource() / norm;
    double found = energy - source.missed(setting);
    LazyToRich fit =
        LazyToRich.of(setting.gamma(), setting.readoutRidge() / (alpha * alpha), strength);
    double size = setting.targetNorm();
    double along = size * cosine * fit.learnedAlong();
    double share = size * fit.ridge().learned();
    double alongTarget = along * cosine + share * (1 - cosine * cosine);
    double alongSource = along * sourceCosine + share * (setting.cosine() - cosine * sourceCosine);
    double risk = fit.risk(setting.noiseVariance(), energy, found);
    double kept = along * strength / (1 + strength);
    return new Coefficients(
        risk,
        fit.trainLoss(setting.noiseVariance(), energy, found),
        squaredNorm(risk, alongTarget),
        alongSource,
        alongTarget,
        unseenShare * kept * kept);
  }

  private Coefficients pulled(double centreAlongSource, double centreAlongTarget, double centre) {
    double size = setting.targetNorm();
    double distance = Math.max(0, setting.targetEnergy() - 2 * size * centreAlongTarget + centre);
    RidgeLimit ridge = RidgeLimit.tuned(setting.gamma(), setting.noiseVariance(), distance);
    double risk = RidgeLimit.tunedRisk(setting.gamma(), setting.noiseVariance(), distance);
    double alongTarget = centreAlongTarget + ridge.learned() * (size - centreAlongTarget);
    double alongSource =
        centreAlongSource + ridge.learned() * (size * setting.cosine() - centreAlongSource);
    return new Coefficients(
        risk,
        ridge.trainLoss(setting.noiseVariance(), distance),
        squaredNorm(risk, alongTarget),
        alongSource,
        alongTarget,
        unseenShare * centre);
  }

  /** ‖β̂‖² from ‖β̂−ρβ_t‖². */
  private double squaredNorm(double risk, double alongTarget) {
    return risk - setting.targetEnergy() + 2 * setting.targetNorm() * alongTarget;
  }
}
