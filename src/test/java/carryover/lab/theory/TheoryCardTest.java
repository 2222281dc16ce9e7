package carryover.lab.theory;

import static carryover.lab.theory.MadeUpResults.trace;
import static carryover.lab.theory.MadeUpResults.withDivergedTransfer;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Light;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Workbench;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every line of the card, with numbers worked out by hand. */
class TheoryCardTest {
  private static final Setting BASE = CnnSpace.STANDARD;

  private static TheoryCard card(RunResults results, int step) {
    Setting setting = results.experiment().setting();
    return TheoryCard.of(
        TwoLayerCnn.study(),
        setting,
        new CardStatus("", false),
        "",
        new Measured(Measured.complete(results), step));
  }

  private static TheoryCard measured(double... transfer) {
    RunResults results =
        MadeUpResults.of(
            BASE,
            transfer.length,
            Stage.FINAL,
            IntStream.range(0, transfer.length)
                .mapToObj(i -> trace(BASE, i + 1, transfer[i], 0.8))
                .toArray(Trace[]::new));
    return card(results, Workbench.END);
  }

  /** The card of a setting that was not trained; pairs of a parameter and its value. */
  private static TheoryCard theoryOf(Object... changes) {
    SettingBuilder builder = new SettingBuilder(BASE);
    for (int i = 0; i < changes.length; i += 2) {
      builder.set((Parameter) changes[i], ((Number) changes[i + 1]).doubleValue());
    }
    return card(MadeUpResults.of(builder.build(), 8, Stage.IDLE), Workbench.END);
  }

  /** Mean 0.95, standard deviation 0.01: half width 4.303·0.01/√3. */
  @Test
  void measurementsCarryTheirInterval() {
    TheoryCard card = measured(0.94, 0.95, 0.96);

    assertThat(card.readouts().get(0).measured()).isEqualTo("0.950 ± 0.025");
    assertThat(card.readouts().get(1).measured()).isEqualTo("0.800 ± 0.000");
    assertThat(card.gain().measured()).isEqualTo("+0.150 ± 0.025");
    assertThat(card.note()).isEqualTo("3 seeds, mean ± 95 % CI");
  }

  @Test
  void twoSeedsHaveNoInterval() {
    TheoryCard card = measured(0.94, 0.96);

    assertThat(card.readouts().get(0).measured()).isEqualTo("0.950");
    assertThat(card.note()).isEqualTo("2 seeds, mean; interval from 3 seeds on");
  }

  /** snr 1.361 and 0.632 by hand, Φ(1.6·snr) from a table. */
  @Test
  void predictionsStandBesideThem() {
    TheoryCard card = measured(0.94, 0.96);

    assertThat(card.readouts().get(0).predicted()).isEqualTo("0.985");
    assertThat(card.readouts().get(1).predicted()).isEqualTo("0.844");
    assertThat(card.gain().predicted()).isEqualTo("+0.141");
  }

  /** Transfer is off by 0.95 − 0.985, scratch by 0.8 − 0.844; z of transfer is −0.035/0.001. */
  @Test
  void verdictsLookAtTheSizeOfTheGapFirst() {
    TheoryCard card = measured(0.949, 0.951);

    assertThat(card.readouts().get(0).verdict()).isEqualTo("off by 0.035, as usual");
    assertThat(card.readouts().get(0).z()).startsWith("−35");
    assertThat(card.readouts().get(1).verdict()).isEqualTo("off by 0.044");
    assertThat(card.gain().verdict()).isEqualTo("right in sign and size");
    assertThat(card.trust())
        .startsWith("our heuristic usually is within 0.07 for transfer, 0.035 for scratch");
  }

  @Test
  void tooFewSeedsAreNoGroundForAVerdict() {
    assertThat(measured(0.90, 0.99).gain().verdict()).isEqualTo("needs more seeds");
  }

  @Test
  void outsideTheTestedRangeNothingIsJudgedAndTheReasonIsGiven() {
    Setting late = BASE.with(CnnSpace.DOWNSTREAM_STEPS, 2000);
    TheoryCard card =
        card(
            MadeUpResults.of(
                late, 2, Stage.FINAL, trace(late, 1, 0.95, 0.8), trace(late, 2, 0.95, 0.8)),
            Workbench.END);

    assertThat(card.readouts().get(0).verdict()).isEmpty();
    assertThat(card.readouts().get(0).z()).isEmpty();
    assertThat(card.gain().verdict()).isEmpty();
    assertThat(card.trust())
        .isEqualTo(
            "our heuristic was not tested here (T₂ = 2000, tested for 200…600), so its prediction is"
                + " not judged");
  }

  @Test
  void whereHarmIsExpectedTheCardWarnsOfTheHeuristic() {
    assertThat(theoryOf(CnnSpace.UNIVERSAL_NORM, 0).trust()).contains("expects harm");
    assertThat(theoryOf().trust()).doesNotContain("harm");
  }

  @Test
  void oneSeedHasNeitherIntervalNorVerdict() {
    TheoryCard card = measured(0.95);

    assertThat(card.readouts().get(0).measured()).isEqualTo("0.950");
    assertThat(card.readouts().get(0).verdict()).isEqualTo("needs two seeds");
    assertThat(card.note()).isEqualTo("1 seed");
  }

  @Test
  void beforeAnyRunThereIsTheoryAlone() {
    TheoryCard card = theoryOf();

    assertThat(card.readouts().get(0).measured()).isEqualTo("–");
    assertThat(card.readouts().get(0).predicted()).isEqualTo("0.985");
    assertThat(card.readouts().get(0).verdict()).isEmpty();
    assertThat(card.note()).isEqualTo("no complete run yet");
  }

  @Test
  void theTimeCursorReadsAnEarlierStepAndSuspendsTheVerdict() {
    TheoryCard card =
        card(
            MadeUpResults.of(
                BASE, 2, Stage.FINAL, trace(BASE, 1, 0.9, 0.8), trace(BASE, 2, 0.9, 0.8)),
            50);

    assertThat(card.readouts().get(0).measured()).isEqualTo("0.500");
    assertThat(card.readouts().get(0).verdict()).isEmpty();
    assertThat(card.note()).startsWith("at step 50, 2 seeds");
  }

  @Test
  void divergedSeedsAreLeftOutAndCounted() {
    TheoryCard card =
        card(
            MadeUpResults.of(
                BASE,
                2,
                Stage.FINAL,
                trace(BASE, 1, 0.9, 0.8),
                withDivergedTransfer(trace(BASE, 2, 0.1, 0.8))),
            Workbench.END);

    assertThat(card.readouts().get(0).measured()).isEqualTo("0.900");
    assertThat(card.readouts().get(1).measured()).isEqualTo("0.800");
    assertThat(card.note()).endsWith("transfer diverged in 1");
  }

  @Test
  void withNeitherSignalNorNoiseThePredictionSaysWhyItIsMissing() {
    TheoryCard card =
        theoryOf(
            CnnSpace.UNIVERSAL_NORM, 0,
            CnnSpace.DOWNSTREAM_SIGNAL_NORM, 0,
            CnnSpace.DOWNSTREAM_NOISE, 0);

    assertThat(card.readouts().get(0).predicted()).isEqualTo("undefined");
    assertThat(card.note()).endsWith("prediction undefined (S = 0, ‖u‖ = 0, σ₂ = 0)");
  }

  @Test
  void validityCountsItsLampsAndShowsTheWorst() {
    ValidityReading reading = theoryOf().validity();

    assertThat(reading.light()).isEqualTo(Light.AMBER);
    assertThat(reading.summary()).isEqualTo("2 strained of 10 assumptions");
    assertThat(reading.lamps().get(0).name()).isEqualTo("small start, Task 1");
    assertThat(reading.lamps().get(0).word()).isEqualTo("ok");
    assertThat(reading.lamps().get(0).ratio()).isEqualTo("σ₀σd/√N = 1.41");
    assertThat(reading.lamps().get(0).explanation()).contains("Fine up to 3, broken above 10");
  }

  @Test
  void aFinishedRunAddsTheLampsOfTheTrainedNetwork() {
    assertThat(measured(0.9).validity().lamps()).hasSize(13);
  }
}
