package carryover.preset;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.numeric.Estimate;
import carryover.studies.images.ImagesArms;
import carryover.studies.images.ImagesMeasures;
import carryover.studies.images.ImagesSpace;
import carryover.studies.images.data.FashionMnist;
import carryover.studies.images.data.LazyImages;
import carryover.studies.images.engine.ImagesEngine;
import carryover.study.Arm;
import carryover.study.ClosedForm;
import carryover.study.Measure;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the notes of the presets about real images say is what training gives. Seeds are fixed, so a
 * claim either always holds or never. A number of the notes counts as right within four standard
 * errors and half of its last digit, a difference as told where it is clear by four standard
 * errors: of a claim that is just right, fresh seeds would deceive in fewer than one of a thousand
 * cases (20 seeds).
 */
@Tag("long")
class ImagesClaimsTest {
  private static final double CLEAR = 4;
  private static final int SEEDS = 20;

  /** All steps that the notes name are among them. */
  private static final Recording FIFTH = new Recording(5, true, false);

  private static final double[] RICHNESS = {0.1, 1, 3};
  private final ImagesEngine engine = new ImagesEngine(new LazyImages(FashionMnist::read));
  private final Map<Setting, List<Trace>> trained = new HashMap<>();

  @Test
  void theDefaultIsTheStandardSettingAndTransferHelps() throws Exception {
    Setting setting = setting("real-images");
    assertThat(setting).isEqualTo(ImagesSpace.STANDARD);
    assertNoted(accuracy(setting, ImagesArms.SCRATCH), 0.70, 0.005);
    assertNoted(accuracy(setting, ImagesArms.TRANSFER), 0.77, 0.005);
    assertClear(gain(setting, 300), 1);
    assertThat(form("predictedGain").of(setting)).isBetween(0.04, 0.07);
  }

  /** It shrinks and stays, and is no clash of labels. */
  @Test
  void sandalsHurtBoots() throws Exception {
    Setting setting = setting("images-negative").with(ImagesSpace.DOWNSTREAM_STEPS, 1000);
    assertNoted(read(setting, run -> at(run, ImagesArms.SCRATCH, 300)), 0.96, 0.005);
    assertNoted(read(setting, run -> at(run, ImagesArms.TRANSFER, 300)), 0.86, 0.005);
    assertThat(form("sharedSignal").of(setting)).isPositive();
    assertClear(gain(setting, 300), -1);
    assertClear(gain(setting, 1000), -1);
    assertClear(read(setting, run -> gap(run, 1000) - gap(run, 300)), 1);
  }

  @Test
  void aLossPasses() throws Exception {
    Setting setting = setting("images-passing-loss");
    assertNoted(gain(setting, 30), -0.39, 0.005);
    assertThat(gain(setting, 300).mean()).isBetween(-0.02, 0.05);
  }

  @Test
  void moreInheritedFiltersGainMore() throws Exception {
    Setting setting = setting("images-share");
    double[] shares = {0.2, 0.5, 1};
    double[] noted = {0.04, 0.06, 0.07};
    for (int i = 0; i < shares.length; i++) {
      assertNoted(gain(setting.with(ImagesSpace.ALPHA, shares[i]), 300), noted[i], 0.005);
    }
    assertClear(gain(setting.with(ImagesSpace.ALPHA, 0.2), 300), 1);
    assertThat(gain(setting, 300).mean())
        .isLessThan(2.5 * gain(setting.with(ImagesSpace.ALPHA, 0.2), 300).mean());
  }

  @Test
  void fewTargetImagesGainMostAndSourceImagesHardlyMatter() throws Exception {
    Setting setting = setting("images-samples");
    double[] samples = {10, 50, 200};
    double[] noted = {0.15, 0.07, 0.01};
    for (int i = 0; i < samples.length; i++) {
      Setting point = setting.with(ImagesSpace.DOWNSTREAM_SAMPLES, samples[i]);
      assertNoted(gain(point, 300), noted[i], 0.005);
    }
    double few = gain(setting.with(ImagesSpace.UPSTREAM_SAMPLES, 20), 300).mean();
    double many = gain(setting.with(ImagesSpace.UPSTREAM_SAMPLES, 500), 300).mean();
    assertThat(many - few).isBetween(-0.02, 0.02);
  }

  @Test
  void noiseOnTheTargetMakesTheSourceWorthMore() throws Exception {
    Setting setting = setting("images-noise");
    double[] noise = {0, 1, 2};
    double[] noted = {0, 0.07, 0.10};
    for (int i = 0; i < noise.length; i++) {
      Setting point = setting.with(ImagesSpace.DOWNSTREAM_NOISE, noise[i]);
      assertNoted(gain(point, 300), noted[i], 0.005);
    }
    assertClear(gain(setting.with(ImagesSpace.DOWNSTREAM_NOISE, 2), 300), 1);
  }

  /** A head start and nothing more, and none without labels. */
  @Test
  void convolutionsGetAHeadStartFromLabelsOnly() throws Exception {
    Setting setting = setting("images-convolutions");
    assertNoted(gain(setting, 25), 0.08, 0.005);
    assertClear(gain(setting, 25), 1);
    assertThat(gain(setting, 200).mean()).isBetween(-0.02, 0.02);
    Setting control = setting("images-random-labels");
    assertThat(control).isEqualTo(setting.with(ImagesSpace.SOURCE_LABELS, 1));
    assertThat(gain(control, 25).mean()).isLessThan(0.02);
    assertThat(gain(control, 200).mean()).isLessThan(0.02);
  }

  @Test
  void withTenTargetImagesTransferIsAheadHoweverRich() throws Exception {
    Setting setting = setting("images-rich-or-lazy");
    double[] early = {0.15, 0.17, 0.11};
    double[] late = {0.03, 0.02, 0.01};
    double left = 1;
    for (int i = 0; i < RICHNESS.length; i++) {
      Setting point = setting.with(ImagesSpace.GAMMA2, RICHNESS[i]);
      assertNoted(lossGain(point, 10), early[i], 0.005);
      assertClear(lossGain(point, 10), 1);
      assertNoted(lossGain(point, 200), late[i], 0.005);
      double share = lossGain(point, 30).mean() / lossGain(point, 10).mean();
      assertThat(share).as("what is left at step 30, the less the richer").isLessThan(left);
      left = share;
    }
    // What ten images decide: the scatter of a loss over draws.
    Estimate ends = loss(setting, ImagesArms.TRANSFER, 200);
    assertThat(ends.standardError() * Math.sqrt(SEEDS)).isGreaterThan(0.05);
  }

  @Test
  void withAHundredOnlyLazyFineTuningKeepsAGain() throws Exception {
    Setting setting = setting("images-richness-fades");
    double[] early = {0.15, 0.18, 0.14};
    for (int i = 0; i < RICHNESS.length; i++) {
      Setting point = setting.with(ImagesSpace.GAMMA2, RICHNESS[i]);
      assertNoted(lossGain(point, 10), early[i], 0.005);
      assertClear(lossGain(point, 10), 1);
    }
    Setting lazy = setting.with(ImagesSpace.GAMMA2, RICHNESS[0]);
    Setting rich = setting.with(ImagesSpace.GAMMA2, RICHNESS[2]);
    assertNoted(lossGain(lazy, 200), 0.03, 0.005);
    assertClear(lossGain(lazy, 200), 1);
    assertThat(lossGain(setting, 200).mean()).isBetween(-0.01, 0.005);
    assertThat(lossGain(rich, 200).mean()).isBetween(-0.01, 0.005);
    assertNoted(loss(rich, ImagesArms.SCRATCH, 200), 0.26, 0.005);
    assertNoted(loss(lazy, ImagesArms.TRANSFER, 200), 0.31, 0.005);
  }

  private static ClosedForm form(String key) {
    Study study = Catalogue.studies().withId("real-images").orElseThrow();
    return study.theory().forms().stream()
        .filter(form -> form.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static void assertNoted(Estimate found, double noted, double rounding) {
    assertThat(Math.abs(found.mean() - noted))
        .as("%s, noted as %s", found, noted)
        .isLessThan(rounding + CLEAR * found.standardError());
  }

  private static void assertClear(Estimate found, int sign) {
    assertThat(sign * found.mean()).as("%s", found).isGreaterThan(CLEAR * found.standardError());
  }

  private Estimate accuracy(Setting setting, Arm arm) {
    return read(setting, run -> run.arm(arm).end().orElseThrow().get(ImagesMeasures.TEST_ACCURACY));
  }

  private Estimate gain(Setting setting, int step) {
    return read(setting, run -> gap(run, step));
  }

  /** Test loss of scratch minus that of transfer. */
  private Estimate lossGain(Setting setting, int step) {
    return read(
        setting,
        run ->
            at(run, ImagesArms.SCRATCH, step, ImagesMeasures.TEST_LOSS)
                - at(run, ImagesArms.TRANSFER, step, ImagesMeasures.TEST_LOSS));
  }

  private Estimate loss(Setting setting, Arm arm, int step) {
    return read(setting, run -> at(run, arm, step, ImagesMeasures.TEST_LOSS));
  }

  private static double gap(Trace run, int step) {
    return at(run, ImagesArms.TRANSFER, step) - at(run, ImagesArms.SCRATCH, step);
  }

  private static double at(Trace run, Arm arm, int step) {
    return at(run, arm, step, ImagesMeasures.TEST_ACCURACY);
  }

  private static double at(Trace run, Arm arm, int step, Measure measure) {
    return run.arm(arm).samples().stream()
        .filter(sample -> sample.step() == step)
        .findFirst()
        .orElseThrow()
        .get(measure);
  }

  private Estimate read(Setting setting, ToDoubleFunction<Trace> number) {
    return Estimate.of(runs(setting).stream().mapToDouble(number).toArray());
  }

  private List<Trace> runs(Setting setting) {
    return trained.computeIfAbsent(
        setting,
        own ->
            LongStream.rangeClosed(1, SEEDS)
                .mapToObj(
                    seed -> engine.train(own, seed, FIFTH, TrainingListener.NONE, () -> false))
                .toList());
  }

  private static Setting setting(String name) throws PresetException {
    return new ShippedPresets(Catalogue.studies()).read(name).setting();
  }
}
