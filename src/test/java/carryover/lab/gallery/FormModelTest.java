package carryover.lab.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.preset.Preset;
import carryover.preset.Teaching;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormModelTest {
  private final FormModel form = new FormModel();
  private final Preset start = GalleryRoom.preset("").withMap(TwoLayerCnn.MAP);

  @BeforeEach
  void begin() {
    form.begin(start);
  }

  @Test
  void everythingWrittenBecomesPartOfThePreset() {
    form.nameProperty().set(" \u00dcbung ");
    form.tagsProperty().set("lecture 3, , negative ");
    form.notesProperty().set("Look.");
    form.studentNotesProperty().set("Guess.");
    form.locked().add(CnnSpace.DIMENSION);
    form.hideResultProperty().set(true);

    Preset preset = form.preset();

    assertThat(preset.name()).isEqualTo("\u00dcbung");
    assertThat(preset.tags()).isEqualTo(List.of("lecture 3", "negative"));
    assertThat(preset.notes()).isEqualTo("Look.");
    assertThat(preset.teaching())
        .isEqualTo(new Teaching("Guess.", Set.of(CnnSpace.DIMENSION), true));
    assertThat(preset.setting()).isEqualTo(start.setting());
    assertThat(preset.map()).isEqualTo(start.map());
  }

  @Test
  void aPresetComesOutOfTheFormAsItWentIn() {
    form.nameProperty().set("A");
    form.locked().add(CnnSpace.ALPHA);
    Preset once = form.preset();

    form.begin(once);

    assertThat(form.preset()).isEqualTo(once);
  }

  @Test
  void theMapCanBeLeftOut() {
    form.nameProperty().set("A");
    form.withMapProperty().set(false);
    assertThat(form.preset().map()).isEmpty();
  }

  @Test
  void aMissingOrTooLongNameIsExplained() {
    assertThat(form.complaint()).contains("A name is needed.");
    form.nameProperty().set("x".repeat(201));
    assertThat(form.complaint().orElseThrow()).contains("at most 200 characters");
    form.nameProperty().set("x".repeat(200));
    assertThat(form.complaint()).isEmpty();
  }

  @Test
  void theNextPresetDoesNotInheritLocks() {
    form.locked().add(CnnSpace.ALPHA);
    form.begin(start);
    assertThat(form.locked()).isEmpty();
  }
}
