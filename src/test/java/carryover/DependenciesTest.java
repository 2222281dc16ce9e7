package carryover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/dependencies.md names every library of the program in its version. */
class DependenciesTest {
  /** group:artifact:type[:classifier]:version:scope, as the build lists them. */
  private static final Pattern BUILT =
      Pattern.compile("^ +([^: ]+):([^: ]+):jar:(?:[^: ]+:)?([^: ]+):(?:compile|runtime)\\b");

  /** The first three columns of the table: group, artifacts, version. */
  private static final Pattern WRITTEN =
      Pattern.compile("^\\| `([^`]+)` \\| (`[^|]+`) \\| ([^| ]+) \\|");

  private static Stream<MatchResult> matches(Pattern pattern, Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(Matcher::toMatchResult);
  }

  private static Set<String> built() throws IOException {
    Set<String> libraries = new TreeSet<>();
    matches(BUILT, Path.of("target", "runtime-libraries.txt"))
        .forEach(row -> libraries.add(row.group(1) + ":" + row.group(2) + ":" + row.group(3)));
    return libraries;
  }

  private static List<String> written() throws IOException {
    return matches(WRITTEN, Path.of("docs", "dependencies.md"))
        .flatMap(
            row ->
                Arrays.stream(row.group(2).replace("`", "").split(", "))
                    .map(artifact -> row.group(1) + ":" + artifact + ":" + row.group(3)))
        .sorted()
        .toList();
  }

  @Test
  void theTableOfLibrariesIsTheOneOfTheBuild() throws IOException {
    assertThat(built()).isNotEmpty();
    assertThat(written()).containsExactlyElementsOf(built());
  }
}
