package carryover.lab.cnn.coefficients;

import carryover.studies.cnn.FilterCoefficients;
import carryover.words.Words;
import java.util.Optional;
import java.util.function.Function;

/** What is shown of the filters: a summary of all coefficients, or one coefficient of each. */
public enum Content {
  MEAN(Summary.MEAN),
  MAX(Summary.MAX),
  GAMMA_U(FilterCoefficients::gammaU),
  GAMMA_V1(FilterCoefficients::gammaV1),
  GAMMA_V2(FilterCoefficients::gammaV2),
  RHO_1(FilterCoefficients::rho1Own),
  RHO_2(FilterCoefficients::rho2Own);

  private static final Words WORDS = Words.of(Content.class);

  private final Optional<Summary> summary;
  private final Function<FilterCoefficients, double[]> values;

  Content(Summary summary) {
    this.summary = Optional.of(summary);
    this.values = filters -> new double[0];
  }

  Content(Function<FilterCoefficients, double[]> values) {
    this.summary = Optional.empty();
    this.values = values;
  }

  public String title() {
    return switch (this) {
      case MEAN, MAX -> summary.orElseThrow().title();
      case GAMMA_U -> WORDS.text("content.filters", "γ");
      case GAMMA_V1 -> WORDS.text("content.filters", "γ₁");
      case GAMMA_V2 -> WORDS.text("content.filters", "γ₂");
      case RHO_1 -> WORDS.text("content.filters", "ρ₁");
      case RHO_2 -> WORDS.text("content.filters", "ρ₂");
    };
  }

  /** How the filters are summed up; empty when they are shown one by one. */
  public Optional<Summary> summary() {
    return summary;
  }

  /** One value for each filter; nothing for a summary. */
  double[] of(FilterCoefficients filters) {
    return values.apply(filters);
  }
}
