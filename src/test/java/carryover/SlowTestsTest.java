package carryover;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.platform.commons.annotation.Testable;

/** The tags by which the build runs plain tests first, and on a further JDK nothing else. */
@AnalyzeClasses(packages = "carryover", importOptions = ImportOption.OnlyIncludeTests.class)
class SlowTestsTest {

  @ArchTest
  static final ArchRule whatOpensAWindowSaysSo =
      methods()
          .that(areTests())
          .and(describe("are in classes that drive a screen", SlowTestsTest::driveAScreen))
          .should(beTagged("window"))
          .because("plain tests answer first, and need no display");

  @ArchTest
  static final ArchRule whatStartsAProcessSaysSo =
      methods()
          .that(areTests())
          .and(describe("start a process", test -> startsProcess(test, new HashSet<>())))
          .should(beTagged("window", "process"))
          .because("plain tests answer first, and a JVM takes a second to start");

  private static DescribedPredicate<JavaMethod> areTests() {
    return describe("are tests", method -> method.isMetaAnnotatedWith(Testable.class));
  }

  private static boolean driveAScreen(JavaMethod test) {
    JavaClass whole = outermost(test.getOwner());
    return Stream.of(whole, test.getOwner())
        .flatMap(owner -> owner.getDirectDependenciesFromSelf().stream())
        .map(dependency -> dependency.getTargetClass())
        .anyMatch(
            used ->
                used.getPackageName().startsWith("org.testfx")
                    || used.getSimpleName().equals("OpenWindow"));
  }

  /** By itself or through what else the tests hold. */
  private static boolean startsProcess(JavaCodeUnit code, Set<JavaCodeUnit> seen) {
    if (!seen.add(code)) {
      return false;
    }
    return code.getCallsFromSelf().stream().anyMatch(SlowTestsTest::isStart)
        || code.getCallsFromSelf().stream()
            .flatMap(call -> call.getTarget().resolveMember().stream())
            .filter(JavaCodeUnit.class::isInstance)
            .map(JavaCodeUnit.class::cast)
            .filter(called -> called.getOwner().getPackageName().startsWith("carryover"))
            .anyMatch(called -> startsProcess(called, seen));
  }

  private static boolean isStart(JavaAccess<?> call) {
    JavaClass owner = call.getTargetOwner();
    return owner.isEquivalentTo(ProcessBuilder.class)
        || (owner.isEquivalentTo(Runtime.class) && call.getName().equals("exec"));
  }

  private static ArchCondition<JavaMethod> beTagged(String... tags) {
    return new ArchCondition<>("be tagged " + String.join(" or ", tags)) {
      @Override
      public void check(JavaMethod test, ConditionEvents events) {
        boolean tagged =
            Stream.of(test, test.getOwner(), outermost(test.getOwner()))
                .anyMatch(place -> Stream.of(tags).anyMatch(tag -> carries(place, tag)));
        events.add(new SimpleConditionEvent(test, tagged, test.getFullName() + " is not tagged"));
      }
    };
  }

  private static boolean carries(HasAnnotations<?> place, String tag) {
    return place.tryGetAnnotationOfType(Tag.class).filter(t -> t.value().equals(tag)).isPresent();
  }

  private static JavaClass outermost(JavaClass javaClass) {
    return javaClass.getEnclosingClass().map(SlowTestsTest::outermost).orElse(javaClass);
  }
}
