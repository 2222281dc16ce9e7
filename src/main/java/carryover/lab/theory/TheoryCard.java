package carryover.lab.theory;

import carryover.transfer.Arm;
import carryover.transfer.Parameter;
import carryover.transfer.Setting;
import carryover.transfer.theory.Prediction;

/**
 * Everything the tile says, ready to show: theory of the setting on the sliders, measurements of
 * the newest run.
 *
 * @param sentence explains the run in words
 * @param note what the measured figures are means of
 */
record TheoryCard(
    CardStatus status,
    String sentence,
    ComparisonLine transfer,
    ComparisonLine scratch,
    ComparisonLine difference,
    String note,
    AdvantageReading advantage,
    GammaReading gamma,
    PropositionReading proposition,
    AdviceReading advice,
    ValidityReading validity) {

  static TheoryCard of(Setting setting, CardStatus status, String sentence, Measured measured) {
    Prediction prediction = Prediction.of(setting);
    boolean comparable = measured.atEnd() && !status.stale();
    return new TheoryCard(
        status,
        sentence,
        ComparisonLine.of(
            measured.accuracy(Arm.TRANSFER), prediction.transferAccuracy(), comparable),
        ComparisonLine.of(measured.accuracy(Arm.SCRATCH), prediction.scratchAccuracy(), comparable),
        ComparisonLine.ofDifference(
            measured.difference(),
            prediction.transferAccuracy() - prediction.scratchAccuracy(),
            comparable),
        measured.note() + reason(setting, prediction),
        AdvantageReading.of(setting, prediction),
        GammaReading.of(setting, prediction),
        PropositionReading.of(setting),
        AdviceReading.of(setting),
        ValidityReading.of(setting, measured.results().traces(), status.stale()));
  }

  /** Why there is no prediction, if there is none. */
  private static String reason(Setting setting, Prediction prediction) {
    TheoryValue snr =
        new TheoryValue(
            prediction.snrTransfer() + prediction.snrScratch(),
            setting,
            Parameter.DOWNSTREAM_SIGNAL_NORM,
            Parameter.UNIVERSAL_NORM,
            Parameter.UPSTREAM_NOISE,
            Parameter.DOWNSTREAM_NOISE);
    return snr.defined() ? "" : "; prediction undefined (" + snr.reason() + ")";
  }
}
