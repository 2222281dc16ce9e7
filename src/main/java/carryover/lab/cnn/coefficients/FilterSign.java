package carryover.lab.cnn.coefficients;

import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.Coefficients;
import carryover.study.Sample;

/** Which filters count: those that speak for one label, or all. */
public enum FilterSign {
  BOTH("Both signs", ""),
  PLUS("Filters of sign j = +1", "j = +1"),
  MINUS("Filters of sign j = −1", "j = −1");

  private final String title;
  private final String note;

  FilterSign(String title, String note) {
    this.title = title;
    this.note = note;
  }

  public String title() {
    return title;
  }

  /** Its mark on the chart; empty where nothing is left out. */
  String note() {
    return note;
  }

  Coefficients of(Sample sample) {
    return switch (this) {
      case BOTH -> CnnSample.coefficients(sample);
      case PLUS -> CnnSample.bySign(sample).plus();
      case MINUS -> CnnSample.bySign(sample).minus();
    };
  }

  /** Whether it takes in the filters of this sign. */
  boolean includes(FilterSign one) {
    return this == BOTH || this == one;
  }
}
