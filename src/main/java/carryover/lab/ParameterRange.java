package carryover.lab;

import carryover.study.Parameter;
import carryover.ui.NumberText;

/** The allowed values of a parameter as people read numbers: {@code 4…10 000 000}. */
public final class ParameterRange {
  private ParameterRange() {}

  public static String of(Parameter parameter) {
    // Any value above 0 is allowed where the least is the least there is.
    String least =
        parameter.least() == Double.MIN_VALUE ? ">0" : NumberText.exact(parameter.least());
    return least + "…" + NumberText.exact(parameter.greatest());
  }
}
