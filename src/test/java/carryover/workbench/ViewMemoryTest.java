package carryover.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.ui.theme.Appearance;
import carryover.ui.theme.Theme;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewMemoryTest {
  private final ObjectProperty<FollowMode> mode = new SimpleObjectProperty<>(FollowMode.FOLLOW);
  private final ObjectProperty<Theme> look = new SimpleObjectProperty<>(Theme.STANDARD);
  private final BooleanProperty folded = new SimpleBooleanProperty();
  private final IntegerProperty alone = new SimpleIntegerProperty(-1);
  private final DoubleProperty speed = new SimpleDoubleProperty(50);
  private int changes;

  private ViewMemory memory(Map<String, String> saved) {
    ViewMemory memory = new ViewMemory(saved, () -> changes++);
    memory.remember("mode", mode);
    memory.remember("look", look);
    memory.remember("folded", folded);
    memory.remember("alone", alone);
    memory.remember("speed", speed);
    return memory;
  }

  @Test
  void aChoiceOutOfAListComesBackByItsText() {
    ObjectProperty<Duration> pause = new SimpleObjectProperty<>(Duration.ofSeconds(1));
    List<Duration> all = List.of(Duration.ofSeconds(1), Duration.ofSeconds(2));
    ViewMemory memory = new ViewMemory(Map.of("pause", "PT2S"), () -> changes++);
    memory.remember("pause", pause, all, Duration::toString);
    assertThat(pause.get()).isEqualTo(Duration.ofSeconds(2));

    pause.set(Duration.ofSeconds(1));
    assertThat(memory.state()).containsEntry("pause", "PT1S");
    assertThat(changes).isEqualTo(1);

    ViewMemory strange = new ViewMemory(Map.of("pause", "PT9S"), () -> changes++);
    strange.remember("pause", pause, all, Duration::toString);
    assertThat(pause.get()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void choicesComeBackAsTheyWere() {
    ViewMemory memory = memory(Map.of());
    mode.set(FollowMode.MANUAL);
    look.set(new Theme(Appearance.DARK, 1.75, true));
    folded.set(true);
    alone.set(2);
    speed.set(12.5);
    Map<String, String> saved = memory.state();
    mode.set(FollowMode.FOLLOW);
    look.set(Theme.STANDARD);
    folded.set(false);
    alone.set(-1);
    speed.set(50);

    assertThat(memory(saved).state()).isEqualTo(saved);
    assertThat(mode.get()).isEqualTo(FollowMode.MANUAL);
    assertThat(look.get()).isEqualTo(new Theme(Appearance.DARK, 1.75, true));
    assertThat(folded.get()).isTrue();
    assertThat(alone.get()).isEqualTo(2);
    assertThat(speed.get()).isEqualTo(12.5);
  }

  @Test
  void everyChangeIsHeardButBringingBackIsNone() {
    memory(Map.of("mode", "MANUAL"));
    assertThat(changes).isZero();
    folded.set(true);
    alone.set(1);
    assertThat(changes).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "mode,SOMETIMES",
    "mode,''",
    "look.appearance,PINK",
    "look.textScale,NaN",
    "look.textScale,17",
    "alone,two",
    "alone,99999999999",
    "speed,Infinity",
    "speed,fast"
  })
  void whatMakesNoSenseLeavesTheChoiceAlone(String name, String text) {
    ViewMemory memory = memory(Map.of());
    Map<String, String> standard = memory.state();
    assertThat(memory(Map.of(name, text)).state()).isEqualTo(standard);
  }

  @Test
  void aRecordKeepsTheRestWhenOneComponentIsUnknown() {
    Map<String, String> saved = new HashMap<>();
    saved.put("look.textScale", "1.5");
    saved.put("look.gone", "x");
    memory(saved);
    assertThat(look.get()).isEqualTo(Theme.STANDARD.withTextScale(1.5));
  }

  @Test
  void twoChoicesCannotShareAName() {
    ViewMemory memory = memory(Map.of());
    assertThatThrownBy(() -> memory.remember("mode", folded)).hasMessageContaining("mode");
  }
}
