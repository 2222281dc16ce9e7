package carryover.studies.cnn.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Estimate;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.Overtaking.Side;
import carryover.study.Agreement;
import carryover.study.Setting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each clause on runs where it holds and on runs where it does not. */
class ClauseTest {
  private static final Setting DEFAULT = CnnSpace.STANDARD;
  private static final double[] LOW = {0.5, 0.8, 0.8};
  private static final double[] HIGH = {0.5, 0.9, 0.9};

  @Nested
  class DivergenceClause {
    @Test
    void namesArmStepAndSeeds() {
      Evidence evidence =
          new Evidence(
              DEFAULT,
              List.of(
                  MadeUpRun.of(DEFAULT).scratchDiverges(12).trace(),
                  MadeUpRun.of(DEFAULT).scratchDiverges(9).trace(),
                  MadeUpRun.of(DEFAULT).trace()));

      assertThat(Divergence.in(evidence)).hasValue(new Divergence(CnnArms.SCRATCH, 9, 2, 3));
      assertThat(Divergence.in(evidence).orElseThrow().text())
          .isEqualTo("scratch diverged at step 9 in 2 of 3 seeds");
    }

    @Test
    void isSilentWhenAllIsWell() {
      assertThat(Divergence.in(MadeUpRun.of(DEFAULT).evidence())).isEmpty();
    }
  }

  @Nested
  class UntrainedClause {
    @Test
    void namesTheArmWithTheLargerLoss() {
      Untrained found =
          Untrained.in(MadeUpRun.of(DEFAULT).losses(0.35, 0.2).evidence()).orElseThrow();

      assertThat(found.text()).isEqualTo("transfer is not trained yet (loss 0.350)");
      assertThat(Untrained.in(MadeUpRun.of(DEFAULT).losses(0.05, 0.2).evidence()))
          .hasValue(new Untrained(CnnArms.SCRATCH, 0.2));
    }

    @Test
    void namesTransferWhereBothLossesAreTheSame() {
      assertThat(Untrained.in(MadeUpRun.of(DEFAULT).losses(0.2, 0.2).evidence()))
          .hasValue(new Untrained(CnnArms.TRANSFER, 0.2));
    }

    @Test
    void isSilentOnceTheLossIsSmall() {
      assertThat(Untrained.in(MadeUpRun.of(DEFAULT).losses(0.1, 0.02).evidence())).isEmpty();
    }
  }

  @Nested
  class NothingInheritedClause {
    @Test
    void replacesTheContest() {
      // 0.04·10 filters are rounded to none
      Setting none = DEFAULT.with(CnnSpace.ALPHA, 0.04);

      assertThat(NothingInherited.in(none).orElseThrow().text())
          .isEqualTo("no filter is inherited, so transfer and scratch are the same run");
      assertThat(Verdict.in(MadeUpRun.of(none).accuracies(HIGH, LOW).evidence())).isEmpty();
    }

    @Test
    void isSilentOnceASingleFilterIsInherited() {
      assertThat(NothingInherited.in(DEFAULT.with(CnnSpace.ALPHA, 0.05))).isEmpty();
    }
  }

  @Nested
  class OvertakingClause {
    @Test
    void findsTheStepFromWhichNoiseStaysAhead() {
      Evidence evidence =
          MadeUpRun.of(DEFAULT)
              .accuracies(new double[5], new double[5])
              .coefficients(new double[] {1, 1, 1, 1, 1}, new double[] {0, 1.2, 0.9, 1.2, 2})
              .evidence();

      Overtaking found = Overtaking.in(evidence, CnnArms.TRANSFER).orElseThrow();

      assertThat(found).isEqualTo(new Overtaking(CnnArms.TRANSFER, Side.NOISE, 150, false));
      assertThat(found.text()).isEqualTo("in transfer noise ρ overtook signal γ + γ₂ at step 150");
    }

    @Test
    void findsALeadThatWasThereBeforeTheFirstStep() {
      Evidence evidence =
          MadeUpRun.of(DEFAULT)
              .coefficients(new double[] {1, 1, 2}, new double[] {0.5, 0.6, 1})
              .evidence();

      assertThat(Overtaking.in(evidence, CnnArms.TRANSFER))
          .hasValue(new Overtaking(CnnArms.TRANSFER, Side.SIGNAL, 0, true));
    }

    @Test
    void aTieIsNoLeadOfEither() {
      Evidence evidence = MadeUpRun.of(DEFAULT).evidence();

      assertThat(Overtaking.in(evidence, CnnArms.TRANSFER))
          .hasValue(new Overtaking(CnnArms.TRANSFER, Side.SIGNAL, 50, true));
    }

    @Test
    void countsBothPartsOfTheSignal() {
      // γ alone stays below ρ; with γ₂ = γ/10 the signal gets ahead at the end
      Evidence evidence =
          MadeUpRun.of(DEFAULT)
              .coefficients(new double[] {0, 0.5, 1}, new double[] {0, 1, 1.05})
              .evidence();

      assertThat(Overtaking.in(evidence, CnnArms.TRANSFER))
          .hasValue(new Overtaking(CnnArms.TRANSFER, Side.SIGNAL, 100, false));
    }

    @Test
    void tellsALeadFromTheStartApart() {
      Evidence evidence = MadeUpRun.of(DEFAULT).evidence();

      assertThat(Overtaking.in(evidence, CnnArms.TRANSFER).orElseThrow().text())
          .isEqualTo("in transfer signal γ + γ₂ stays ahead of noise ρ");
      assertThat(Overtaking.in(evidence, CnnArms.SCRATCH).orElseThrow().text())
          .isEqualTo("in scratch noise ρ stays ahead of signal γ + γ₂");
    }

    @Test
    void isSilentWhenNothingWasLearned() {
      Evidence evidence =
          MadeUpRun.of(DEFAULT).coefficients(new double[] {0}, new double[] {0}).evidence();

      assertThat(Overtaking.in(evidence, CnnArms.TRANSFER)).isEmpty();
    }
  }

  @Nested
  class InheritedFeatureClause {
    private final Setting costly = DEFAULT.with(CnnSpace.UPSTREAM_SPECIFIC_NORM, 4);

    @Test
    void comparesTheAnswerToNoiseWithTheSignal() {
      InheritedFeature found =
          InheritedFeature.in(MadeUpRun.of(costly).feature(2.2).evidence()).orElseThrow();

      // σ₂γ₁/‖v1‖ = 0.55 over γ + γ₂ = 2.2
      assertThat(found.share()).isCloseTo(0.25, within(1e-12));
      // Φ(1.6·1000/√(2000·250 + 200²·16)) against Φ(1.6·√2), by SciPy
      assertThat(found.cost()).isCloseTo(0.0551710, within(1e-6));
      assertThat(found.text()).contains("at 0.250 of the signal's strength (predicted cost 0.055)");
    }

    @Test
    void isSilentWithoutTheFeatureOrWhenItCostsNothing() {
      Setting none = DEFAULT.with(CnnSpace.UPSTREAM_SPECIFIC_NORM, 0);
      Setting cheap = DEFAULT.with(CnnSpace.UPSTREAM_SPECIFIC_NORM, 0.1);

      assertThat(InheritedFeature.in(MadeUpRun.of(none).evidence())).isEmpty();
      assertThat(InheritedFeature.in(MadeUpRun.of(costly).feature(0).evidence())).isEmpty();
      assertThat(InheritedFeature.in(MadeUpRun.of(cheap).feature(1).evidence())).isEmpty();
    }
  }

  @Nested
  class VerdictClause {
    /** As if predicted: eight seeds with an interval of ± 0.002. */
    private String told(double measured, double predicted) {
      Agreement agreement =
          new Agreement(
              CnnMeasures.TEST_ACCURACY, new Estimate(measured, 0.001, 8), predicted, 0.06);
      return new Verdict(agreement, Optional.empty()).text();
    }

    @Test
    void givesThePairedDifferenceAndWhatOfThePredictionIsRightWithoutAnIntervalOfTwoSeeds() {
      Verdict found =
          Verdict.in(MadeUpRun.of(DEFAULT).accuracies(HIGH, LOW).pair(0.001)).orElseThrow();

      assertThat(found.text())
          .isEqualTo(
              "transfer wins by 0.100 in 2 seeds (predicted +0.141: right in sign, off by 0.041, as"
                  + " usual)");
    }

    @Test
    void saysWhatIsRightOrWrong() {
      assertThat(told(0.13, 0.141))
          .isEqualTo("transfer wins by 0.130 ± 0.002 (predicted +0.141: right in sign and size)");
      assertThat(told(-0.08, -0.21))
          .isEqualTo(
              "transfer loses by 0.080 ± 0.002 (predicted −0.210: right in sign, off by 0.130)");
      assertThat(told(-0.1, 0.1))
          .isEqualTo(
              "transfer loses by 0.100 ± 0.002 (predicted +0.100: wrong in sign, off by 0.200)");
    }

    @Test
    void judgesNothingOutsideTheTestedRange() {
      Setting late = DEFAULT.with(CnnSpace.DOWNSTREAM_STEPS, 2000);
      Verdict found =
          Verdict.in(MadeUpRun.of(late).accuracies(HIGH, LOW).pair(0.001)).orElseThrow();

      assertThat(found.text())
          .isEqualTo(
              "transfer wins by 0.100 in 2 seeds (predicted +0.141: not judged, T₂ = 2000, tested for"
                  + " 200…600)");
    }

    @Test
    void doesNotDecideWithinTheInterval() {
      Verdict ahead =
          Verdict.in(MadeUpRun.of(DEFAULT).accuracies(HIGH, LOW).pair(0.01)).orElseThrow();
      Verdict behind =
          Verdict.in(MadeUpRun.of(DEFAULT).accuracies(LOW, HIGH).pair(0.01)).orElseThrow();

      assertThat(ahead.text())
          .isEqualTo("no difference between transfer and scratch can be told (+0.100 in 2 seeds)");
      assertThat(behind.text())
          .isEqualTo("no difference between transfer and scratch can be told (−0.100 in 2 seeds)");
    }

    @Test
    void givesNoSignToADifferenceThatRoundsToZero() {
      assertThat(told(-0.0004, 0)).contains("(0.000 ± 0.002, ");
    }

    @Test
    void callsADifferenceLevelThatIsBeyondDoubtButDoesNotMatter() {
      assertThat(told(0.01, 0.005))
          .isEqualTo(
              "transfer and scratch end level (+0.010 ± 0.002, less than 0.02, which would matter)"
                  + " (predicted +0.005: right: no difference that matters)");
    }

    @Test
    void saysThatASingleSeedHasNoInterval() {
      Verdict found =
          Verdict.in(MadeUpRun.of(DEFAULT).accuracies(HIGH, LOW).evidence()).orElseThrow();

      assertThat(found.text()).isEqualTo("transfer wins by 0.100 in 1 seed");
    }

    @Test
    void isSilentWithoutTestAccuracy() {
      double[] none = {Double.NaN, Double.NaN, Double.NaN};

      assertThat(Verdict.in(MadeUpRun.of(DEFAULT).accuracies(none, none).evidence())).isEmpty();
    }

    @Test
    void makesNoClaimAboutAnUndefinedPrediction() {
      assertThat(told(0.1, Double.NaN)).isEqualTo("transfer wins by 0.100 ± 0.002");
    }
  }

  @Nested
  class LeadChangeClause {
    private final double[] steady = {0.5, 0.8, 0.85, 0.9};

    @Test
    void findsTransientNegativeTransfer() {
      Evidence evidence =
          MadeUpRun.of(DEFAULT).accuracies(new double[] {0.5, 0.6, 0.8, 0.95}, steady).pair(0.001);

      assertThat(LeadChange.in(evidence).orElseThrow().text())
          .isEqualTo(
              "negative transfer was transient: behind by up to 0.200, clearly until step 100");
    }

    @Test
    void findsALostHeadStart() {
      Evidence evidence =
          MadeUpRun.of(DEFAULT)
              .accuracies(new double[] {0.8, 0.85, 0.82, 0.82}, steady)
              .pair(0.001);

      assertThat(LeadChange.in(evidence).orElseThrow().text())
          .isEqualTo("transfer lost its head start of up to 0.300 after step 50");
    }

    @Test
    void findsAHeadStartThatEndedLevel() {
      Evidence evidence =
          MadeUpRun.of(DEFAULT).accuracies(new double[] {0.8, 0.85, 0.85, 0.9}, steady).pair(0.001);

      assertThat(LeadChange.in(evidence).orElseThrow().text())
          .isEqualTo("transfer lost its head start of up to 0.300 after step 50");
    }

    @Test
    void isSilentWhenTheSameArmLeadsAllTheTime() {
      double[] better = {0.6, 0.9, 0.95, 0.97};

      assertThat(LeadChange.in(MadeUpRun.of(DEFAULT).accuracies(better, steady).pair(0.001)))
          .isEmpty();
      assertThat(LeadChange.in(MadeUpRun.of(DEFAULT).accuracies(steady, better).pair(0.001)))
          .isEmpty();
    }

    /** With two seeds far apart the end is open, but of a lead of 0.3 there is still 0.1. */
    @Test
    void isSilentAboutALeadOfWhichMuchIsLeftEvenWhereTheEndIsOpen() {
      double[] ahead = {0.8, 0.9, 0.93, 1.0};
      double[] apart = {0.5, 0.8, 0.85, 0.9};
      Evidence evidence = MadeUpRun.of(DEFAULT).accuracies(ahead, apart).pair(0.01);

      assertThat(Verdict.in(evidence).orElseThrow().text()).contains("can be told");
      assertThat(LeadChange.in(evidence)).isEmpty();
    }

    @Test
    void isSilentAboutALeadThatMayBeLuck() {
      double[] wavering = {0.5, 0.79, 0.86, 0.91};

      assertThat(LeadChange.in(MadeUpRun.of(DEFAULT).accuracies(wavering, steady).pair(0.01)))
          .isEmpty();
    }
  }

  @Nested
  class LastingGapClause {
    private final double[] steady = {0.5, 0.9, 0.9, 0.9, 0.9};

    @Test
    void saysThatNegativeTransferIsNotTransient() {
      double[] stuck = {0.5, 0.6, 0.7, 0.72, 0.725};

      assertThat(
              LastingGap.in(MadeUpRun.of(DEFAULT).accuracies(stuck, steady).pair(0.001))
                  .orElseThrow()
                  .text())
          .isEqualTo("negative transfer lasts: behind by 0.180 at step 150 already");
    }

    @Test
    void isSilentWhileTheGapClosesOrWhereThereIsNone() {
      double[] closing = {0.5, 0.6, 0.7, 0.75, 0.8};
      double[] ahead = {0.5, 0.6, 0.8, 0.85, 0.95};

      assertThat(LastingGap.in(MadeUpRun.of(DEFAULT).accuracies(closing, steady).pair(0.001)))
          .isEmpty();
      assertThat(LastingGap.in(MadeUpRun.of(DEFAULT).accuracies(ahead, steady).pair(0.001)))
          .isEmpty();
    }

    @Test
    void isSilentAboutAGapThatHasOnlyJustOpened() {
      double[] late = {0.5, 0.9, 0.9, 0.9, 0.8};

      assertThat(LastingGap.in(MadeUpRun.of(DEFAULT).accuracies(late, steady).pair(0.001)))
          .isEmpty();
    }

    @Test
    void isSilentWhenTheGapWasNotYetBeyondDoubt() {
      double[] stuck = {0.5, 0.6, 0.7, 0.72, 0.725};

      assertThat(LastingGap.in(MadeUpRun.of(DEFAULT).accuracies(stuck, steady).pair(0.05)))
          .isEmpty();
    }
  }

  @Nested
  class ClosingGapClause {
    private final double[] steady = {0.5, 0.9, 0.9, 0.9, 0.9};

    @Test
    void findsTransferCatchingUp() {
      Evidence evidence =
          MadeUpRun.of(DEFAULT)
              .accuracies(new double[] {0.5, 0.6, 0.7, 0.75, 0.8}, steady)
              .pair(0.001);

      assertThat(ClosingGap.in(evidence).orElseThrow().text())
          .isEqualTo(
              "the gap is still closing (0.150 at step 150), so longer training may turn it");
    }

    @Test
    void isSilentWhenTheGapStaysOrThereIsNone() {
      double[] stuck = {0.5, 0.6, 0.7, 0.72, 0.725};
      double[] ahead = {0.5, 0.6, 0.8, 0.85, 0.95};

      assertThat(ClosingGap.in(MadeUpRun.of(DEFAULT).accuracies(stuck, steady).pair(0.001)))
          .isEmpty();
      assertThat(ClosingGap.in(MadeUpRun.of(DEFAULT).accuracies(ahead, steady).pair(0.001)))
          .isEmpty();
    }
  }
}
