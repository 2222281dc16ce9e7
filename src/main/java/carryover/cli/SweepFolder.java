package carryover.cli;

import carryover.disk.AtomicFile;
import carryover.export.FigureFormat;
import carryover.export.MapFigure;
import carryover.export.MapJson;
import carryover.export.Provenances;
import carryover.preset.Preset;
import carryover.preset.Provenance;
import carryover.sweep.Cell;
import carryover.sweep.CellResult;
import carryover.sweep.Course;
import carryover.sweep.LayerValues;
import carryover.sweep.MapSpec;
import carryover.sweep.MapState;
import carryover.sweep.SweepListener;
import carryover.sweep.SweepStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The files of {@code sweep --out}: rows as cells finish, the whole map at the end. */
final class SweepFolder implements SweepListener, AutoCloseable {
  private final Path folder;
  private final MapState state;
  private final SweepStore cells;

  private SweepFolder(Path folder, MapState state, SweepStore cells) {
    this.folder = folder;
    this.state = state;
    this.cells = cells;
  }

  /** Opens the folder; with {@code resume} the state gets what {@code cells.csv} holds. */
  static SweepFolder open(Path folder, boolean resume, MapState state) throws IOException {
    OutputFolder.create(folder);
    Path file = folder.resolve("cells.csv");
    if (!resume && Files.exists(file) && Files.size(file) > 0) {
      throw new BadInputException(
          file + " exists: give --resume to continue it, or another folder");
    }
    try {
      return new SweepFolder(
          folder,
          state,
          resume ? SweepStore.resume(file, state) : SweepStore.create(file, state.grid()));
    } catch (IllegalArgumentException e) {
      throw new BadInputException(e.getMessage(), e);
    }
  }

  @Override
  public void measured(Cell cell, long seed, CellResult result) {
    cells.measured(cell, seed, result);
  }

  void finish(MapSpec map, double seconds, Set<FigureFormat> figures) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    MapJson.write(state, seconds, json);
    AtomicFile.write(folder.resolve("map.json"), json.toByteArray());

    LayerValues values = new LayerValues(state, map.threshold(), Course.END);
    Preset preset = Preset.of(state.grid().base(), state.seeds()).withMap(map);
    Provenance provenance = Provenances.ofMap("phase map", preset, state);
    for (FigureFormat format : figures) {
      ByteArrayOutputStream figure = new ByteArrayOutputStream();
      MapFigure.write(format, values, map.layer(), provenance, figure);
      AtomicFile.write(folder.resolve("map." + format.extension()), figure.toByteArray());
    }
  }

  @Override
  public void close() throws IOException {
    cells.close();
  }
}
