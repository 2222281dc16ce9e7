package carryover;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.words.Words;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Words of the packages against the code that uses them, read from the sources: a class holds its
 * package's {@link Words} in WORDS and asks for texts by literal keys.
 */
class WordsInUseTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Pattern HOLDER = Pattern.compile("\\bWords\\.of\\(");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

  private static final Pattern KEY = Pattern.compile("^([A-Za-z0-9.]+) = ");

  /** A text that code asks for. */
  private record Use(String key, int parts) {}

  private static List<Path> files(Path root, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** Classes that take words. */
  private static List<Path> users() throws IOException {
    List<Path> users = new ArrayList<>();
    for (Path file : files(SOURCES, ".java")) {
      if (HOLDER.matcher(Files.readString(file)).find()) {
        users.add(file);
      }
    }
    return users;
  }

  /** Uses by folder of a package. */
  private static Map<Path, List<Use>> uses() throws IOException {
    List<Path> users = users();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var units = manager.getJavaFileObjectsFromPaths(users);
      Map<Path, List<Use>> uses = new TreeMap<>();
      for (var unit :
          ((JavacTask) compiler.getTask(null, manager, null, null, null, units)).parse()) {
        Path folder = SOURCES.relativize(Path.of(unit.getSourceFile().getName())).getParent();
        new Reading().scan(unit, uses.computeIfAbsent(folder, f -> new ArrayList<>()));
      }
      return uses;
    }
  }

  private static Map<Path, Properties> bundles() throws IOException {
    Map<Path, Properties> bundles = new TreeMap<>();
    for (Path file : files(RESOURCES, "words.properties")) {
      Properties bundle = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        bundle.load(reader);
      }
      bundles.put(RESOURCES.relativize(file).getParent(), bundle);
    }
    return bundles;
  }

  @Test
  void aClassTakesTheWordsOfItsOwnPackageAndCallsThemSo() throws IOException {
    assertThat(users())
        .isNotEmpty()
        .allSatisfy(
            user -> {
              String name = user.getFileName().toString().replace(".java", "");
              assertThat(user)
                  .content()
                  .contains("private static final Words WORDS = Words.of(" + name + ".class);");
            });
  }

  @Test
  void everyPackageThatAsksForWordsHasThemAndNoOtherHas() throws IOException {
    assertThat(bundles()).isNotEmpty();
    assertThat(bundles().keySet()).isEqualTo(uses().keySet());
  }

  @Test
  void everyTextIsUsedAndEveryTextThatIsUsedExists() throws IOException {
    Map<Path, Properties> bundles = bundles();
    uses()
        .forEach(
            (folder, uses) ->
                assertThat(uses.stream().map(Use::key).distinct())
                    .as("texts used in %s", folder)
                    .containsExactlyInAnyOrderElementsOf(
                        bundles.get(folder).stringPropertyNames()));
  }

  @Test
  void noKeyStandsTwiceInABundle() throws IOException {
    for (Path file : files(RESOURCES, "words.properties")) {
      List<String> keys =
          Files.readAllLines(file).stream()
              .map(KEY::matcher)
              .filter(Matcher::find)
              .map(key -> key.group(1))
              .toList();
      assertThat(keys)
          .as("keys of %s", file)
          .containsExactlyInAnyOrderElementsOf(
              bundles().get(RESOURCES.relativize(file).getParent()).stringPropertyNames());
    }
  }

  @Test
  void aTextIsGivenAsManyPartsAsItHasPlaces() throws IOException {
    Map<Path, Properties> bundles = bundles();
    uses()
        .forEach(
            (folder, uses) ->
                assertThat(uses)
                    .as("uses in %s", folder)
                    .allSatisfy(
                        use ->
                            assertThat(places(use.key(), bundles.get(folder)))
                                .as(use.key())
                                .hasSize(use.parts())));
  }

  /** Those of a text; what is said of one thing may leave the number out. */
  private static Set<String> places(String key, Properties bundle) {
    Set<String> places = new TreeSet<>(key.endsWith(".one") ? Set.of("0") : Set.of());
    PLACE
        .matcher(bundle.getProperty(key, ""))
        .results()
        .forEach(place -> places.add(place.group(1)));
    return places;
  }

  /** Collects what WORDS is asked for. */
  private static final class Reading extends TreeScanner<Void, List<Use>> {
    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, List<Use> uses) {
      if (call.getMethodSelect() instanceof MemberSelectTree method
          && method.getExpression().toString().equals("WORDS")) {
        ExpressionTree key = call.getArguments().get(0);
        assertThat(key).as("a key is a literal: %s", call).isInstanceOf(LiteralTree.class);
        String text = (String) ((LiteralTree) key).getValue();
        if (method.getIdentifier().contentEquals("counted")) {
          uses.add(new Use(text + ".one", call.getArguments().size() - 1));
          uses.add(new Use(text + ".other", call.getArguments().size() - 1));
        } else {
          uses.add(new Use(text, call.getArguments().size() - 1));
        }
      }
      return super.visitMethodInvocation(call, uses);
    }
  }
}
