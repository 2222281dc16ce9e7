package carryover.lab.export;

import java.io.IOException;
import java.io.OutputStream;

/** Something that can be written to a file; called on workers. */
@FunctionalInterface
interface FileContent {
  void write(OutputStream out) throws IOException;
}
