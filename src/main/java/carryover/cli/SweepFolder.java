package carryover.cli;

import carryover.export.FigureFormat;
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
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The files of {@code sweep --out}: rows as cells finish, everything together at the end. */
final class SweepFolder implements SweepListener, AutoCloseable {
  static final String CELLS = "cells.csv";

  private final MapFiles maps;
  private final SweepStore cells;

  private SweepFolder(MapFiles maps, SweepStore cells) {
    this.maps = maps;
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
    FileGroup.open(folder, MapFiles.MAP).close();
    OutputFolder.refuseUnusual(folder, MapFiles.names());
    Path file = folder.resolve(CELLS);
    boolean begun = Files.exists(file) && Files.size(file) > 0;
    if (begun && !resume) {
      OutputFolder.refuseUsed(
          folder, List.of(CELLS), "give --resume to continue it, or another folder");
    }
    if (!begun) {
      OutputFolder.refuseUsed(
          folder,
          MapFiles.names(),
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
      return new SweepFolder(
          new MapFiles(folder, state, new SweepFigure(state, map, preset)), cells);
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

  @Override
  public void measured(Cell cell, long seed, CellResult result) {
    cells.measured(cell, seed, result);
  }

  void finish(double seconds, Set<FigureFormat> figures) throws IOException {
    maps.write(seconds, figures);
  }

  @Override
  public void close() throws IOException {
    cells.close();
  }
}
