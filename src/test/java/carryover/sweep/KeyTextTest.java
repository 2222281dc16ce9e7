package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Parameter;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.training.Run;
import org.junit.jupiter.api.Test;

/** The texts behind kept cells are those of version 1, letter by letter. */
class KeyTextTest {
  private static final String SETTING =
      "Setting[alpha=0.1, upstreamSamples=200, downstreamSamples=50, upstreamNoise=1.0E-4,"
          + " downstreamNoise=1.0, universalNorm=2.0, downstreamSignalNorm=2.0,"
          + " upstreamSpecificNorm=1.0, dimension=10000000, filters=10, learningRate=0.1,"
          + " upstreamSteps=200, downstreamSteps=200, initialStd=0.01]";

  private static final Setting MIXED =
      CnnSpace.STANDARD
          .with(CnnSpace.ALPHA, 0.1)
          .with(CnnSpace.UPSTREAM_NOISE, 1e-4)
          .with(CnnSpace.DIMENSION, 10_000_000);

  @Test
  void aKeyIsTheTextItWasInVersion1() {
    Run key = new Run(MIXED, Long.MIN_VALUE, Recording.FRAMES);
    assertThat(KeyText.of(key))
        .isEqualTo(
            "Key[setting="
                + SETTING
                + ", seed=-9223372036854775808, recording=Recording[every=2147483647,"
                + " most=2147483647, testAccuracy=true, filtersMost=0, frames=true]]");
  }

  @Test
  void itsDigestIsTheOneOfVersion1() {
    Run key = new Run(MIXED, Long.MIN_VALUE, Recording.FRAMES);
    assertThat(CellDigest.of(key))
        .isEqualTo(new CellDigest(0xae1c6ed6726f4a90L, 0xa21612622e4e58b9L));
  }

  @Test
  void everyParameterCounts() {
    Setting all = CnnSpace.setting(0.5, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0.25);
    assertThat(all.filedText())
        .isEqualTo(
            "Setting[alpha=0.5, upstreamSamples=3, downstreamSamples=4, upstreamNoise=5.0,"
                + " downstreamNoise=6.0, universalNorm=7.0, downstreamSignalNorm=8.0,"
                + " upstreamSpecificNorm=9.0, dimension=10, filters=11, learningRate=12.0,"
                + " upstreamSteps=13, downstreamSteps=14, initialStd=0.25]");
    Setting switched =
        new SettingBuilder(all)
            .set(CnnSpace.NOISE_OVERLAP, 1)
            .set(CnnSpace.INHERITED_SELECTION, 2)
            .set(CnnSpace.UPSTREAM_DECAY, 0.5)
            .set(CnnSpace.DOWNSTREAM_DECAY, 0.25)
            .set(CnnSpace.DECAY_TOWARDS, 1)
            .set(CnnSpace.INHERITED_RATE, 0)
            .build();
    assertThat(switched.filedText())
        .startsWith(all.filedText().replace("]", ", "))
        .endsWith(
            "noiseOverlap=1.0, inheritedSelection=mostShared, upstreamDecay=0.5,"
                + " downstreamDecay=0.25, decayTowards=start, inheritedRate=0.0]");
    Setting deep = switched.with(CnnSpace.DEPTH, 3);
    assertThat(deep.filedText())
        .isEqualTo(switched.filedText().replace("]", ", depth=3, inheritedLayers=all]"));
    assertThat(all.with(CnnSpace.DEPTH, 4).filedText())
        .isEqualTo(all.filedText().replace("]", ", depth=4, inheritedLayers=all]"));
    for (Parameter parameter : CnnSpace.SPACE.parameters()) {
      assertThat(deep.filedText()).contains(parameter.key() + "=");
    }
  }
}
