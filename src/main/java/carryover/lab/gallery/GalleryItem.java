package carryover.lab.gallery;

import carryover.preset.Preset;
import carryover.preset.PresetFolder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One preset of the gallery.
 *
 * @param key name of a shipped preset, path of an own one
 * @param preset empty when its file cannot be used
 * @param file of an own preset
 * @param problem why the file cannot be used; empty otherwise
 */
record GalleryItem(String key, Optional<Preset> preset, Optional<Path> file, String problem) {

  static GalleryItem shipped(String name, Preset preset) {
    return new GalleryItem(name, Optional.of(preset), Optional.empty(), "");
  }

  static GalleryItem own(PresetFolder.Entry entry) {
    return new GalleryItem(
        entry.file().toString(), entry.preset(), Optional.of(entry.file()), entry.problem());
  }

  boolean isOwn() {
    return file.isPresent();
  }

  /** The preset's name, or that of its file. */
  String title() {
    return preset
        .map(Preset::name)
        .filter(name -> !name.isBlank())
        .orElseGet(() -> file.map(PresetFolder::stem).orElse(key));
  }

  List<String> tags() {
    return preset.map(Preset::tags).orElse(List.of());
  }

  /** Whether every word of the query is somewhere in name, notes or tags. */
  boolean matches(String query) {
    String text =
        Stream.of(
                Stream.of(title()),
                preset.stream().flatMap(p -> Stream.of(p.notes(), p.teaching().notes())),
                tags().stream())
            .flatMap(parts -> parts)
            .reduce("", (all, part) -> all + "\n" + part)
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(query.toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .allMatch(text::contains);
  }
}
