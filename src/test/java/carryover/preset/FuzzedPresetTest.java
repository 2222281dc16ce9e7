package carryover.preset;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.JsonMutation;
import carryover.Mutation;
import carryover.catalogue.Catalogue;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ten thousand damaged presets and share codes of each kind, always the same ones. */
@Timeout(120)
@Tag("long")
class FuzzedPresetTest {
  private static final int COUNT = 10_000;

  private final PresetCodec codec = new PresetCodec(Catalogue.studies());
  private final ShareCode codes = new ShareCode(Catalogue.studies());
  private final SplittableRandom random = new SplittableRandom(1);
  private int refused;

  @Test
  void damagedBytesAreRefusedInOneLineOrAreAnotherPreset() throws Exception {
    byte[] good = codec.write(PresetSamples.full());
    for (int i = 0; i < COUNT; i++) {
      read(Mutation.of(good, random));
    }
    assertThat(refused).isBetween(COUNT / 2, COUNT - 1);
  }

  @Test
  void damagedMeaningIsRefusedInOneLineOrIsAnotherPreset() throws Exception {
    byte[] good = codec.write(PresetSamples.full());
    for (int i = 0; i < COUNT; i++) {
      read(JsonMutation.of(good, random));
    }
    assertThat(refused).isBetween(COUNT / 2, COUNT - 1);
  }

  private void read(byte[] damaged) throws PresetException {
    Preset preset;
    try {
      preset = codec.read("f", damaged);
    } catch (PresetException e) {
      refused++;
      assertThat(e.getMessage()).startsWith("f: ").hasLineCount(1).hasSizeLessThan(1000);
      return;
    }
    assertThat(codec.read("f", codec.write(preset))).isEqualTo(preset);
  }

  @Test
  void aDamagedShareCodeIsTheSamePresetOrNone() {
    Preset preset = PresetSamples.full();
    Preset meant = Preset.of(preset.setting(), preset.seeds()).withMap(preset.map().orElseThrow());
    byte[] good = codes.encode(preset).getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < COUNT; i++) {
      String damaged = new String(Mutation.of(good, random), StandardCharsets.ISO_8859_1);
      try {
        assertThat(codes.decode(damaged)).as(damaged).isEqualTo(meant);
      } catch (PresetException e) {
        refused++;
        assertThat(e.getMessage()).startsWith("share code: ").hasLineCount(1).hasSizeLessThan(300);
      }
    }
    assertThat(refused).isBetween(COUNT * 9 / 10, COUNT - 1);
  }
}
