package carryover.export;

import carryover.preset.Provenance;
import java.io.IOException;
import java.io.OutputStream;

/** The kinds of files the numbers of a chart can be written as. */
public enum DataFormat {
  CSV("csv"),
  JSON("json");

  private final String extension;

  DataFormat(String extension) {
    this.extension = extension;
  }

  /** Ending of the file's name, without the point. */
  public String extension() {
    return extension;
  }

  /** Whether a file of this kind says itself where it comes from. */
  public boolean carriesProvenance() {
    return this == JSON;
  }

  /**
   * Writes the numbers, with where they come from if the format can say so; the stream stays open.
   */
  public void write(ChartData data, Provenance provenance, OutputStream out) throws IOException {
    switch (this) {
      case CSV -> data.writeCsv(out);
      case JSON -> data.writeJson(provenance, out);
    }
  }
}
