package carryover.preset.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import java.io.InputStream;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenWorkspaceTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "de-DE", "ar-EG-u-nu-arab", "tr-TR"})
  void workspacesOfVersion1(String language) throws Exception {
    Locale.setDefault(Locale.forLanguageTag(language));
    try (InputStream in = getClass().getResourceAsStream("golden/workspace-v1.json")) {
      byte[] file = in.readAllBytes();
      assertThat(new WorkspaceCodec(Catalogue.studies()).read("f", file))
          .isEqualTo(WorkspaceSamples.full());
    }
  }
}
