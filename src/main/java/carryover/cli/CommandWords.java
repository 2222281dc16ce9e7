package carryover.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What was typed behind a command, for a line of a shell. */
final class CommandWords {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

  private CommandWords() {}

  /**
   * Words with blanks between, quoted where a shell would take them for something else.
   *
   * @param without names of options that are left out
   */
  static String of(ParseResult parsed, List<String> without) {
    return parsed.matchedArgs().stream()
        .filter(arg -> !(arg instanceof OptionSpec o && without.contains(o.longestName())))
        .distinct()
        .flatMap(CommandWords::words)
        .map(CommandWords::quoted)
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> words(ArgSpec arg) {
    if (!(arg instanceof OptionSpec option)) {
      return arg.originalStringValues().stream();
    }
    return option.arity().max() == 0
        ? Stream.of(option.longestName())
        : option.originalStringValues().stream()
            .flatMap(value -> Stream.of(option.longestName(), value));
  }

  static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
