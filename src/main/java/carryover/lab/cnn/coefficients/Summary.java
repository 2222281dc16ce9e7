package carryover.lab.cnn.coefficients;

import carryover.studies.cnn.Coefficients;
import carryover.words.Words;

/** How the filters of an arm are summed up. */
public enum Summary {
  MEAN,
  MAX;

  private static final Words WORDS = Words.of(Summary.class);

  public String title() {
    return this == MEAN ? WORDS.text("content.mean") : WORDS.text("content.maximum");
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
