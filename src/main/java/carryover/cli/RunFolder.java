package carryover.cli;

import carryover.export.RunSummary;
import carryover.export.SummaryJson;
import carryover.export.TraceCsv;
import carryover.files.FileGroup;
import carryover.files.FileProblem;
import carryover.study.Table;
import carryover.study.Trace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of {@code run --out}: tables that grow run by run and a summary at the end. All are
 * written aside and put in place together once training has ended with at least one result.
 */
final class RunFolder implements AutoCloseable {
  static final String SUMMARY = "summary.json";

  private final Path folder;
  private final FileGroup group;
  private final List<Table> tables;
  private final List<Open> open = new ArrayList<>();

  private RunFolder(Path folder, FileGroup group, List<Table> tables) {
    this.folder = folder;
    this.group = group;
    this.tables = tables;
  }

  /** One of the tables with the file behind it. */
  private record Open(String name, TraceCsv csv, Writer file) {}

  /**
   * Makes the folder if need be.
   *
   * @param tables of the study
   * @param replace whether results that are there already may be replaced
   * @throws BadInputException when there are some and they may not
   */
  static RunFolder at(Path folder, List<Table> tables, boolean replace) throws IOException {
    OutputFolder.create(folder);
    FileGroup group = FileGroup.open(folder, SUMMARY);
    List<String> names =
        Stream.concat(Stream.of(SUMMARY), tables.stream().map(RunFolder::name)).toList();
    try {
      OutputFolder.refuseUnusual(folder, names);
      if (!replace) {
        OutputFolder.refuseUsed(
            folder, names, "give --force to replace earlier results, or another folder");
      }
      return new RunFolder(folder, group, tables);
    } catch (BadInputException e) {
      group.close();
      throw e;
    }
  }

  private static String name(Table table) {
    return table.key() + ".csv";
  }

  void add(Trace trace) throws IOException {
    if (open.isEmpty()) {
      for (Table table : tables) {
        Writer file = group.writer(name(table));
        TraceCsv csv = new TraceCsv(file, table.measures());
        csv.head();
        open.add(new Open(name(table), csv, file));
      }
    }
    for (Open table : open) {
      append(table, trace);
    }
  }

  private void append(Open table, Trace trace) throws IOException {
    try {
      table.csv().rows(trace);
      table.file().flush();
    } catch (IOException e) {
      throw FileProblem.writing(folder.resolve(table.name()), e);
    }
  }

  void finish(RunSummary summary) throws IOException {
    if (open.isEmpty()) {
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
