package carryover.studies.images.data;

import carryover.studies.images.DataKind;
import carryover.words.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A table of features as CSV: a row of names, then a row of numbers for each image, with a column
 * {@code label} that holds the class, a number or a name.
 */
final class FeatureTable {
  private static final Words WORDS = Words.of(FeatureTable.class);

  private static final String LABEL = "label";
  private static final int MOST_LINE = 1 << 22;

  private final Path file;
  private final List<String> labels = new ArrayList<>();
  private final List<float[]> rows = new ArrayList<>();
  private List<String> names = List.of();
  private int labelColumn;
  private int line;

  private FeatureTable(Path file) {
    this.file = file;
  }

  static LabelledData read(Path file) throws IOException {
    FeatureTable table = new FeatureTable(file);
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      table.head(table.line(in));
      for (String text = table.line(in); text != null; text = table.line(in)) {
        if (!text.isBlank()) {
          table.row(text);
        }
      }
    } catch (CharacterCodingException e) {
      throw new IOException(WORDS.text("table.notText", String.valueOf(file)), e);
    }
    return table.finished();
  }

  /** The next line, null at the end. */
  private String line(BufferedReader in) throws IOException {
    StringBuilder text = new StringBuilder();
    int next = in.read();
    if (next < 0) {
      return null;
    }
    line++;
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (text.length() == MOST_LINE) {
        throw Problem.in(
            file,
            WORDS.text("table.longLine", Integer.toString(line), Integer.toString(MOST_LINE)));
      }
      text.append((char) next);
    }
    return text.toString().strip();
  }

  private void head(String text) throws IOException {
    String plain = text == null ? "" : text.replaceFirst("^\uFEFF", "");
    names = fields(plain).stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    labelColumn = names.indexOf(LABEL);
    if (labelColumn < 0) {
      throw Problem.in(file, WORDS.text("table.noLabel"));
    }
    if (names.size() < 2) {
      throw Problem.in(file, WORDS.text("table.noFeatures"));
    }
  }

  private void row(String text) throws IOException {
    List<String> fields = fields(text);
    if (fields.size() != names.size()) {
      throw Problem.in(
          file,
          WORDS.text(
              "table.fields",
              Integer.toString(line),
              Integer.toString(fields.size()),
              Integer.toString(names.size())));
    }
    float[] values = new float[names.size() - 1];
    if ((rows.size() + 1L) * values.length * Float.BYTES > Bounds.MOST_BYTES) {
      throw Problem.in(file, WORDS.text("table.large"));
    }
    for (int column = 0, to = 0; column < names.size(); column++) {
      if (column != labelColumn) {
        values[to++] = number(fields.get(column), column);
      }
    }
    rows.add(values);
    String label = fields.get(labelColumn);
    if (label.isEmpty()) {
      throw Problem.in(file, WORDS.text("table.unlabelled", Integer.toString(line)));
    }
    labels.add(label);
  }

  private float number(String text, int column) throws IOException {
    float value;
    try {
      value = Float.parseFloat(text);
    } catch (NumberFormatException e) {
      value = Float.NaN;
    }
    if (!Float.isFinite(value)) {
      throw Problem.in(
          file,
          WORDS.text(
              "table.notFinite",
              Integer.toString(line),
              names.get(column),
              text.isEmpty() ? WORDS.text("table.nothing") : text));
    }
    return value;
  }

  private static List<String> fields(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .map(field -> field.replaceAll("^\"(.*)\"$", "$1"))
        .toList();
  }

  private LabelledData finished() throws IOException {
    int columns = names.size() - 1;
    float[] values = new float[rows.size() * columns];
    for (int i = 0; i < rows.size(); i++) {
      System.arraycopy(rows.get(i), 0, values, i * columns, columns);
    }
    NamedLabels named = NamedLabels.of(labels);
    return LabelledData.of(
        file,
        DataKind.OWN,
        ImageSet.quartered(named.classes(), new FeatureExamples(columns, values), named.labels()));
  }
}
