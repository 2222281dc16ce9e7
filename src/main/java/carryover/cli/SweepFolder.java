package carryover.cli;

import carryover.export.FigureFormat;
import carryover.export.MapJson;
import carryover.export.ProvenanceBeside;
import carryover.export.ProvenanceFile;
import carryover.export.Provenances;
import carryover.files.AtomicFile;
import carryover.files.FileGroup;
import carryover.files.FileProblem;
import carryover.preset.Preset;
import carryover.preset.PresetException;
import carryover.study.MapSpec;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.sweep.Cell;
import carryover.sweep.CellResult;
import carryover.sweep.Grid;
import carryover.sweep.MapState;
import carryover.sweep.SweepListener;
import carryover.sweep.SweepStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of {@code sweep --out}: rows as cells finish, everything together at the end. */
final class SweepFolder implements SweepListener, AutoCloseable {
  private static final String CELLS = "cells.csv";
  private static final String MAP = "map.json";

  private final Path folder;
  private final MapState state;
  private final SweepFigure figure;
  private final SweepStore cells;

  private SweepFolder(Path folder, MapState state, SweepFigure figure, SweepStore cells) {
    this.folder = folder;
    this.state = state;
    this.figure = figure;
    this.cells = cells;
  }

  /**
   * Opens the folder; with {@code resume} the state gets what {@code cells.csv} holds of its cells,
   * whatever the axes were then.
   */
  static SweepFolder open(
      Path folder, boolean resume, MapState state, MapSpec map, ProvenanceFile provenances)
      throws IOException, PresetException {
    OutputFolder.create(folder);
    FileGroup.open(folder, MAP).close();
    OutputFolder.refuseUnusual(folder, maps());
    Path file = folder.resolve(CELLS);
    boolean begun = Files.exists(file) && Files.size(file) > 0;
    if (begun && !resume) {
      OutputFolder.refuseUsed(
          folder, List.of(CELLS), "give --resume to continue it, or another folder");
    }
    if (!begun) {
      OutputFolder.refuseUsed(
          folder,
          maps(),
          "it is another map's, since there is no " + CELLS + "; give another folder");
    }
    if (begun) {
      requireSameSetting(file, state.grid(), provenances);
    }
    try {
      SweepStore cells = begun ? SweepStore.resume(file, state) : SweepStore.create(file, state);
      Preset preset = Preset.of(state.grid().base(), state.seeds()).withMap(map);
      AtomicFile.write(
          ProvenanceBeside.of(file),
          ProvenanceBeside.content(
              Provenances.ofGrid(
                  "cells of a " + SweepText.noun(state.grid()), preset, state.grid())));
      return new SweepFolder(folder, state, new SweepFigure(state, map, preset), cells);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(e.getMessage(), e);
    }
  }

  /** Everything but the parameters of the axes; files of earlier versions say it themselves. */
  private static void requireSameSetting(Path file, Grid grid, ProvenanceFile provenances)
      throws IOException, PresetException {
    Path beside = ProvenanceBeside.of(file);
    if (startsWithComment(file)) {
      return;
    }
    if (!Files.exists(beside)) {
      throw new BadInputException(
          file + " cannot be continued: there is no " + beside.getFileName() + " beside it");
    }
    Preset of = provenances.read(beside).preset();
    Setting before = of.setting();
    if (before.space() != grid.base().space()) {
      throw new BadInputException(
          file + " holds cells of the study " + before.space().study() + ": write elsewhere");
    }
    for (Parameter parameter : before.differencesFrom(grid.base())) {
      if (!grid.varies(parameter)) {
        throw new BadInputException(
            file
                + " holds another "
                + SweepText.noun(grid)
                + ", with "
                + parameter.key()
                + " = "
                + parameter.text(before.get(parameter))
                + ": resume with the same setting, or write elsewhere");
      }
    }
  }

  private static boolean startsWithComment(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == '#';
    } catch (IOException e) {
      throw FileProblem.reading(file, e);
    }
  }

  private static List<String> maps() {
    return Stream.concat(
            Stream.of(MAP), Arrays.stream(FigureFormat.values()).map(SweepFolder::name))
        .toList();
  }

  @Override
  public void measured(Cell cell, long seed, CellResult result) {
    cells.measured(cell, seed, result);
  }

  void finish(double seconds, Set<FigureFormat> figures) throws IOException {
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

  @Override
  public void close() throws IOException {
    cells.close();
  }
}
