package carryover.export;

import carryover.transfer.Arm;
import carryover.transfer.Coefficients;
import carryover.transfer.Sample;
import carryover.transfer.Trace;
import java.io.IOException;
import java.util.List;

/** The coefficients of every recorded step as a table, see docs/formats.md. */
public final class CoefficientsCsv implements TraceTable {
  private static final List<String> COLUMNS =
      List.of(
          "seed",
          "arm",
          "step",
          "gamma_u_mean",
          "gamma_u_max",
          "gamma_v1_mean",
          "gamma_v1_max",
          "gamma_v2_mean",
          "gamma_v2_max",
          "rho1_own_mean",
          "rho1_own_max",
          "rho2_own_mean",
          "rho2_own_max");

  private final CsvTable table;

  public CoefficientsCsv(Appendable out) {
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
        CsvTable.Row row = table.row().add(trace.seed()).add(arm.key()).add(sample.step());
        for (double value : values(sample.coefficients())) {
          row.add(value);
        }
        row.end();
      }
    }
  }

  private static double[] values(Coefficients c) {
    return new double[] {
      c.gammaUMean(),
      c.gammaUMax(),
      c.gammaV1Mean(),
      c.gammaV1Max(),
      c.gammaV2Mean(),
      c.gammaV2Max(),
      c.rho1OwnMean(),
      c.rho1OwnMax(),
      c.rho2OwnMean(),
      c.rho2OwnMax()
    };
  }
}
