package carryover.cli;

import carryover.export.FigureFormat;
import carryover.export.MapJson;
import carryover.files.FileGroup;
import carryover.sweep.MapState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code map.json} and its pictures, replaced together. */
record MapFiles(Path folder, MapState state, SweepFigure figure) {
  static final String MAP = "map.json";

  /** Of all files that there may be. */
  static List<String> names() {
    return Stream.concat(Stream.of(MAP), Arrays.stream(FigureFormat.values()).map(MapFiles::name))
        .toList();
  }

  void write(double seconds, Set<FigureFormat> figures) throws IOException {
    try (FileGroup group = FileGroup.open(folder, MAP)) {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      MapJson.write(state, seconds, json);
      group.write(MAP, json.toByteArray());
      draw(figures, group);
      group.publish();
    }
  }

  /** Also what is there from before, which would be of another state of the map otherwise. */
  private void draw(Set<FigureFormat> wanted, FileGroup group) throws IOException {
    for (FigureFormat format : FigureFormat.values()) {
      String name = name(format);
      if (wanted.contains(format) || Files.exists(folder.resolve(name))) {
        Optional<byte[]> bytes = figure.as(format);
        if (bytes.isPresent()) {
          group.write(name, bytes.get());
        }
      }
    }
  }

  private static String name(FigureFormat format) {
    return "map." + format.extension();
  }
}
