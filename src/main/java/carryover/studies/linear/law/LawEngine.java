package carryover.studies.linear.law;

import carryover.numeric.RandomStreams;
import carryover.studies.linear.Coefficients;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.draw.SourceDraw;
import carryover.studies.linear.theory.BalancedEnd;
import carryover.studies.linear.theory.LazyToRich;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/**
 * End points of endless training from vanishing starts, drawn in law instead of trained
 * (docs/model-deep-linear.md §7): a microsecond a run, whatever n and d. Every arm has one sample,
 * at its last step.
 */
public final class LawEngine implements Engine {
  @Override
  public Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean()) {
      return LinearArms.unstarted(setting, seed);
    }
    LinearSetting s = LinearSetting.of(setting);
    List<Sample> ends = ends(s, new RandomStreams(seed));
    List<ArmTrace> arms = new ArrayList<>(ends.size());
    for (int i = 0; i < ends.size(); i++) {
      Arm arm = LinearArms.ALL.get(i);
      listener.sampled(arm, ends.get(i));
      arms.add(new ArmTrace(arm, List.of(ends.get(i)), OptionalInt.empty()));
    }
    listener.progressed(s.steps(), s.steps());
    return new Trace(setting, seed, arms, false);
  }

  /** One for each arm, in their order. */
  private static List<Sample> ends(LinearSetting s, RandomStreams random) {
    SourceDraw source = SourceDraw.of(s, random);
    EndPoints points = new EndPoints(s, source, random);
    BalancedEnd balanced = points.balancedEnd();
    PenalisedArms tuned = new PenalisedArms(s, source, points, random);
    double size = Math.pow(source.squaredNorm(), 0.5 / s.depth());
    Coefficients linear = points.linear(source, random);
    Sample transferred =
        linear.sample(s.steps(), s.depth() == 1 ? Math.sqrt(linear.squaredNorm()) : size);
    return List.of(
        source.coefficients(s).sample(s.steps(), size),
        transferred,
        points.finetuned(balanced).sample(s.steps(), balanced.size()),
        s.keepsStart() ? lazyToRich(s, tuned, source) : transferred,
        balancedSample(s, tuned.tunedFinetune()),
        points.scratch().sample(s.steps(), points.scratchSize()),
        balancedSample(s, tuned.tunedScratch()));
  }

  private static Sample lazyToRich(LinearSetting s, PenalisedArms tuned, SourceDraw source) {
    double alpha = s.pretrainScale();
    double strength = LazyToRich.strength(alpha, Math.sqrt(source.squaredNorm()));
    double first = alpha * Math.sqrt(1 + strength);
    return tuned
        .lazyToRich(s.readoutRidge() / (alpha * alpha), strength)
        .sample(s.steps(), first, alpha, alpha);
  }

  /** A vector that no network holds, with the singular value of balanced layers that would. */
  private static Sample balancedSample(LinearSetting s, Coefficients found) {
    return found.sample(s.steps(), Math.pow(Math.max(0, found.squaredNorm()), 0.5 / s.depth()));
  }
}
