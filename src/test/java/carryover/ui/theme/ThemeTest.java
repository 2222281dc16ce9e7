package carryover.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javafx.css.CssParser;
import org.junit.jupiter.api.Test;

class ThemeTest {

  @Test
  void chartsFollowTextScaleAndAppearance() {
    Theme large = Theme.STANDARD.withTextScale(2).withAppearance(Appearance.DARK);

    assertThat(large.fontSize()).isEqualTo(2 * Theme.STANDARD.fontSize());
    assertThat(large.chartStyle().fontSize()).isGreaterThan(20);
    assertThat(large.chartStyle().background())
        .isEqualTo(Appearance.DARK.chartStyle().background());
  }

  @Test
  void projectorModeHasLargerTextAndThickerLines() {
    Theme projector = Theme.STANDARD.withProjector(true);

    assertThat(projector.fontSize()).isGreaterThan(Theme.STANDARD.fontSize());
    assertThat(projector.chartStyle().lineWidth())
        .isGreaterThan(1.5 * Theme.STANDARD.chartStyle().lineWidth());
  }

  @Test
  void aScaleOutsideItsRangeIsRefused() {
    assertThatThrownBy(() -> Theme.STANDARD.withTextScale(2.5)).hasMessageContaining("1…2");
  }

  /** Sizes in px would stay small when the text grows; hairlines may. */
  @Test
  void allSizesInTheStylesheetGrowWithTheText() throws IOException {
    try (InputStream css = Theme.class.getResourceAsStream("/carryover/ui/theme/carryover.css")) {
      String text = new String(css.readAllBytes(), StandardCharsets.UTF_8);
      String rules = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL).matcher(text).replaceAll("");
      assertThat(rules).doesNotContainPattern("[0-9]px");
    }
  }

  @Test
  void theStylesheetParsesWithoutAComplaint() throws IOException {
    CssParser.errorsProperty().clear();

    new CssParser().parse(Theme.class.getResource("/carryover/ui/theme/carryover.css"));

    assertThat(CssParser.errorsProperty()).isEmpty();
  }
}
