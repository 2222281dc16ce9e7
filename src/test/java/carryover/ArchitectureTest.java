package carryover;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.study.Engine;
import carryover.ui.control.WrappedTooltip;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.NetworkChannel;
import java.util.List;
import java.util.Random;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/**
 * The import table of docs/architecture.md, and what else keeps the rooms apart. A rule that is
 * about no class at all fails (archunit.properties).
 */
@AnalyzeClasses(packages = "carryover", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] JDK = {
    "java..", "javax..", "com.sun.management..", "jdk.jfr..", "org.w3c.dom..", "org.xml.sax.."
  };

  private static final String WORDS = "carryover.words..";
  private static final String FILES = "carryover.files..";
  private static final String NUMERIC = "carryover.numeric..";
  private static final String STUDY = "carryover.study..";
  private static final String STUDIES = "carryover.studies..";
  private static final String MEANFIELD = "carryover.studies.meanfield..";
  private static final String CATALOGUE = "carryover.catalogue..";
  private static final String WORKERS = "carryover.workers..";
  private static final String TRAINING = "carryover.training..";
  private static final String SWEEP = "carryover.sweep..";
  private static final String PRESET = "carryover.preset..";
  private static final String EXPORT = "carryover.export..";
  private static final String UI = "carryover.ui..";
  private static final String DRAWING = "carryover.ui.chart..";
  private static final String WORKBENCH = "carryover.workbench..";
  private static final String LIVE = "carryover.live..";
  private static final String LAB = "carryover.lab..";
  private static final String CLI = "carryover.cli..";
  private static final String APP = "carryover.app..";

  private static final List<String> ROOMS =
      List.of(
          WORDS, NUMERIC, STUDY, STUDIES, CATALOGUE, WORKERS, TRAINING, FILES, SWEEP, PRESET,
          EXPORT, UI, WORKBENCH, LIVE, LAB, CLI, APP);

  private static final String JACKSON = "com.fasterxml.jackson..";
  private static final String JAVAFX = "javafx..";
  private static final String[] SCREEN = {
    "javafx.scene..", "javafx.stage..", "javafx.application.."
  };
  private static final String CONTROLSFX = "org.controlsfx..";
  private static final String ATLANTAFX = "atlantafx..";
  private static final String FXGRAPHICS2D = "org.jfree.fx..";
  private static final String PICOCLI = "picocli..";

  @ArchTest
  static final ArchRule everyClassHasARoom =
      classes()
          .should()
          .resideInAnyPackage(ROOMS.toArray(String[]::new))
          .because("the rules below are told by room");

  @ArchTest
  static void everyRoomIsInhabited(JavaClasses classes) {
    assertThat(ROOMS)
        .as("rooms with classes in them: a rule that keeps others out of an empty one says nothing")
        .allSatisfy(
            room -> assertThat(classes.that(resideInAnyPackage(room))).as(room).isNotEmpty());
  }

  @ArchTest
  static final ArchRule wordsServeEveryRoom =
      room(WORDS).because("what is said and who says it are told apart");

  @ArchTest
  static final ArchRule numericKnowsNoStudy =
      room(NUMERIC, "org.nd4j..", "org.bytedeco..", "org.apache.commons..")
          .because("kernels and statistics serve every study alike");

  @ArchTest
  static final ArchRule theVocabularyOfStudiesKnowsNone =
      room(STUDY, NUMERIC).because("instruments speak it with every study");

  @ArchTest
  static final ArchRule aStudyIsPureMathematics =
      room(STUDIES, NUMERIC, STUDY)
          .because("a study must run in a test, a command and a window alike");

  @ArchTest
  static final ArchRule studiesDoNotKnowEachOther =
      slices()
          .matching("carryover.studies.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(resideInAPackage(STUDIES), resideInAPackage(MEANFIELD))
          .because("a study is added and removed with its folder");

  @ArchTest
  static final ArchRule theNetworkThatStudiesShareKnowsNone =
      room(MEANFIELD, NUMERIC, STUDY)
          .because("what a study asks of it is told by inputs and labels");

  @ArchTest
  static final ArchRule theCatalogueListsStudies =
      room(CATALOGUE, STUDY, STUDIES).because("a study is one line there");

  @ArchTest
  static final ArchRule onlyTheCatalogueAndTilesOfItsOwnKnowAStudy =
      noClasses()
          .that(areNoPartOfAStudy())
          .should()
          .dependOnClassesThat()
          .resideInAPackage(STUDIES)
          .because("instruments ask a study, they do not know it");

  @ArchTest
  static final ArchRule tilesOfInheritedFiltersKnowNoOtherStudy =
      noClasses()
          .that()
          .resideInAPackage("carryover.lab.cnn..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(STUDIES).and(resideOutsideOfPackage("carryover.studies.cnn..")))
          .because("a study is added and removed with its folders");

  @ArchTest
  static final ArchRule tilesOfDeepLinearNetworksKnowNoOtherStudy =
      noClasses()
          .that()
          .resideInAPackage("carryover.lab.linear..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(STUDIES).and(resideOutsideOfPackage("carryover.studies.linear..")))
          .because("a study is added and removed with its folders");

  @ArchTest
  static final ArchRule tilesOfRealImagesKnowNoOtherStudy =
      noClasses()
          .that()
          .resideInAPackage("carryover.lab.images..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(STUDIES).and(resideOutsideOfPackage("carryover.studies.images..")))
          .because("a study is added and removed with its folders");

  @ArchTest
  static final ArchRule tilesOfAdaptiveKernelsKnowNoOtherStudy =
      noClasses()
          .that()
          .resideInAPackage("carryover.lab.kernel..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(STUDIES).and(resideOutsideOfPackage("carryover.studies.kernel..")))
          .because("a study is added and removed with its folders");

  @ArchTest
  static final ArchRule workersKnowTasksOnly =
      room(WORKERS).because("threads must not know what they carry");

  @ArchTest
  static final ArchRule filesKnowNoContent =
      room(FILES).because("what makes writing and reading safe does not depend on what is written");

  @ArchTest
  static final ArchRule trainingGivesRunsToWorkers =
      room(TRAINING, STUDY, WORKERS)
          .because("a run is begun in the same way with and without a window");

  @ArchTest
  static final ArchRule runsAreBegunInTrainingOnly =
      noClasses()
          .that()
          .resideOutsideOfPackages(TRAINING, STUDIES, STUDY)
          .should()
          .accessTargetWhere(trains())
          .because("who goes first, what is stopped and how an end is told is decided once");

  @ArchTest
  static final ArchRule sweepPlansAndStores =
      room(SWEEP, NUMERIC, STUDY, WORKERS, TRAINING, FILES)
          .because("a map is the same with and without a window");

  @ArchTest
  static final ArchRule presetsAreFilesOnly =
      room(PRESET, NUMERIC, STUDY, FILES, JACKSON).because("files outlive screens");

  @ArchTest
  static final ArchRule exportWritesWhatItIsGiven =
      room(
              EXPORT,
              NUMERIC,
              STUDY,
              SWEEP,
              PRESET,
              FILES,
              DRAWING,
              JACKSON,
              "org.apache.batik..",
              "org.apache.pdfbox..",
              "de.rototor.pdfbox..")
          .because("commands export too, so no screen may be needed for it");

  @ArchTest
  static final ArchRule uiKnowsNoStudy =
      room(UI, JAVAFX, CONTROLSFX, ATLANTAFX, FXGRAPHICS2D)
          .because("charts and controls know numbers, not physics, and serve every screen");

  @ArchTest
  static final ArchRule theWorkbenchIsState =
      room(WORKBENCH, NUMERIC, STUDY, PRESET, UI, "javafx.beans..", "javafx.collections..")
          .because("what the screen is about can be read and tested without threads and nodes");

  @ArchTest
  static final ArchRule liveRunsFeedTheWorkbench =
      room(
              LIVE,
              NUMERIC,
              STUDY,
              WORKERS,
              TRAINING,
              FILES,
              PRESET,
              WORKBENCH,
              UI,
              "javafx.beans..",
              "javafx.collections..")
          .because("what trains knows what is asked for, and none of its pictures");

  @ArchTest
  static final ArchRule labShowsAndStartsNothingElse =
      room(
              LAB,
              WORKBENCH,
              LIVE,
              NUMERIC,
              STUDY,
              STUDIES,
              WORKERS,
              TRAINING,
              SWEEP,
              PRESET,
              EXPORT,
              FILES,
              UI,
              JAVAFX,
              CONTROLSFX,
              ATLANTAFX)
          .because("screens speak to files through preset and export, to mathematics by records");

  @ArchTest
  static final ArchRule commandsNeedNoScreen =
      room(
              CLI, CATALOGUE, NUMERIC, STUDY, WORKERS, TRAINING, SWEEP, PRESET, EXPORT, FILES,
              JACKSON, PICOCLI)
          .because("a command runs where there is no display");

  @ArchTest
  static final ArchRule commandsNeverReachJavaFxEvenThroughOthers =
      noClasses()
          .that()
          .resideInAPackage(CLI)
          .should()
          .transitivelyDependOnClassesThat()
          .resideInAnyPackage(JAVAFX, CONTROLSFX, ATLANTAFX)
          .because("a command that draws a picture must not start a toolkit by the way");

  @ArchTest
  static final ArchRule nobodyImportsTheApplication =
      noClasses()
          .that()
          .resideOutsideOfPackage(APP)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(APP)
          .because("wiring knows everybody, so nobody may know it");

  @ArchTest
  static final ArchRule onlyNumericSeesTheNativeLibraries =
      noClasses()
          .that()
          .resideOutsideOfPackage(NUMERIC)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.nd4j..", "org.bytedeco..")
          .because("they are slow to load and manage memory by hand: one place looks after that");

  @ArchTest
  static final ArchRule packagesFormNoCycles =
      slices()
          .matching("carryover.(**)")
          .should()
          .beFreeOfCycles()
          .because("a package that needs its user cannot be understood or moved alone");

  @ArchTest
  static final ArchRule screensDoNotKnowEachOther =
      slices()
          .matching("carryover.lab.(*)..")
          .should()
          .notDependOnEachOther()
          .because("a screen is removed with its folder; what they share lies in lab itself");

  @ArchTest
  static final ArchRule whatTheScreensShareKnowsNoScreen =
      knowsNoPart("carryover.lab").because("a screen is removed with its folder");

  @ArchTest
  static final ArchRule theStudysWordsKnowNeitherEngineNorTheory =
      knowsNoPart("carryover.studies.cnn")
          .because("settings and traces are what both speak of, and can be read without them");

  @ArchTest
  static final ArchRule theWordsOfDeepLinearNetworksKnowNeitherEngineNorTheory =
      knowsNoPart("carryover.studies.linear")
          .because("settings and traces are what all of them speak of, and can be read without");

  @ArchTest
  static final ArchRule theWordsOfAdaptiveKernelsKnowNeitherEngineNorTheory =
      knowsNoPart("carryover.studies.kernel")
          .because("settings and traces are what both speak of, and can be read without them");

  @ArchTest
  static final ArchRule theWordsOfRealImagesKnowNeitherEngineNorTheory =
      knowsNoPart("carryover.studies.images")
          .because("settings and traces are what all of them speak of, and can be read without");

  @ArchTest
  static final ArchRule textsThatExplainAreBrokenIntoLines =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(WrappedTooltip.class.getName())
          .should()
          .callConstructor(Tooltip.class)
          .orShould()
          .callConstructor(Tooltip.class, String.class)
          .because("a long line of help would leave the screen");

  @ArchTest
  static final ArchRule presetsKnowNoWorkspace =
      knowsNoPart("carryover.preset").because("a workspace is made of presets");

  @ArchTest
  static final ArchRule viewModelsHaveNoNodes =
      noClasses()
          .that(areViewModels())
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SCREEN)
          .because("they are tested without a toolkit");

  @ArchTest
  static final ArchRule whoeverTrainsHasNoNodes =
      noClasses()
          .that()
          .resideInAnyPackage(LAB, LIVE)
          .and(dependOn(resideInAnyPackage(WORKERS, TRAINING).or(type(Engine.class))))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SCREEN)
          .because("what is waited for is tested without a toolkit");

  @ArchTest
  static final ArchRule threadsAreMadeInWorkersOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage(WORKERS)
          .should()
          .callCodeUnitWhere(makesThreads())
          .orShould()
          .dependOnClassesThat(assignableTo("javafx.concurrent.Service"))
          .because("engines are plain blocking calls and the screen has one thread");

  @ArchTest
  static final ArchRule nothingIsSentAnywhere =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "java.net.http..", "javax.net..", "java.rmi..", "javafx.scene.web..")
                  .or(
                      type(Socket.class)
                          .or(type(ServerSocket.class))
                          .or(type(DatagramSocket.class))
                          .or(type(URLConnection.class))
                          .or(type(InetAddress.class))
                          .or(assignableTo(NetworkChannel.class))))
          .orShould()
          .callMethod(URL.class, "openStream")
          .orShould()
          .callMethod(URL.class, "openConnection")
          .because("what a person works on stays on his machine");

  @ArchTest
  static final ArchRule randomnessIsAlwaysSeeded =
      noClasses()
          .should()
          .callMethod(Math.class, "random")
          .orShould()
          .callConstructor(Random.class)
          .orShould()
          .dependOnClassesThat(type(ThreadLocalRandom.class))
          .because("a result is a function of setting and seed alone");

  @ArchTest
  static final ArchRule noMutableGlobals =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should()
          .beFinal()
          .because("state is passed by constructors, so that two runs never meet");

  /** Classes of a room use the JDK, words, the room itself and the packages named; nothing else. */
  private static ArchRule room(String room, String... allowed) {
    String[] packages =
        Stream.of(Stream.of(JDK), Stream.of(WORDS, room), Stream.of(allowed))
            .flatMap(Function.identity())
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(room)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(packages);
  }

  /** Neither the science of a study, nor the catalogue, nor tiles that only one study has. */
  private static DescribedPredicate<JavaClass> areNoPartOfAStudy() {
    return describe(
        "are no part of a study",
        javaClass ->
            !resideInAnyPackage(
                    STUDIES,
                    CATALOGUE,
                    "carryover.lab.cnn..",
                    "carryover.lab.linear..",
                    "carryover.lab.kernel..",
                    "carryover.lab.images..")
                .test(javaClass));
  }

  /** Classes directly in a room's package use none of the packages inside it. */
  private static ArchRule knowsNoPart(String room) {
    return noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(room + ".(*)..");
  }

  /** Told by what a class does: it gives out values to observe, and no nodes. */
  private static DescribedPredicate<JavaClass> areViewModels() {
    return describe(
        "are view models",
        javaClass -> {
          JavaClass whole = outermost(javaClass);
          return resideInAnyPackage(LAB, LIVE, WORKBENCH).test(whole)
              && gives(whole, Observable.class)
              && !gives(whole, Node.class);
        });
  }

  private static boolean gives(JavaClass javaClass, Class<?> type) {
    return javaClass.getMethods().stream()
        .anyMatch(method -> method.getRawReturnType().isAssignableTo(type));
  }

  private static JavaClass outermost(JavaClass javaClass) {
    return javaClass.getEnclosingClass().map(ArchitectureTest::outermost).orElse(javaClass);
  }

  private static DescribedPredicate<JavaClass> dependOn(DescribedPredicate<JavaClass> others) {
    return describe(
        "depend on classes that " + others.getDescription(),
        javaClass ->
            javaClass.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> others.test(dependency.getTargetClass())));
  }

  private static DescribedPredicate<JavaAccess<?>> trains() {
    return describe(
        "begins a run",
        access ->
            access.getTargetOwner().isAssignableTo(Engine.class)
                && access.getName().equals("train"));
  }

  private static DescribedPredicate<JavaCall<?>> makesThreads() {
    return describe(
        "starts or makes a thread",
        call -> {
          JavaClass owner = call.getTargetOwner();
          String method = call.getName();
          boolean constructs =
              method.equals("<init>")
                  && (owner.isAssignableTo(Thread.class)
                      || owner.isAssignableTo(ExecutorService.class)
                      || owner.isAssignableTo(Timer.class));
          boolean asynchronous =
              owner.isEquivalentTo(CompletableFuture.class) && method.endsWith("Async");
          boolean parallel =
              method.equals("parallelStream")
                  || (method.equals("parallel") && owner.isAssignableTo(BaseStream.class));
          return constructs || asynchronous || parallel || owner.isEquivalentTo(Executors.class);
        });
  }
}
