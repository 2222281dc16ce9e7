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
  private static final Recording TENTH = new Recording(10, true, false);
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

  private static double gap(Trace run, int step) {
    return at(run, ImagesArms.TRANSFER, step) - at(run, ImagesArms.SCRATCH, step);
  }

  private static double at(Trace run, Arm arm, int step) {
    return run.arm(arm).samples().stream()
        .filter(sample -> sample.step() == step)
        .findFirst()
        .orElseThrow()
        .get(ImagesMeasures.TEST_ACCURACY);
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
                    seed -> engine.train(own, seed, TENTH, TrainingListener.NONE, () -> false))
                .toList());
  }

  private static Setting setting(String name) throws PresetException {
    return new ShippedPresets(Catalogue.studies()).read(name).setting();
  }
}
