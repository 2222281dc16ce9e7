package carryover;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * String literals of source files that a person would read: phrases, words with a capital, and any
 * word that is handed to what shows text or names something for a person. Not what is printed or
 * annotated, which stays English as the command line is, not names of keys, and no text of {@code
 * toString}.
 */
final class ScreenLiterals extends TreeScanner<Void, Boolean> {
  /** A word beside a space. */
  private static final Pattern PHRASE =
      Pattern.compile("\\s[A-Za-z]{2,}(?=[\\s.,:;!?…)]|$)|^[A-Za-z]{2,}[,:;]?\\s");

  private static final Pattern CAPITAL = Pattern.compile("^\\P{L}*[A-Z][a-z]+\\P{L}*$");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
  private static final Pattern STYLE = Pattern.compile("^-fx-[a-z-]+:");

  /** Setters of JavaFX and ControlsFX whose text is seen or heard. */
  private static final Pattern SHOWS =
      Pattern.compile("set(Accessible)?(Text|Help|RoleDescription|PromptText|Title|HeaderText)");

  private static final Pattern PRINTS = Pattern.compile("print(ln|f)?");

  /** Where controls come from; the first argument of our own is their id. */
  private static final List<String> CONTROLS =
      List.of("javafx.scene.control.", "javafx.scene.text.");

  private static final String OWN_CONTROLS = "carryover.ui.control.";

  /** What studies are made of: which arguments are words. */
  private static final Map<String, Set<Integer>> NAMING =
      Map.ofEntries(
          Map.entry("Parameter.real", Set.of(2, 3)),
          Map.entry("Parameter.whole", Set.of(2, 3)),
          Map.entry("Parameter.choice", Set.of(2, 3)),
          Map.entry("Layer.measured", Set.of(1)),
          Map.entry("Layer.gain", Set.of(1)),
          Map.entry("Layer.cut", Set.of(1)),
          Map.entry("Layer.predicted", Set.of(1)),
          Map.entry("Layer.disagreement", Set.of(1)),
          Map.entry("Arm", Set.of(1)),
          Map.entry("Table", Set.of(1)),
          Map.entry("Detail", Set.of(1)),
          Map.entry("Measure", Set.of(3)),
          Map.entry("ClosedForm", Set.of(3, 5)),
          Map.entry("Link", Set.of(3)),
          Map.entry("Limit", Set.of(2)),
          Map.entry("Condition", Set.of(0, 5)),
          Map.entry("Remark", Set.of(0, 1)),
          Map.entry("Time", Set.of(0, 1)),
          Map.entry("Title", Set.of(0, 1, 2)));

  private static final Set<String> MODIFIERS = Set.of("Ctrl", "Shift", "Alt", "Shortcut");

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final Pattern silent;
  private final List<String> found;

  private ScreenLiterals(
      CompilationUnitTree unit, SourcePositions positions, Pattern silent, List<String> found) {
    this.unit = unit;
    this.positions = positions;
    this.silent = silent;
    this.found = found;
  }

  /**
   * Each as {@code file:line: "literal"}.
   *
   * @param silent names of exceptions whose message no person is shown
   */
  static List<String> of(Iterable<? extends JavaFileObject> sources, Pattern silent)
      throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    JavacTask task = (JavacTask) compiler.getTask(null, null, null, null, null, sources);
    List<String> found = new ArrayList<>();
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    for (CompilationUnitTree unit : task.parse()) {
      new ScreenLiterals(unit, positions, silent, found).scan(unit, false);
    }
    return found;
  }

  @Override
  public Void visitLiteral(LiteralTree literal, Boolean shown) {
    if (literal.getValue() instanceof String text && isRead(text, shown)) {
      long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, literal));
      found.add(unit.getSourceFile().getName() + ":" + line + ": \"" + text + "\"");
    }
    return null;
  }

  private static boolean isRead(String text, boolean shown) {
    boolean words =
        PHRASE.matcher(text).find()
            || CAPITAL.matcher(text).matches()
            || (shown && WORD.matcher(text).find());
    return words && !STYLE.matcher(text).find() && (shown || !areKeys(text));
  }

  /** For example {@code Ctrl+Shift+Left}. */
  private static boolean areKeys(String text) {
    return Arrays.stream(text.split("\\+"))
        .allMatch(part -> MODIFIERS.contains(part) || KeyCode.getKeyCode(part) != null);
  }

  @Override
  public Void visitNewClass(NewClassTree made, Boolean shown) {
    String name = made.getIdentifier().toString().replaceAll("<.*", "");
    if (silent.matcher(name).matches()) {
      return null;
    }
    Set<Integer> naming = NAMING.getOrDefault(name, Set.of());
    boolean control = CONTROLS.stream().anyMatch(folder -> exists(folder + name));
    boolean own = exists(OWN_CONTROLS + name);
    List<? extends ExpressionTree> arguments = made.getArguments();
    for (int i = 0; i < arguments.size(); i++) {
      boolean shows = control || (own && i > 0) || naming.contains(i);
      scan(arguments.get(i), isText(arguments.get(i)) && shows);
    }
    scan(made.getClassBody(), false);
    return null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Boolean shown) {
    String name =
        call.getMethodSelect() instanceof MemberSelectTree member
            ? member.getIdentifier().toString()
            : call.getMethodSelect().toString();
    if (PRINTS.matcher(name).matches()) {
      return null;
    }
    scan(call.getMethodSelect(), false);
    boolean shows = SHOWS.matcher(name).matches();
    Set<Integer> naming = NAMING.getOrDefault(call.getMethodSelect().toString(), Set.of());
    List<? extends ExpressionTree> arguments = call.getArguments();
    for (int i = 0; i < arguments.size(); i++) {
      scan(arguments.get(i), isText(arguments.get(i)) && (shows || naming.contains(i)));
    }
    return null;
  }

  /** Whether an argument is text itself and no action, no list, no call. */
  private static boolean isText(Tree argument) {
    return switch (argument.getKind()) {
      case STRING_LITERAL, PLUS, CONDITIONAL_EXPRESSION, PARENTHESIZED -> true;
      default -> false;
    };
  }

  @Override
  public Void visitMethod(MethodTree method, Boolean shown) {
    return method.getName().contentEquals("toString") ? null : super.visitMethod(method, shown);
  }

  @Override
  public Void visitAnnotation(AnnotationTree annotation, Boolean shown) {
    return null;
  }

  private static boolean exists(String name) {
    return Stream.of(name)
        .map(found -> found.replace('.', '/') + ".class")
        .anyMatch(file -> ScreenLiterals.class.getClassLoader().getResource(file) != null);
  }
}
