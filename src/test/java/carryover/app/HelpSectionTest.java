package carryover.app;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.app.HelpSection.Row;
import carryover.catalogue.Catalogue;
import carryover.study.Study;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelpSectionTest {
  private static final HelpSection REPLAY =
      new HelpSection(
          "Replay", List.of(new Row("Ctrl+Space", "play or pause"), new Row("Ctrl+L", "loop")));

  @Test
  void keysStandUnderTheHeadingTheyWereAddedUnderAndTwoForOneThingInOneRow() {
    Shortcuts shortcuts = new Shortcuts(() -> true, () -> true);
    shortcuts.group("Window");
    shortcuts.add("F1", "show these keys", () -> {});
    shortcuts.add("?", "show these keys", () -> {});
    shortcuts.group("Replay");
    shortcuts.add("Ctrl+L", "loop", () -> {});

    List<HelpSection> all = HelpSection.all(shortcuts.list());

    assertThat(all.get(0))
        .isEqualTo(new HelpSection("Window", List.of(new Row("F1 or ?", "show these keys"))));
    assertThat(all.get(1)).isEqualTo(new HelpSection("Replay", List.of(new Row("Ctrl+L", "loop"))));
  }

  @Test
  void aSearchFindsKeysMeaningsAndHeadingsInAnyCase() {
    assertThat(REPLAY.matching("ctrl+l").flatMap(found -> found.rows().stream()))
        .containsExactly(new Row("Ctrl+L", "loop"));
    assertThat(REPLAY.matching("PAUSE").flatMap(found -> found.rows().stream()))
        .containsExactly(new Row("Ctrl+Space", "play or pause"));
    assertThat(REPLAY.matching("replay")).containsExactly(REPLAY);
    assertThat(REPLAY.matching("gallery")).isEmpty();
  }

  @Test
  void everyParameterOfEveryStudyIsExplainedUnderItsSymbol() {
    for (Study study : Catalogue.studies().list()) {
      List<Row> parameters = HelpSection.words(study, List.of()).get(1).rows();
      assertThat(parameters).isNotEmpty().allMatch(row -> !row.meaning().isBlank());
      assertThat(parameters.get(0).keys()).startsWith(study.space().parameters().get(0).symbol());
    }
  }
}
