package carryover.export;

import carryover.preset.Provenance;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Points of named lines with a few numbers each, see docs/formats.md.
 *
 * @param line name of the column that tells which line a point is of
 * @param columns names of the numbers
 */
public record PointTable(String line, List<String> columns, List<Point> points)
    implements ChartData {
  /**
   * One point.
   *
   * @param line of which it is
   * @param values one for each column; what is not finite is left empty
   */
  public record Point(String line, List<Double> values) {}

  public PointTable {
    columns = List.copyOf(columns);
    points = List.copyOf(points);
  }

  @Override
  public void writeCsv(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvTable table = new CsvTable(writer);
    table.header(Stream.concat(Stream.of(line), columns.stream()).toList());
    for (Point point : points) {
      CsvTable.Row row = table.row().add(point.line());
      point.values().forEach(row::add);
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
      json.writeArrayFieldStart("points");
      for (Point point : points) {
        json.writeStartObject();
        json.writeStringField(line, point.line());
        for (int i = 0; i < columns.size(); i++) {
          json.writeFieldName(columns.get(i));
          Json.number(json, point.values().get(i));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      Json.provenance(json, provenance);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
