package carryover.cli;

import carryover.export.CoefficientsCsv;
import carryover.export.CurvesCsv;
import carryover.export.RunSummary;
import carryover.export.SummaryJson;
import carryover.export.TraceTable;
import carryover.preset.AtomicFile;
import carryover.transfer.Trace;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The files of {@code run --out}: tables that grow run by run and a summary at the end. Nothing is
 * touched before the first run has finished, so a refused setting leaves older results alone.
 */
final class RunFolder implements AutoCloseable {
  private final Path folder;
  private final List<Writer> files = new ArrayList<>();
  private final List<TraceTable> tables = new ArrayList<>();

  private RunFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes the folder if need be.
   *
   * @param folder null when nothing is to be kept
   */
  static RunFolder at(Path folder) {
    if (folder != null) {
      OutputFolder.create(folder);
    }
    return new RunFolder(folder);
  }

  void add(Trace trace) throws IOException {
    if (folder == null) {
      return;
    }
    if (tables.isEmpty()) {
      open("curves.csv", CurvesCsv::new);
      open("coefficients.csv", CoefficientsCsv::new);
    }
    for (TraceTable table : tables) {
      table.rows(trace);
    }
    for (Writer file : files) {
      file.flush();
    }
  }

  void finish(RunSummary summary) throws IOException {
    if (tables.isEmpty()) {
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SummaryJson.write(summary, bytes);
    AtomicFile.write(folder.resolve("summary.json"), bytes.toByteArray());
  }

  @Override
  public void close() throws IOException {
    for (Writer file : files) {
      file.close();
    }
  }

  private void open(String name, Function<Writer, TraceTable> table) throws IOException {
    BufferedWriter file = Files.newBufferedWriter(folder.resolve(name));
    files.add(file);
    TraceTable opened = table.apply(file);
    opened.header();
    tables.add(opened);
  }
}
