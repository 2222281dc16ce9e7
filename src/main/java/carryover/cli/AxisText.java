package carryover.cli;

import carryover.sweep.Axis;
import carryover.transfer.Parameter;
import carryover.transfer.Parameter.Scale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an axis as typed: {@code key=from:to:count} or {@code key=from:to:count:log}. */
final class AxisText {
  private static final Pattern FORM =
      Pattern.compile("([^=]+)=([^:]*):([^:]*):(\\d{1,9})(?::(log|linear))?");

  private AxisText() {}

  static Axis parse(String option, String text) {
    String where = option + " " + text;
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new BadInputException(where + " is not allowed: key=from:to:count or …:count:log");
    }
    Parameter parameter = ExperimentOptions.parameter(where, matcher.group(1).strip());
    try {
      return new Axis(
          parameter,
          ExperimentOptions.number(where, matcher.group(2).strip()),
          ExperimentOptions.number(where, matcher.group(3).strip()),
          Integer.parseInt(matcher.group(4)),
          "log".equals(matcher.group(5)) ? Scale.LOG : Scale.LINEAR);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(option + ": " + e.getMessage(), e);
    }
  }
}
