package carryover.export;

import carryover.transfer.Trace;
import java.io.IOException;

/** A table that grows run by run. */
public interface TraceTable {
  /** Once, first. */
  void header() throws IOException;

  /** The rows of one run. */
  void rows(Trace trace) throws IOException;
}
