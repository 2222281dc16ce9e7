package carryover.lab.cnn.coefficients;

import carryover.studies.cnn.Coefficients;

/** How the filters of an arm are summed up. */
public enum Summary {
  MEAN("Mean"),
  MAX("Maximum");

  private final String title;

  Summary(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  double gammaU(Coefficients c) {
    return this == MEAN ? c.gammaUMean() : c.gammaUMax();
  }

  double gammaV1(Coefficients c) {
    return this == MEAN ? c.gammaV1Mean() : c.gammaV1Max();
  }

  double gammaV2(Coefficients c) {
    return this == MEAN ? c.gammaV2Mean() : c.gammaV2Max();
  }

  double rho1(Coefficients c) {
    return this == MEAN ? c.rho1OwnMean() : c.rho1OwnMax();
  }

  double rho2(Coefficients c) {
    return this == MEAN ? c.rho2OwnMean() : c.rho2OwnMax();
  }
}
