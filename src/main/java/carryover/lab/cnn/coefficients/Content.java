package carryover.lab.cnn.coefficients;

import carryover.studies.cnn.FilterCoefficients;
import java.util.Optional;
import java.util.function.Function;

/** What is shown of the filters: a summary of all coefficients, or one coefficient of each. */
public enum Content {
  MEAN(Summary.MEAN),
  MAX(Summary.MAX),
  GAMMA_U("γ by filter", FilterCoefficients::gammaU),
  GAMMA_V1("γ₁ by filter", FilterCoefficients::gammaV1),
  GAMMA_V2("γ₂ by filter", FilterCoefficients::gammaV2),
  RHO_1("ρ₁ by filter", FilterCoefficients::rho1Own),
  RHO_2("ρ₂ by filter", FilterCoefficients::rho2Own);

  private final String title;
  private final Optional<Summary> summary;
  private final Function<FilterCoefficients, double[]> values;

  Content(Summary summary) {
    this.title = summary.title();
    this.summary = Optional.of(summary);
    this.values = filters -> new double[0];
  }

  Content(String title, Function<FilterCoefficients, double[]> values) {
    this.title = title;
    this.summary = Optional.empty();
    this.values = values;
  }

  public String title() {
    return title;
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
