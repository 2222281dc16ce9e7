package carryover.study;

/** A value outside the allowed range; the message says what, which value and the range. */
public final class InvalidSettingException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Parameter parameter;

  public InvalidSettingException(Parameter parameter, String value, String allowed) {
    super(parameter.key() + " = " + value + " is not allowed: " + allowed);
    this.parameter = parameter;
  }

  public Parameter parameter() {
    return parameter;
  }
}
