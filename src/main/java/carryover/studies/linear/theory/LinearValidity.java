package carryover.studies.linear.theory;

import carryover.studies.linear.LinearSetting;
import carryover.study.Condition;
import carryover.study.Validity;
import carryover.words.Words;
import java.util.List;

/** How far a setting is from what the closed forms assume. */
public final class LinearValidity {
  private static final Words WORDS = Words.of(LinearValidity.class);

  private LinearValidity() {}

  /** All assumptions; they follow from the setting alone. */
  public static Validity of(LinearSetting s) {
    return new Validity(
        List.of(
            new Condition(
                WORDS.text("condition.manySamples.name"),
                "20/n",
                20.0 / s.targetSamples(),
                1,
                2,
                WORDS.text("condition.manySamples.meaning")),
            new Condition(
                WORDS.text("condition.awayFromPeak.name"),
                "3/(√d·|γ−1|)",
                3 / (Math.sqrt(s.dimension()) * Math.abs(s.gamma() - 1)),
                1,
                2,
                WORDS.text("condition.awayFromPeak.meaning")),
            new Condition(
                WORDS.text("condition.converged.name"),
                "5/(t·λ_min)",
                5 / (s.duration() * Duration.slowestRate(s)),
                1,
                2.5,
                WORDS.text("condition.converged.meaning")),
            new Condition(
                WORDS.text("condition.leftStart.name"),
                WORDS.text("condition.leftStart.ratio"),
                Duration.escape(s) / s.duration(),
                0.5,
                1,
                WORDS.text("condition.leftStart.meaning")),
            new Condition(
                WORDS.text("condition.smallStart.name"),
                "α",
                s.initialScale(),
                0.03,
                0.1,
                WORDS.text("condition.smallStart.meaning")),
            new Condition(
                WORDS.text("condition.smallSteps.name"),
                "ηL(1+√(d/n))²",
                s.stepSize() * s.depth() * Duration.fastestRate(s),
                0.5,
                1,
                WORDS.text("condition.smallSteps.meaning")),
            new Condition(
                WORDS.text("condition.printedFinetuning.name"),
                "|κ−1|",
                s.gamma() >= 1 ? 0 : Math.abs(FineTuning.limit(s).kappa() - 1),
                0.02,
                1,
                WORDS.text("condition.printedFinetuning.meaning"))));
  }
}
