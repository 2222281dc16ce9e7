package carryover.cli;

import carryover.disk.FileGroup;
import carryover.disk.FileProblem;
import carryover.export.RunSummary;
import carryover.export.SummaryJson;
import carryover.export.TraceCsv;
import carryover.study.Trace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of {@code run --out}: tables that grow run by run and a summary at the end. All are
 * written aside and put in place together once training has ended with at least one result.
 */
final class RunFolder implements AutoCloseable {
  static final String SUMMARY = "summary.json";
  static final String CURVES = "curves.csv";
  static final String COEFFICIENTS = "coefficients.csv";

  private final Path folder;
  private final FileGroup group;
  private Table curves;
  private Table coefficients;

  private RunFolder(Path folder, FileGroup group) {
    this.folder = folder;
    this.group = group;
  }

  /** One of the tables with the file behind it. */
  private record Table(TraceCsv csv, Writer file) {}

  /**
   * Makes the folder if need be.
   *
   * @param replace whether results that are there already may be replaced
   * @throws BadInputException when there are some and they may not
   */
  static RunFolder at(Path folder, boolean replace) throws IOException {
    OutputFolder.create(folder);
    FileGroup group = FileGroup.open(folder, SUMMARY);
    List<String> names = List.of(SUMMARY, CURVES, COEFFICIENTS);
    try {
      OutputFolder.refuseUnusual(folder, names);
      if (!replace) {
        OutputFolder.refuseUsed(
            folder, names, "give --force to replace earlier results, or another folder");
      }
      return new RunFolder(folder, group);
    } catch (BadInputException e) {
      group.close();
      throw e;
    }
  }

  void add(Trace trace) throws IOException {
    if (curves == null) {
      Writer file = group.writer(CURVES);
      curves = new Table(TraceCsv.curves(file), file);
      curves.csv().head();
      file = group.writer(COEFFICIENTS);
      coefficients = new Table(TraceCsv.coefficients(file), file);
      coefficients.csv().head();
    }
    append(curves, CURVES, trace);
    append(coefficients, COEFFICIENTS, trace);
  }

  private void append(Table table, String name, Trace trace) throws IOException {
    try {
      table.csv().rows(trace);
      table.file().flush();
    } catch (IOException e) {
      throw FileProblem.writing(folder.resolve(name), e);
    }
  }

  void finish(RunSummary summary) throws IOException {
    if (curves == null) {
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SummaryJson.write(summary, bytes);
    group.write(SUMMARY, bytes.toByteArray());
    group.publish();
  }

  @Override
  public void close() throws IOException {
    group.close();
  }
}
