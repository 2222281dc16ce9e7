package carryover.export;

import carryover.transfer.FilterCoefficients;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The coefficients of all filters as an array for NumPy: 2m rows, the filters of sign +1 first,
 * inherited ones first within a sign; columns γ, γ₁, γ₂, ρ₁, ρ₂.
 */
public final class FiltersNpy {
  private FiltersNpy() {}

  /** Writes the array; the stream stays open. */
  public static void write(FilterCoefficients filters, OutputStream out) throws IOException {
    double[][] rows = new double[filters.gammaU().length][];
    for (int r = 0; r < rows.length; r++) {
      rows[r] =
          new double[] {
            filters.gammaU()[r],
            filters.gammaV1()[r],
            filters.gammaV2()[r],
            filters.rho1Own()[r],
            filters.rho2Own()[r]
          };
    }
    NpyFile.write(rows, out);
  }
}
