package carryover.export;

import carryover.preset.Provenance;
import carryover.preset.ProvenanceCodec;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.FilterCoefficients;
import carryover.study.Arm;
import carryover.study.Trace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The final coefficients of all filters as an array for NumPy with the axes seed, arm (upstream,
 * transfer, scratch), filter (2m of them, those of sign +1 first, inherited ones first within a
 * sign), coefficient (γ, γ₁, γ₂, ρ₁, ρ₂). NaN where an arm diverged.
 */
public final class FiltersNpy {
  private static final int COEFFICIENTS = 5;

  private FiltersNpy() {}

  /**
   * Writes the array and behind it, where NumPy does not look, where it comes from; the stream
   * stays open.
   *
   * @param traces of one setting, recorded with their filters
   */
  public static void write(List<Trace> traces, Provenance provenance, OutputStream out)
      throws IOException {
    int filters = 2 * provenance.preset().setting().whole(CnnSpace.FILTERS);
    int arms = CnnArms.ALL.size();
    double[] numbers = new double[traces.size() * arms * filters * COEFFICIENTS];
    Arrays.fill(numbers, Double.NaN);
    int at = 0;
    for (Trace trace : traces) {
      for (Arm arm : CnnArms.ALL) {
        Optional<FilterCoefficients> end = trace.arm(arm).end().map(CnnSample::filters);
        if (end.isPresent()) {
          put(end.get(), numbers, at);
        }
        at += filters * COEFFICIENTS;
      }
    }
    NpyFile.write(numbers, out, traces.size(), arms, filters, COEFFICIENTS);
    out.write(
        CommentLine.of(new ProvenanceCodec().write(provenance)).getBytes(StandardCharsets.UTF_8));
  }

  private static void put(FilterCoefficients filters, double[] numbers, int from) {
    double[][] columns = {
      filters.gammaU(), filters.gammaV1(), filters.gammaV2(), filters.rho1Own(), filters.rho2Own()
    };
    int at = from;
    for (int filter = 0; filter < filters.gammaU().length; filter++) {
      for (double[] column : columns) {
        numbers[at++] = column[filter];
      }
    }
  }
}
