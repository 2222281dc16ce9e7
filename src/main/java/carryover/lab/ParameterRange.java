package carryover.lab;

import carryover.study.Parameter;

/** The allowed values of a parameter as people read numbers: {@code 4…10 000 000}. */
public final class ParameterRange {
  private ParameterRange() {}

  public static String of(Parameter parameter) {
    if (parameter.isChoice()) {
      return parameter.range();
    }
    // Any value above 0 is allowed where the least is the least there is.
    String least =
        parameter.least() == Double.MIN_VALUE
            ? ">0"
            : ParameterText.value(parameter, parameter.least());
    return least + "…" + ParameterText.value(parameter, parameter.greatest());
  }
}
