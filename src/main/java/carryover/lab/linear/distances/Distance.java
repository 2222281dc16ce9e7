package carryover.lab.linear.distances;

import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.theory.Distances;
import carryover.words.Words;
import java.util.function.ToDoubleFunction;

/** How far apart the laws of both tasks are, told in two ways. */
public enum Distance {
  KULLBACK_LEIBLER("KL", Distances::kullbackLeibler),
  WASSERSTEIN("W₂", Distances::wasserstein);

  private static final Words WORDS = Words.of(Distance.class);

  private final String symbol;
  private final ToDoubleFunction<Distances> value;

  Distance(String symbol, ToDoubleFunction<Distances> value) {
    this.symbol = symbol;
    this.value = value;
  }

  String symbol() {
    return symbol;
  }

  String title() {
    return switch (this) {
      case KULLBACK_LEIBLER -> WORDS.text("distance.kullbackLeibler");
      case WASSERSTEIN -> WORDS.text("distance.wasserstein");
    };
  }

  double of(LinearSetting setting) {
    return value.applyAsDouble(Distances.of(setting));
  }
}
