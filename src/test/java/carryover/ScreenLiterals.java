package carryover;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * String literals of source files that a person would read: phrases, words with a capital, and any
 * word that is handed to what shows text. Not what is thrown, printed or annotated, which stays
 * English as the command line is, and not names of keys.
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
  private static final Set<String> MODIFIERS = Set.of("Ctrl", "Shift", "Alt", "Shortcut");

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<String> found;

  private ScreenLiterals(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
    this.unit = unit;
    this.positions = positions;
    this.found = found;
  }

  /** Each as {@code file:line: "literal"}. */
  static List<String> of(Iterable<? extends JavaFileObject> sources) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    JavacTask task = (JavacTask) compiler.getTask(null, null, null, null, null, sources);
    List<String> found = new ArrayList<>();
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    for (CompilationUnitTree unit : task.parse()) {
      new ScreenLiterals(unit, positions, found).scan(unit, false);
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
    if (name.endsWith("Exception") || name.endsWith("Error")) {
      return null;
    }
    boolean control = CONTROLS.stream().anyMatch(folder -> exists(folder + name));
    boolean own = exists(OWN_CONTROLS + name);
    List<? extends ExpressionTree> arguments = made.getArguments();
    for (int i = 0; i < arguments.size(); i++) {
      scan(arguments.get(i), isText(arguments.get(i)) && (control || (own && i > 0)));
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
    call.getArguments().forEach(argument -> scan(argument, shows && isText(argument)));
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
  public Void visitThrow(ThrowTree thrown, Boolean shown) {
    return null;
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
