package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Setting;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random settings with noise, signal and some inheritance, away from all edges. */
final class SettingArbitraries {
  private SettingArbitraries() {}

  static Arbitrary<Setting> regular() {
    Arbitrary<Double> alpha = Arbitraries.doubles().between(0.01, 1);
    Arbitrary<Integer> samples = Arbitraries.integers().between(2, 2000);
    Arbitrary<Double> noise = Arbitraries.doubles().between(0.1, 10);
    Arbitrary<Double> shared = Arbitraries.doubles().between(0, 1);
    Arbitrary<Double> signal = Arbitraries.doubles().between(0.1, 10);
    Arbitrary<Integer> dimension = Arbitraries.integers().between(4, 100_000);
    return Combinators.combine(alpha, samples, samples, noise, noise, shared, signal, dimension)
        .as(
            (a, n1, n2, s1, s2, share, s, d) ->
                CnnSpace.setting(
                    a, n1, n2, s1, s2, share * s, s, 10 * share, d, 10, 0.1, 200, 200, 0.01));
  }
}
