package carryover.studies.cnn;

import java.util.Arrays;

/**
 * How a step of gradient descent treats each of 2m filters besides its gradient (docs/model.md
 * §8.3–8.4): w ← w − (1 − kept)(w − a) − rate·η·gradient.
 *
 * @param rates learning rate of each filter in units of η
 * @param kept what a step leaves of each filter, 1 − ηλ·rate
 * @param towardsStart whether a is the filter's own start, else zero
 */
public record UpdateRule(double[] rates, double[] kept, boolean towardsStart) {

  /** Of Task 1. */
  public static UpdateRule upstream(CnnSetting setting) {
    return of(setting, 0, setting.upstreamDecay(), false);
  }

  /** Of the transfer arm, whose inherited filters stand first in each sign. */
  public static UpdateRule transfer(CnnSetting setting) {
    return downstream(setting, setting.inheritedFilters());
  }

  public static UpdateRule scratch(CnnSetting setting) {
    return downstream(setting, 0);
  }

  private static UpdateRule downstream(CnnSetting setting, int inherited) {
    return of(
        setting,
        inherited,
        setting.downstreamDecay(),
        setting.decayTowards() == DecayTowards.START);
  }

  private static UpdateRule of(
      CnnSetting setting, int inherited, double decay, boolean towardsStart) {
    int m = setting.filters();
    double[] rates = new double[2 * m];
    Arrays.fill(rates, 1);
    Arrays.fill(rates, 0, inherited, setting.inheritedRate());
    Arrays.fill(rates, m, m + inherited, setting.inheritedRate());
    double[] kept = new double[2 * m];
    for (int f = 0; f < kept.length; f++) {
      kept[f] = 1 - setting.learningRate() * decay * rates[f];
    }
    return new UpdateRule(rates, kept, towardsStart);
  }

  /** Whether any filter loses something at each step. */
  public boolean decays() {
    return differsFromOne(kept);
  }

  /** Whether any filter has another learning rate than η. */
  public boolean scales() {
    return differsFromOne(rates);
  }

  private static boolean differsFromOne(double[] values) {
    return Arrays.stream(values).anyMatch(value -> value != 1);
  }
}
