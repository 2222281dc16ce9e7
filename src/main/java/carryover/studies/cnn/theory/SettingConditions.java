package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnSetting;
import carryover.study.Condition;
import java.util.ArrayList;
import java.util.List;

/**
 * The assumptions that can be read off a setting. Green is where the predictor was seen to hold;
 * amber is where its numbers begin to be off while trends still follow it. The limits are ours, see
 * docs/model.md §7.3.
 */
final class SettingConditions {
  private SettingConditions() {}

  static List<Condition> of(CnnSetting s) {
    List<Condition> conditions = new ArrayList<>();
    for (Task task : List.of(Task.upstream(s), Task.downstream(s))) {
      conditions.add(smallStart(s, task));
      conditions.add(weakSignal(s, task));
      conditions.add(fewSamples(s, task));
      conditions.add(smallStep(s, task));
    }
    conditions.add(share(s));
    conditions.add(wholeFilters(s));
    return conditions;
  }

  /** Norm of the start over norm of what is learned, up to a factor log T. */
  private static Condition smallStart(CnnSetting s, Task task) {
    return new Condition(
        "small start, " + task.name,
        "σ₀σd/√N",
        s.initialStd() * task.noise * s.dimension() / Math.sqrt(task.samples),
        3,
        10,
        "A start that is large against what training adds stays in the weights as noise and keeps"
            + " features from being learned (lazy training).");
  }

  private static Condition weakSignal(CnnSetting s, Task task) {
    return new Condition(
        "over-parameterised, " + task.name,
        "N‖μ‖²/(σ²d)",
        task.samples * task.signalSquared / task.noiseEnergy(s),
        1,
        4,
        "The predictor takes the noise energy of all samples as large against the signal's; beyond"
            + " that the loss falls by the signal alone and noise is hardly memorised.");
  }

  private static Condition fewSamples(CnnSetting s, Task task) {
    return new Condition(
        "nearly orthogonal noise, " + task.name,
        "N²/d",
        (double) task.samples * task.samples / s.dimension(),
        1,
        500,
        "The theorems add up the overlaps of N noise vectors in the worst case; by chance they"
            + " largely cancel, so the numbers hold well beyond 1.");
  }

  /** Above 4 gradient descent on the logistic loss can overshoot even a single sample. */
  private static Condition smallStep(CnnSetting s, Task task) {
    return new Condition(
        "small step, " + task.name,
        "η(‖μ‖² + σ²d)/(Nm)",
        s.learningRate()
            * (task.signalSquared + task.noiseEnergy(s))
            / ((double) task.samples * s.filters()),
        1,
        4,
        "Steps that move a sample's output by more than about 1 make the loss jump instead of"
            + " fall.");
  }

  private static Condition share(CnnSetting s) {
    return new Condition(
        "inherited share",
        "α",
        s.alpha(),
        1,
        1,
        "No more filters can be inherited than there are; every allowed setting meets this.");
  }

  private static Condition wholeFilters(CnnSetting s) {
    return new Condition(
        "whole filters",
        "|round(αm)/m − α|",
        Math.abs(s.inheritedFilters() / (double) s.filters() - s.alpha()),
        0.02,
        0.1,
        "Only whole filters are copied, so the share that is really inherited differs from α by"
            + " this much; theory uses α.");
  }

  /** One task's signal and noise. */
  private record Task(String name, int samples, double noise, double signalSquared) {
    static Task upstream(CnnSetting s) {
      double u = s.universalNorm();
      double v1 = s.upstreamSpecificNorm();
      return new Task("Task 1", s.upstreamSamples(), s.upstreamNoise(), u * u + v1 * v1);
    }

    static Task downstream(CnnSetting s) {
      double signal = s.downstreamSignalNorm();
      return new Task("Task 2", s.downstreamSamples(), s.downstreamNoise(), signal * signal);
    }

    double noiseEnergy(CnnSetting s) {
      return noise * noise * s.dimension();
    }
  }
}
