package carryover.lab.theory;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.Agreement;
import carryover.studies.cnn.theory.Effect;
import carryover.studies.cnn.theory.Prediction;
import carryover.studies.cnn.theory.TestedRange;
import carryover.study.Setting;
import java.util.List;
import java.util.Optional;

/**
 * Everything the tile says, ready to show: theory of the setting on the sliders, measurements of
 * the newest run.
 *
 * @param sentence explains the run in words
 * @param note what the measured figures are means of
 * @param trust how far the predictions can be trusted
 */
record TheoryCard(
    CardStatus status,
    String sentence,
    ComparisonLine transfer,
    ComparisonLine scratch,
    ComparisonLine difference,
    String note,
    String trust,
    AdvantageReading advantage,
    GammaReading gamma,
    PropositionReading proposition,
    AdviceReading advice,
    ValidityReading validity) {

  static TheoryCard of(Setting setting, CardStatus status, String sentence, Measured measured) {
    Prediction prediction = Prediction.of(setting);
    Optional<String> untested = untested(setting, status, measured);
    boolean judged = measured.atEnd() && !status.stale() && untested.isEmpty();
    return new TheoryCard(
        status,
        sentence,
        ComparisonLine.of(
            Agreement.ofTransfer(measured.accuracy(CnnArms.TRANSFER), prediction), judged),
        ComparisonLine.of(
            Agreement.ofScratch(measured.accuracy(CnnArms.SCRATCH), prediction), judged),
        ComparisonLine.ofDifference(
            Agreement.ofDifference(measured.difference(), prediction), judged),
        measured.note() + reason(setting, prediction),
        trust(prediction, untested),
        AdvantageReading.of(setting, prediction),
        GammaReading.of(setting, prediction),
        PropositionReading.of(setting),
        AdviceReading.of(setting),
        ValidityReading.of(setting, measured.results().traces(), status.stale()));
  }

  /** Runs of an earlier setting say nothing about this one. */
  private static Optional<String> untested(Setting setting, CardStatus status, Measured measured) {
    return TestedRange.leftBy(setting, status.stale() ? List.of() : measured.results().traces());
  }

  private static String trust(Prediction prediction, Optional<String> untested) {
    if (untested.isPresent()) {
      return "our heuristic was not tested here ("
          + untested.get()
          + "), so its prediction is not judged";
    }
    return "our heuristic usually is within "
        + TestedRange.SCRATCH_ERROR
        + " for scratch, "
        + TestedRange.TRANSFER_ERROR
        + " for transfer; less than "
        + Effect.LEAST
        + " does not matter"
        + (prediction.expectsHarm()
            ? "; where it expects harm, as here, it errs more: it leaves out that training on makes"
                + " up for harm"
            : "");
  }

  /** Why there is no prediction, if there is none. */
  private static String reason(Setting setting, Prediction prediction) {
    TheoryValue snr =
        new TheoryValue(
            prediction.snrTransfer() + prediction.snrScratch(),
            setting,
            CnnSpace.DOWNSTREAM_SIGNAL_NORM,
            CnnSpace.UNIVERSAL_NORM,
            CnnSpace.UPSTREAM_NOISE,
            CnnSpace.DOWNSTREAM_NOISE);
    return snr.defined() ? "" : "; prediction undefined (" + snr.reason() + ")";
  }
}
