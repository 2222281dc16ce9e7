package carryover.study;

import carryover.words.Words;
import java.util.Optional;

/** A value outside the allowed range; the message says what, which value and the range. */
public final class InvalidSettingException extends IllegalArgumentException {
  private static final Words WORDS = Words.of(InvalidSettingException.class);

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
        reason.isEmpty()
            ? WORDS.text("value.refused", parameter.key(), value, allowed)
            : WORDS.text("value.refusedFor", parameter.key(), value, allowed, reason));
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
