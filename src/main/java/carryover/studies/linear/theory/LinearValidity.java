package carryover.studies.linear.theory;

import carryover.studies.linear.LinearSetting;
import carryover.study.Condition;
import carryover.study.Validity;
import java.util.List;

/** How far a setting is from what the closed forms assume. */
public final class LinearValidity {
  private LinearValidity() {}

  /** All assumptions; they follow from the setting alone. */
  public static Validity of(LinearSetting s) {
    return new Validity(
        List.of(
            new Condition(
                "many samples",
                "20/n",
                20.0 / s.targetSamples(),
                1,
                2,
                "With few samples the fitted coefficients scatter, and limits are off by about 1/n."),
            new Condition(
                "away from the peak",
                "3/(√d·|γ−1|)",
                3 / (Math.sqrt(s.dimension()) * Math.abs(s.gamma() - 1)),
                1,
                2,
                "Around n = d the risk of scratch has heavy tails, and no mean where |n−d| ≤ 1:"
                    + " look at medians."),
            new Condition(
                "converged",
                "5/(t·λ_min)",
                5 / (s.duration() * Duration.slowestRate(s)),
                1,
                2.5,
                "End points are those of endless training; a short one stops before it has"
                    + " fitted the noise."),
            new Condition(
                "has left its start",
                "escape time/t",
                Duration.escape(s) / s.duration(),
                0.5,
                1,
                "From a small start training waits, the longer the deeper the network is."),
            new Condition(
                "small start",
                "α",
                s.initialScale(),
                0.03,
                0.1,
                "Formulas take the start as vanishing; what is left of it stays in the features."),
            new Condition(
                "small steps",
                "ηL(1+√(d/n))²",
                s.stepSize() * s.depth() * Duration.fastestRate(s),
                0.5,
                1,
                "Formulas are those of gradient flow; large steps unbalance the layers or diverge."),
            new Condition(
                "printed fine-tuning",
                "|κ−1|",
                s.gamma() >= 1 ? 0 : Math.abs(FineTuning.limit(s).kappa() - 1),
                0.02,
                1,
                "The printed gain of fine-tuning takes κ = 1; depth and label noise move it.")));
  }
}
