package carryover.lab.cnn.coefficients;

import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.Coefficients;
import carryover.study.Sample;
import carryover.words.Words;

/** Which filters count: those that speak for one label, or all. */
public enum FilterSign {
  BOTH(""),
  PLUS("j = +1"),
  MINUS("j = −1");

  private static final Words WORDS = Words.of(FilterSign.class);

  private final String note;

  FilterSign(String note) {
    this.note = note;
  }

  public String title() {
    return this == BOTH ? WORDS.text("sign.both") : WORDS.text("sign.one", note);
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
