package carryover.preset;

import carryover.study.Studies;
import carryover.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The presets that come with the program. A jar cannot be listed reliably, so {@code
 * presets/index.txt} names them, in the order of the gallery.
 */
public final class ShippedPresets {
  private static final Words WORDS = Words.of(ShippedPresets.class);

  /** The one the program starts with. */
  public static final String DEFAULT = "default";

  private static final String FOLDER = "/carryover/presets/";

  private final PresetCodec codec;

  public ShippedPresets(Studies studies) {
    codec = new PresetCodec(studies);
  }

  /** Names as used on the command line: file names without {@code .json}. */
  public List<String> names() {
    return new String(resource("index.txt"), StandardCharsets.UTF_8).lines().toList();
  }

  /**
   * Reads one of {@link #names()}.
   *
   * @throws PresetException when there is none of this name
   */
  public Preset read(String name) throws PresetException {
    List<String> names = names();
    if (!names.contains(name)) {
      throw new PresetException(name, WORDS.text("shipped.none", String.join(", ", names)));
    }
    return codec.read(name, resource(name + ".json"));
  }

  private static byte[] resource(String name) {
    try (InputStream in = ShippedPresets.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without presets/" + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read presets/" + name, e);
    }
  }
}
