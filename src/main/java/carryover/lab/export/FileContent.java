package carryover.lab.export;

import carryover.export.DataFormat;
import carryover.lab.Exhibit;
import carryover.preset.Provenance;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Something that can be written to a file; called on workers. */
@FunctionalInterface
interface FileContent {
  void write(OutputStream out) throws IOException;

  /** Where it comes from, when that has to be said in a file beside it. */
  default Optional<Provenance> beside() {
    return Optional.empty();
  }

  /** The numbers of a chart. */
  static FileContent numbers(DataFormat format, Exhibit exhibit) {
    return new FileContent() {
      @Override
      public void write(OutputStream out) throws IOException {
        format.write(exhibit.data(), exhibit.provenance(), out);
      }

      @Override
      public Optional<Provenance> beside() {
        return format.carriesProvenance() ? Optional.empty() : Optional.of(exhibit.provenance());
      }
    };
  }
}
