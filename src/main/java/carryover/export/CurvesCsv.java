package carryover.export;

import carryover.transfer.Arm;
import carryover.transfer.Sample;
import carryover.transfer.Trace;
import java.io.IOException;
import java.util.List;

/** Losses and accuracies of every recorded step as a table, see docs/formats.md. */
public final class CurvesCsv implements TraceTable {
  private static final List<String> COLUMNS =
      List.of("seed", "arm", "step", "train_loss", "train_accuracy", "test_accuracy");

  private final CsvTable table;

  public CurvesCsv(Appendable out) {
    table = new CsvTable(out);
  }

  @Override
  public void header() throws IOException {
    table.header(COLUMNS);
  }

  @Override
  public void rows(Trace trace) throws IOException {
    for (Arm arm : Arm.values()) {
      for (Sample sample : trace.arm(arm).samples()) {
        table
            .row()
            .add(trace.seed())
            .add(arm.key())
            .add(sample.step())
            .add(sample.trainLoss())
            .add(sample.trainAccuracy())
            .add(sample.testAccuracy())
            .end();
      }
    }
  }
}
