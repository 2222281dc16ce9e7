package carryover.preset;

import static carryover.GoldenV1.MAP;
import static carryover.GoldenV1.ON_SCREEN;
import static carryover.GoldenV1.SMALL;
import static carryover.GoldenV1.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import carryover.catalogue.Catalogue;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Seeds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Presets, share codes and lists of files as version 1 wrote them. */
class GoldenV1PresetsTest {
  private static final Preset SETTING =
      Preset.of(SMALL, new Seeds(-3, 4)).withName("Small ‖u‖ \u4e2d\u6587 \uD83D\uDE00");
  private static final Preset WITH_MAP =
      Preset.of(SMALL, new Seeds(1, 2)).withMap(MAP).withName("Map");

  /** The least seed there is, and a value of its own for every parameter. */
  private static final Preset EVERY_VALUE =
      Preset.of(
              CnnSpace.setting(
                  1.0 / 3, 6, 12, 4 / 7.0, 5 / 7.0, 6 / 7.0, 3.75, 100, 10, 13, 1e-9, 14, 15, 2),
              new Seeds(Long.MIN_VALUE, Long.MIN_VALUE + 1))
          .withName("Every value");

  private static final Preset FAMILY =
      new Preset(
          "Family",
          "Two curves.",
          List.of("figure"),
          CnnSpace.STANDARD,
          new Seeds(1, 4),
          Optional.empty(),
          Optional.of(new Family(CnnSpace.UPSTREAM_NOISE, List.of(0.5, 1.0, 4.0))),
          Teaching.NONE);
  private static final Preset LESSON =
      new Preset(
          "Lesson",
          "Notes\n*with* two lines\tand a tab",
          List.of("one", "two words"),
          SMALL,
          new Seeds(3, 5),
          Optional.of(MAP),
          Optional.of(new Family(CnnSpace.UPSTREAM_SAMPLES, List.of(50.0, 100.0))),
          new Teaching(
              "Guess first.\nThen look.", Set.of(CnnSpace.DIMENSION, CnnSpace.ALPHA), true));
  private static final Preset EMPTY = Preset.of(CnnSpace.STANDARD, Preset.DEFAULT_SEEDS);

  static Stream<Arguments> presets() {
    return Stream.of(
        arguments("empty", EMPTY),
        arguments("setting", SETTING),
        arguments("map", WITH_MAP),
        arguments("every-value", EVERY_VALUE),
        arguments("family", FAMILY),
        arguments("lesson", LESSON));
  }

  @ParameterizedTest
  @MethodSource("presets")
  void aPresetFileIsRead(String name, Preset wanted) throws PresetException {
    assertThat(new PresetStore(Catalogue.studies()).read(file("presets/" + name + ".json")))
        .isEqualTo(wanted);
  }

  @Test
  void shareCodesAreDecoded() throws Exception {
    ShareCode shareCode = new ShareCode(Catalogue.studies());
    List<String> codes = Files.readAllLines(file("share-codes.txt"));
    List<Preset> all = List.of(EMPTY, SETTING, WITH_MAP, EVERY_VALUE, LESSON);
    assertThat(codes).hasSameSizeAs(all);
    for (int i = 0; i < all.size(); i++) {
      Preset bare = Preset.of(all.get(i).setting(), all.get(i).seeds());
      assertThat(shareCode.decode(codes.get(i)))
          .isEqualTo(all.get(i).map().map(bare::withMap).orElse(bare));
    }
  }

  @Test
  void ownPresetsKeepTheOrderAPersonGaveThem() throws Exception {
    Preset saved = Preset.of(ON_SCREEN, new Seeds(1, 2)).withMap(MAP);
    assertThat(new PresetFolder(file("data/presets"), new PresetStore(Catalogue.studies())).list())
        .extracting(entry -> entry.preset().orElseThrow())
        .containsExactly(saved.withName("zwei Namen"), saved.withName("first"));
  }

  @Test
  void filesThatWereOpenedLastAreKnown() throws Exception {
    assertThat(new RecentFiles(file("data/recent.txt")).read())
        .containsExactly(
            Path.of("/home/ada/figures/learning curves – \u4e2d\u6587.svg"),
            Path.of("/home/ada/figures/phase-map.png"));
  }
}
