package carryover.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.preset.Preset;
import carryover.preset.PresetCodec;
import carryover.preset.PresetException;
import carryover.preset.ShippedPresets;
import carryover.study.Arm;
import carryover.study.Arm.Role;
import carryover.study.Bound;
import carryover.study.CardText;
import carryover.study.ClosedForm;
import carryover.study.Detail;
import carryover.study.Engine;
import carryover.study.InvalidSettingException;
import carryover.study.Layer;
import carryover.study.Link;
import carryover.study.MapSpec;
import carryover.study.Measure;
import carryover.study.Parameter;
import carryover.study.Readout;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Signature;
import carryover.study.Studies;
import carryover.study.Study;
import carryover.study.Table;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.sweep.Grid;
import carryover.toy.ToyStudy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every study of the catalogue keeps to, so that instruments need not know it. */
class StudyContractTest {
  private static final Studies CATALOGUE = Catalogue.studies();

  /** Those of the catalogue, and one that no catalogue lists. */
  static List<Study> studies() {
    return Stream.concat(CATALOGUE.list().stream(), Stream.of(ToyStudy.study())).toList();
  }

  @Test
  void noTwoStudiesShareAnId() {
    assertThat(studies()).extracting(Study::id).doesNotHaveDuplicates();
    for (Study study : CATALOGUE.list()) {
      assertThat(CATALOGUE.withId(study.id())).contains(study);
      assertThat(study.id()).matches("[a-z]+(-[a-z]+)*");
    }
    assertThat(CATALOGUE.withId("no-such-study")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("studies")
  void itSaysWhatItAsksAndWhereItIsFrom(Study study) {
    assertThat(study.name()).isNotBlank();
    assertThat(study.title().question()).endsWith("?").doesNotContain("\n");
    assertThat(study.title().source()).isNotBlank().doesNotContain("\n");
  }

  @ParameterizedTest
  @MethodSource("studies")
  void keysOfArmsAndMeasuresAreUnique(Study study) {
    assertThat(study.arms()).extracting(Arm::key).doesNotHaveDuplicates().isNotEmpty();
    assertThat(study.measures()).extracting(Measure::key).doesNotHaveDuplicates().isNotEmpty();
    assertThat(study.measures()).extracting(Measure::column).doesNotHaveDuplicates();
    assertThat(study.measures()).extracting(Measure::place).doesNotHaveDuplicates();
    assertThat(study.outcome().tables()).extracting(Table::key).doesNotHaveDuplicates();
    assertThat(study.outcome().layers()).extracting(Layer::key).doesNotHaveDuplicates();
    assertThat(study.readouts()).extracting(Readout::column).doesNotHaveDuplicates();
    for (int i = 0; i < study.readouts().size(); i++) {
      assertThat(study.readouts().get(i).place()).isEqualTo(i);
    }
  }

  /** An alternative that the rest of the standard setting forbids is no setting. */
  private static Optional<Setting> allowed(Setting standard, Parameter choice, int alternative) {
    try {
      return Optional.of(standard.with(choice, alternative));
    } catch (InvalidSettingException e) {
      return Optional.empty();
    }
  }

  /** In both of two modes a symbol may stand for a parameter of each. */
  @ParameterizedTest
  @MethodSource("studies")
  void parametersThatAreInUseTogetherHaveDifferentSymbols(Study study) {
    Setting standard = study.space().standard();
    List<Setting> settings = new ArrayList<>(List.of(standard));
    for (Parameter choice : study.space().parameters()) {
      for (int i = 0; i < choice.options().size(); i++) {
        allowed(standard, choice, i).ifPresent(settings::add);
      }
    }
    for (Setting setting : settings) {
      assertThat(study.space().parameters())
          .filteredOn(parameter -> study.space().uses(setting, parameter))
          .extracting(Parameter::symbol)
          .as(setting.toString())
          .doesNotHaveDuplicates()
          .isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("studies")
  void keysOfParametersFormsDetailsAndLinksAreUnique(Study study) {
    assertThat(study.space().parameters()).extracting(Parameter::key).doesNotHaveDuplicates();
    assertThat(study.space().links()).extracting(Link::key).doesNotHaveDuplicates();
    assertThat(study.theory().forms()).extracting(ClosedForm::key).doesNotHaveDuplicates();
    assertThat(study.theory().forms()).extracting(ClosedForm::column).doesNotHaveDuplicates();
    assertThat(study.outcome().details()).extracting(Detail::key).doesNotHaveDuplicates();
    // All stand side by side in the rows of a map.
    List<String> columns = new ArrayList<>(List.of("seed"));
    study.space().parameters().forEach(parameter -> columns.add(parameter.key()));
    study.readouts().forEach(readout -> columns.add(readout.column()));
    study.theory().forms().forEach(form -> columns.add(form.column()));
    assertThat(columns).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("studies")
  void whatItShowsIsItsOwn(Study study) {
    assertThat(study.arms()).containsAll(study.readouts().stream().map(Readout::arm).toList());
    assertThat(study.arms()).extracting(Arm::role).contains(Role.SUBJECT, Role.REFERENCE);
    for (Layer layer : study.outcome().layers()) {
      assertThat(study.readouts()).as(layer.key()).contains(layer.subject());
      layer.reference().ifPresent(it -> assertThat(study.readouts()).contains(it));
      if (layer.kind() == Layer.Kind.PREDICTED || layer.kind() == Layer.Kind.DISAGREEMENT) {
        assertThat(study.theory().forms()).as(layer.key()).contains(layer.form().orElseThrow());
        assertThat(layer.form().get().predicts(layer.subject())).as(layer.key()).isTrue();
      }
    }
    for (ClosedForm form : study.theory().forms()) {
      form.prediction()
          .ifPresent(it -> assertThat(study.readouts()).as(form.key()).contains(it.readout()));
      assertThat(study.space().parameters()).containsAll(form.powers().keySet());
    }
    assertThat(study.outcome().summary().keySet()).isEqualTo(Set.copyOf(study.arms()));
  }

  /** A measure beside the tables, as a complement, has words of its own and a place of theirs. */
  @ParameterizedTest
  @MethodSource("studies")
  void whatIsNotInATableIsRecordedToo(Study study) {
    Set<Integer> places = study.measures().map(Measure::place).collect(Collectors.toSet());
    Stream<Measure> summed = study.outcome().summary().values().stream().flatMap(List::stream);
    List<Measure> beside =
        Stream.of(
                study.outcome().curves().stream(),
                summed,
                study.outcome().closeUp().measures().stream())
            .flatMap(measures -> measures)
            .toList();
    for (Measure measure : beside) {
      assertThat(measure.title()).as(measure.key()).isNotBlank();
      assertThat(places).as(measure.key()).contains(measure.place());
    }
  }

  @ParameterizedTest
  @MethodSource("studies")
  void itsMapIsOfItsOwnNumbersAndNotAllRefused(Study study) {
    MapSpec map = study.map();
    assertThat(study.space().numbers()).contains(map.x().parameter(), map.y().parameter());
    assertThat(study.outcome().layers()).contains(map.layer());
    Grid grid = new Grid(study.space().standard(), map.x(), map.y());
    assertThat(IntStream.range(0, grid.size()).filter(i -> grid.setting(grid.cell(i)).isPresent()))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("studies")
  void itsMapIsOfWhatEachOfItsAlternativesUses(Study study) {
    Setting standard = study.space().standard();
    for (Parameter choice :
        study.space().parameters().stream().filter(Parameter::isChoice).toList()) {
      for (int value : study.space().offers(standard, choice)) {
        Setting chosen = standard.with(choice, value);
        MapSpec map = study.map(chosen);
        assertThat(study.mapAfter(study.map(), standard, chosen)).isEqualTo(map);
        assertThat(study.space().uses(chosen, map.x().parameter())).isTrue();
        assertThat(study.space().uses(chosen, map.y().parameter())).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("studies")
  void theStandardSettingIsValidAndWhatBoundsItMayBeReached(Study study) {
    Setting standard = study.space().standard();
    assertThat(standard.space()).isSameAs(study.space());
    for (Parameter parameter : study.space().parameters()) {
      double value = standard.get(parameter);
      assertThat(parameter.standard()).isEqualTo(value);
      assertThat(standard.with(parameter, value)).isEqualTo(standard);
    }
    for (Bound bound : study.space().bounds()) {
      double limit = standard.get(bound.greater());
      assertThat(standard.with(bound.lesser(), limit).get(bound.lesser())).isEqualTo(limit);
    }
  }

  @ParameterizedTest
  @MethodSource("studies")
  void closedFormsAreFiniteAtTheStandardSetting(Study study) {
    Setting standard = study.space().standard();
    for (ClosedForm form : study.theory().forms()) {
      double value = form.of(standard);
      assertThat(value).as(form.key()).isFinite();
      form.prediction()
          .ifPresent(
              it ->
                  assertThat(it.readout().measure().range().clip(value))
                      .as(form.key())
                      .isEqualTo(value));
      assertThat(form.title()).isNotBlank();
      assertThat(form.source()).isNotBlank();
    }
    assertThat(study.theory().undefined(standard)).isEmpty();
    assertThat(study.theory().forms()).containsAll(study.theory().orderings());
  }

  @ParameterizedTest
  @MethodSource("studies")
  void theorySaysSomethingOfEachPartOrLeavesItToTheGeneralWords(Study study) {
    for (CardText.Part part : CardText.Part.values()) {
      study
          .theory()
          .cardText(part)
          .ifPresent(words -> assertThat(words.text()).as("%s", part).isNotBlank());
    }
    assertThat(study.theory().name()).isNotBlank();
    assertThat(study.theory().validity(study.space().standard(), List.of()).conditions())
        .allSatisfy(condition -> assertThat(condition.explanation()).endsWith("."));
    assertThat(study.theory().explain(study.space().standard(), List.of()).sentence()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("studies")
  void itBeginsWithAPresetOfItsOwnOrItsStandardSetting(Study study) throws PresetException {
    String name = study.title().preset();
    Preset preset =
        name.isEmpty() ? Preset.standard(study) : new ShippedPresets(CATALOGUE).read(name);
    assertThat(preset.setting().space()).isSameAs(study.space());
    PresetCodec codec = new PresetCodec(new Studies(List.of(study)));
    assertThat(codec.read("preset", codec.write(preset))).isEqualTo(preset);
  }

  @ParameterizedTest
  @MethodSource("studies")
  void theSignatureTellsEqualEnginesFromOthers(Study study) {
    Signature signature = study.checks().signature();
    String one = signature.of(study.newEngine());
    assertThat(one).matches("[0-9a-f]{8}").isEqualTo(signature.of(study.newEngine()));
    Engine real = study.newEngine();
    Engine other =
        (setting, seed, recording, listener, stop) ->
            real.train(setting, seed + 1, recording, listener, stop);
    assertThat(signature.of(other)).isNotEqualTo(one);
  }

  @ParameterizedTest
  @MethodSource("studies")
  void theHeadlineComparesASubjectWithAReference(Study study) {
    assertThat(study.measures()).contains(study.headline().measure());
    assertThat(study.readouts()).containsAll(study.headline().subjects());
    assertThat(study.readouts()).contains(study.headline().reference());
    for (Readout subject : study.headline().subjects()) {
      assertThat(subject.arm().role()).isEqualTo(Role.SUBJECT);
      assertThat(subject.measure()).isEqualTo(study.headline().measure());
    }
    assertThat(study.headline().reference().arm().role()).isEqualTo(Role.REFERENCE);
  }

  @ParameterizedTest
  @MethodSource("studies")
  void slidersStayWithinTheLimitsAndReachTheStandardValue(Study study) {
    for (Parameter parameter : study.space().parameters()) {
      Parameter.Span span = parameter.span();
      assertThat(span.from()).as(parameter.key()).isBetween(parameter.least(), span.to());
      assertThat(span.to()).as(parameter.key()).isLessThanOrEqualTo(parameter.greatest());
      assertThat(parameter.standard()).as(parameter.key()).isBetween(span.from(), span.to());
      assertThat(parameter.symbol()).isNotBlank();
      assertThat(parameter.meaning()).endsWith(".");
    }
  }

  @ParameterizedTest
  @MethodSource("studies")
  void boundsAndLinksAreBetweenItsOwnParameters(Study study) {
    List<Parameter> own = study.space().parameters();
    for (Bound bound : study.space().bounds()) {
      assertThat(own).contains(bound.lesser(), bound.greater());
    }
    for (Link link : study.space().links()) {
      assertThat(own).contains(link.leader(), link.follower());
      assertThat(link.other(link.leader())).isSameAs(link.follower());
    }
  }

  @ParameterizedTest
  @MethodSource("studies")
  void anEngineGivesTheSameRunTwiceAndTellsWhatItRecords(Study study) {
    Setting standard = study.space().standard();
    List<Sample> heard = new ArrayList<>();
    Trace first = train(study, standard, (arm, sample) -> heard.add(sample));
    Trace second = train(study, standard, TrainingListener.NONE);

    assertThat(first).isEqualTo(second);
    assertThat(first.cancelled()).isFalse();
    assertThat(first.arms()).extracting(trace -> trace.arm()).isEqualTo(study.arms());
    assertThat(heard).hasSize(first.arms().stream().mapToInt(arm -> arm.samples().size()).sum());
    for (Readout readout : study.readouts()) {
      assertThat(readout.end(first)).as(readout.column()).isFinite();
    }
    for (Arm arm : study.arms()) {
      Sample end = first.arm(arm).end().orElseThrow();
      for (Measure measure : study.measures().toList()) {
        double value = measure.applyAsDouble(end);
        assertThat(Double.isNaN(value) || value == measure.range().clip(value))
            .as("%s of %s: %s", measure.key(), arm.key(), value)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("studies")
  void aRunThatIsCancelledAtOnceSaysSo(Study study) {
    for (String name : study.engines().keySet()) {
      Engine engine = study.engines().get(name).get();
      Trace trace =
          engine.train(
              study.space().standard(), 1, Recording.FINAL_ONLY, TrainingListener.NONE, () -> true);
      assertThat(trace.cancelled()).as(name).isTrue();
    }
  }

  private static Trace train(Study study, Setting setting, TrainingListener listener) {
    Engine engine = study.newEngine();
    return engine.train(setting, 1, Recording.FINAL_ONLY, listener, () -> false);
  }
}
