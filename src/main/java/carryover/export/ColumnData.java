package carryover.export;

import carryover.preset.Provenance;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Numbers that are no course over steps: columns of equal length. */
public record ColumnData(List<Column> columns) implements ChartData {
  /**
   * One of them.
   *
   * @param name in files, lower case with underscores
   * @param values NaN where there is none
   */
  public record Column(String name, double[] values) {}

  public ColumnData {
    columns = List.copyOf(columns);
    for (Column column : columns) {
      if (column.values().length != columns.get(0).values().length) {
        throw new IllegalArgumentException(
            column.name()
                + " has "
                + column.values().length
                + " values, "
                + columns.get(0).name()
                + " has "
                + columns.get(0).values().length);
      }
    }
  }

  @Override
  public void writeCsv(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvTable table = new CsvTable(writer);
    table.header(columns.stream().map(Column::name).toList());
    int rows = columns.isEmpty() ? 0 : columns.get(0).values().length;
    for (int i = 0; i < rows; i++) {
      CsvTable.Row row = table.row();
      for (Column column : columns) {
        row.add(column.values()[i]);
      }
      row.end();
    }
    writer.flush();
  }

  @Override
  public void writeJson(Provenance provenance, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.on(out)) {
      json.writeStartObject();
      json.writeStringField("program", "carryover");
      json.writeStringField("version", ProgramVersion.current());
      Json.setting(json, provenance.preset().setting());
      json.writeObjectFieldStart("columns");
      for (Column column : columns) {
        json.writeArrayFieldStart(column.name());
        for (double value : column.values()) {
          Json.number(json, value);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      Json.provenance(json, provenance);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
