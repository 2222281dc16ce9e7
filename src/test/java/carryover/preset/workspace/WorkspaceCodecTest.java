package carryover.preset.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import carryover.catalogue.Catalogue;
import carryover.preset.PresetException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkspaceCodecTest {
  private static final String RUN = "{\"format\":\"carryover/preset\",\"version\":1}";

  private final WorkspaceCodec codec = new WorkspaceCodec(Catalogue.studies());

  @Property(tries = 200, seed = "1")
  void whateverIsWrittenReadsBackTheSame(@ForAll("workspaces") Workspace workspace)
      throws PresetException {
    assertThat(codec.read("f", codec.write(workspace))).isEqualTo(workspace);
  }

  @Provide
  static Arbitrary<Workspace> workspaces() {
    return WorkspaceSamples.workspaces();
  }

  @Test
  void aChoiceNobodyKnowsIsKeptForWhoeverDoes() throws Exception {
    assertThat(codec.read("f", codec.write(WorkspaceSamples.numbered(7))).view())
        .containsEntry("n", "7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "version":1                              | f: desks[0].current is missing
          "version":2                              | f: study is missing
          "version":2,"study":"x","desks":[1]      | f: desks[0] = 1 is not allowed: an object {…}
          "version":3                              | f: version = 3 is newer than this program, which reads versions 1…2; use a newer Carryover
          "version":1,"current":{}                 | f: desks[0].current: not a preset: format must be "carryover/preset"
          "version":1,"current":[]                 | f: desks[0].current = [] is not allowed: an object {…}
          "version":1,"pins":[{"run":RUN}]         | f: desks[0].pins[0].colour is missing
          "version":1,"pins":[{"run":RUN,"colour":"red"}] | f: desks[0].pins[0].colour = "red" is not allowed: "#rrggbb" in hexadecimal digits
          "version":1,"current":RUN,"opened":RUN,"view":{"a":1}   | f: desks[0].view.a = 1 is not allowed: text in quotes
          "version":1,"current":RUN,"opened":RUN,"colour":1       | f: colour is not a known key; allowed: format, version, study, desks, view
          """)
  void aWrongPlaceIsNamed(String fields, String message) {
    String file = "{\"format\":\"carryover/workspace\"," + fields.replace("RUN", RUN) + "}";
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    assertThat(catchThrowableOfType(PresetException.class, () -> codec.read("f", bytes)))
        .hasMessage(message);
  }

  @Test
  void aPresetIsNoWorkspace() {
    byte[] bytes = RUN.getBytes(StandardCharsets.UTF_8);
    assertThat(catchThrowableOfType(PresetException.class, () -> codec.read("f", bytes)))
        .hasMessage("f: not a workspace: format must be \"carryover/workspace\"");
  }
}
