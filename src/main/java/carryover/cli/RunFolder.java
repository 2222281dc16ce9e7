package carryover.cli;

import carryover.disk.AtomicFile;
import carryover.export.Provenances;
import carryover.export.RunSummary;
import carryover.export.SummaryJson;
import carryover.export.TraceCsv;
import carryover.preset.Preset;
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
  private final Preset preset;
  private final List<Writer> files = new ArrayList<>();
  private final List<TraceCsv> tables = new ArrayList<>();

  private RunFolder(Path folder, Preset preset) {
    this.folder = folder;
    this.preset = preset;
  }

  /**
   * Makes the folder if need be.
   *
   * @param folder null when nothing is to be kept
   * @param preset what is trained, to be told in the files
   */
  static RunFolder at(Path folder, Preset preset) {
    if (folder != null) {
      OutputFolder.create(folder);
    }
    return new RunFolder(folder, preset);
  }

  void add(Trace trace) throws IOException {
    if (folder == null) {
      return;
    }
    if (tables.isEmpty()) {
      open("curves.csv", "learning curves", TraceCsv::curves);
      open("coefficients.csv", "coefficients", TraceCsv::coefficients);
    }
    for (TraceCsv table : tables) {
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

  private void open(String name, String content, Function<Writer, TraceCsv> table)
      throws IOException {
    BufferedWriter file = Files.newBufferedWriter(folder.resolve(name));
    files.add(file);
    TraceCsv opened = table.apply(file);
    opened.head(Provenances.of(content, preset));
    tables.add(opened);
  }
}
