package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnSetting;
import carryover.study.Condition;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The assumptions that can be read off a setting. Green is where the predictor was seen to hold;
 * amber is where its numbers begin to be off while trends still follow it. The limits are ours, see
 * docs/model.md §7.3.
 */
final class SettingConditions {
  private static final Words WORDS = Words.of(SettingConditions.class);

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
    conditions.addAll(OutsideTheorem.conditions(s));
    return conditions;
  }

  /** Norm of the start over norm of what is learned, up to a factor log T. */
  private static Condition smallStart(CnnSetting s, Task task) {
    return new Condition(
        WORDS.text("condition.smallStart.name", task.name),
        "σ₀σd/√N",
        s.initialStd() * task.noise * s.dimension() / Math.sqrt(task.samples),
        3,
        10,
        WORDS.text("condition.smallStart.meaning"));
  }

  private static Condition weakSignal(CnnSetting s, Task task) {
    return new Condition(
        WORDS.text("condition.weakSignal.name", task.name),
        "N‖μ‖²/(σ²d)",
        task.samples * task.signalSquared / task.noiseEnergy(s),
        1,
        4,
        WORDS.text("condition.weakSignal.meaning"));
  }

  private static Condition fewSamples(CnnSetting s, Task task) {
    return new Condition(
        WORDS.text("condition.fewSamples.name", task.name),
        "N²/d",
        (double) task.samples * task.samples / s.dimension(),
        1,
        500,
        WORDS.text("condition.fewSamples.meaning"));
  }

  /** Above 4 gradient descent on the logistic loss can overshoot even a single sample. */
  private static Condition smallStep(CnnSetting s, Task task) {
    return new Condition(
        WORDS.text("condition.smallStep.name", task.name),
        "η(‖μ‖² + σ²d)/(Nm)",
        s.learningRate()
            * (task.signalSquared + task.noiseEnergy(s))
            / ((double) task.samples * s.filters()),
        1,
        4,
        WORDS.text("condition.smallStep.meaning"));
  }

  private static Condition share(CnnSetting s) {
    return new Condition(
        WORDS.text("condition.share.name"),
        "α",
        s.alpha(),
        1,
        1,
        WORDS.text("condition.share.meaning"));
  }

  private static Condition wholeFilters(CnnSetting s) {
    return new Condition(
        WORDS.text("condition.wholeFilters.name"),
        "|round(αm)/m − α|",
        Math.abs(s.inheritedFilters() / (double) s.filters() - s.alpha()),
        0.02,
        0.1,
        WORDS.text("condition.wholeFilters.meaning"));
  }

  /** One task's signal and noise. */
  private record Task(String name, int samples, double noise, double signalSquared) {
    static Task upstream(CnnSetting s) {
      double u = s.universalNorm();
      double v1 = s.upstreamSpecificNorm();
      return new Task(
          WORDS.text("task.upstream"), s.upstreamSamples(), s.upstreamNoise(), u * u + v1 * v1);
    }

    static Task downstream(CnnSetting s) {
      double signal = s.downstreamSignalNorm();
      return new Task(
          WORDS.text("task.downstream"),
          s.downstreamSamples(),
          s.downstreamNoise(),
          signal * signal);
    }

    double noiseEnergy(CnnSetting s) {
      return noise * noise * s.dimension();
    }
  }
}
