package carryover.lab.theory;

import carryover.transfer.Arm;
import carryover.transfer.Setting;
import carryover.transfer.theory.Prediction;
import carryover.transfer.theory.Validity;

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
        measured.note(),
        AdvantageReading.of(setting, prediction),
        GammaReading.of(setting, prediction),
        PropositionReading.of(setting),
        ValidityReading.of(Validity.of(setting, measured.results().traces())));
  }
}
