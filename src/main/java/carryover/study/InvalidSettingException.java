package carryover.study;

import java.util.Optional;

/** A value outside the allowed range; the message says what, which value and the range. */
public final class InvalidSettingException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Parameter parameter;
  private final String reason;

  public InvalidSettingException(Parameter parameter, String value, String allowed) {
    this(parameter, value, allowed, "");
  }

  /**
   * @param reason why no more is allowed, in one clause; empty where it is the parameter's own
   *     range
   */
  InvalidSettingException(Parameter parameter, String value, String allowed, String reason) {
    super(
        parameter.key()
            + " = "
            + value
            + " is not allowed: "
            + allowed
            + (reason.isEmpty() ? "" : " (" + reason + ")"));
    this.parameter = parameter;
    this.reason = reason;
  }

  public Parameter parameter() {
    return parameter;
  }

  /** The clause of the {@link Limit} that was broken, if it was one. */
  public Optional<String> reason() {
    return Optional.of(reason).filter(clause -> !clause.isEmpty());
  }
}
