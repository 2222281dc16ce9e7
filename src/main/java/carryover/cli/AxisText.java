package carryover.cli;

import carryover.study.Axis;
import carryover.study.Parameter;
import carryover.study.Parameter.Scale;
import carryover.study.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an axis as typed: {@code key=from:to:count}, a list {@code key=a,b,c}, or a single value
 * {@code key=a}; each may end with {@code :log}.
 */
final class AxisText {
  private static final Pattern SPREAD =
      Pattern.compile("([^=]+)=([^:]*):([^:]*):(\\d{1,9})(?::(log|linear))?");
  private static final Pattern LISTED = Pattern.compile("([^=]+)=([^:]+)(?::(log|linear))?");

  /** One number with a decimal comma, or two whole ones. */
  private static final Pattern ONE_OR_TWO = Pattern.compile("[+-]?\\d+,\\d+");

  private AxisText() {}

  static Axis parse(String option, String text, Space space) {
    String where = option + " " + text;
    Matcher spread = SPREAD.matcher(text);
    Matcher listed = LISTED.matcher(text);
    try {
      if (spread.matches()) {
        return new Axis(
            parameter(where, spread, space),
            TypedDecimal.parse(where, spread.group(2).strip()),
            TypedDecimal.parse(where, spread.group(3).strip()),
            Integer.parseInt(spread.group(4)),
            scale(spread.group(5)));
      }
      if (listed.matches()) {
        Parameter parameter = parameter(where, listed, space);
        return Axis.of(
            parameter, values(where, parameter, listed.group(2).strip()), scale(listed.group(3)));
      }
    } catch (IllegalArgumentException e) {
      throw new BadInputException(option + ": " + e.getMessage(), e);
    }
    throw new BadInputException(
        where + " is not allowed: key=from:to:count, key=a,b,c or key=a, with :log if need be");
  }

  private static Parameter parameter(String where, Matcher matcher, Space space) {
    return ExperimentOptions.parameter(where, matcher.group(1).strip(), space);
  }

  private static Scale scale(String text) {
    return "log".equals(text) ? Scale.LOG : Scale.LINEAR;
  }

  private static List<Double> values(String where, Parameter parameter, String text) {
    if (ONE_OR_TWO.matcher(text).matches() && !parameter.isInteger()) {
      String[] parts = text.split(",", 2);
      throw new BadInputException(
          where
              + " can be read in two ways: write "
              + text.replace(',', '.')
              + " for one value, "
              + parts[0]
              + ".0,"
              + parts[1]
              + ".0 for two");
    }
    List<Double> values = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      values.add(ExperimentOptions.value(where, part.strip(), parameter));
    }
    if (values.size() > Axis.MOST) {
      throw new BadInputException(where + " is not allowed: at most " + Axis.MOST + " values");
    }
    return values;
  }
}
