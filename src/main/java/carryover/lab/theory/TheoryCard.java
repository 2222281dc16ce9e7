package carryover.lab.theory;

import carryover.study.Agreement;
import carryover.study.ClosedForm;
import carryover.study.Headline;
import carryover.study.Readout;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.study.Theory;
import carryover.study.Trace;
import carryover.ui.NumberText;
import carryover.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything the tile says of every study, ready to show: theory of the setting on the sliders,
 * measurements of the newest run.
 *
 * @param sentence explains the run in words
 * @param readouts measured against predicted, one line for each compared readout
 * @param gain the same of the headline gain
 * @param note what the measured figures are means of
 * @param trust how far the predictions can be trusted; empty where there are none
 */
record TheoryCard(
    Setting setting,
    CardStatus status,
    String sentence,
    List<ComparisonLine> readouts,
    ComparisonLine gain,
    String note,
    String trust,
    ValidityReading validity) {
  private static final Words WORDS = Words.of(TheoryCard.class);

  /** What an exact form is off by. */
  private static final double ROUNDING = 1e-6;

  TheoryCard {
    readouts = List.copyOf(readouts);
  }

  static TheoryCard of(
      Study study, Setting setting, CardStatus status, String sentence, Measured measured) {
    Theory theory = study.theory();
    Headline headline = study.headline();
    // Runs of an earlier setting say nothing about this one.
    List<Trace> runs = status.stale() ? List.of() : measured.results().traces();
    Optional<String> untested = theory.untested(setting, theory.validity(setting, runs));
    boolean judged = measured.atEnd() && !status.stale() && untested.isEmpty();
    String undefined = theory.undefined(setting);
    return new TheoryCard(
        setting,
        status,
        sentence,
        compared(study).stream()
            .map(r -> Agreement.of(theory, r, measured.mean(r), setting))
            .map(agreement -> ComparisonLine.of(agreement, judged))
            .toList(),
        ComparisonLine.ofDifference(
            Agreement.ofGain(theory, headline, measured.gain(headline), setting), judged),
        measured.note(study) + (undefined.isEmpty() ? "" : WORDS.text("card.undefined", undefined)),
        trust(study, setting, untested),
        ValidityReading.of(theory, setting, measured.results().traces(), status.stale()));
  }

  /** What is compared: the subjects, then the reference. */
  static List<Readout> compared(Study study) {
    Headline headline = study.headline();
    return study.readouts().stream()
        .filter(r -> headline.subjects().contains(r) || r.equals(headline.reference()))
        .toList();
  }

  private static String trust(Study study, Setting setting, Optional<String> untested) {
    Theory theory = study.theory();
    List<ClosedForm.Prediction> predictions =
        theory.forms().stream().flatMap(form -> form.prediction().stream()).toList();
    // What has no value needs no word on how far it is to be trusted.
    if (predictions.isEmpty() || !theory.undefined(setting).isEmpty()) {
      return "";
    }
    if (untested.isPresent()) {
      return WORDS.text("card.untested", theory.name(), untested.get());
    }
    String caution = theory.caution(setting);
    String usual =
        WORDS.text(
            "card.usual",
            theory.name(),
            usualErrors(predictions),
            String.valueOf(study.headline().measure().yardstick().ofInterest()));
    return caution.isEmpty() ? usual : WORDS.text("card.caution", usual, caution);
  }

  /** One number where all are alike, else each with the arms it is of. */
  private static String usualErrors(List<ClosedForm.Prediction> predictions) {
    Map<Double, List<String>> arms =
        predictions.stream()
            .collect(
                Collectors.groupingBy(
                    ClosedForm.Prediction::usualError,
                    LinkedHashMap::new,
                    Collectors.mapping(p -> p.readout().arm().title(), Collectors.toList())));
    if (arms.size() == 1 && predictions.size() > 1) {
      return error(predictions.get(0).usualError());
    }
    return arms.entrySet().stream()
        .map(entry -> WORDS.text("card.errorOf", error(entry.getKey()), listed(entry.getValue())))
        .collect(Collectors.joining(", "));
  }

  private static String listed(List<String> arms) {
    return arms.stream().reduce((one, other) -> WORDS.text("card.both", one, other)).orElseThrow();
  }

  private static String error(double usual) {
    return usual <= ROUNDING ? WORDS.text("card.rounding") : NumberText.exact(usual);
  }
}
