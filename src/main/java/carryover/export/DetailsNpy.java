package carryover.export;

import carryover.preset.Provenance;
import carryover.preset.ProvenanceWriter;
import carryover.study.Arm;
import carryover.study.Detail;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.study.Trace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the arms hold unit by unit at the end, as an array that NumPy reads: seed, arm, unit, kind
 * of detail. NaN where an arm diverged or has fewer units of a kind than of another. In the study
 * of inherited filters the units are the filters (those of sign +1 first, inherited ones first
 * within a sign) and the kinds γ, γ₁, γ₂, ρ₁, ρ₂. In that of real images they are the numbers of
 * the recorded filters, one filter after another.
 */
public final class DetailsNpy {
  private DetailsNpy() {}

  /**
   * Writes the array and behind it, where NumPy does not look, where it comes from; the stream
   * stays open.
   *
   * @param traces of one setting, recorded with their details
   */
  public static void write(Study study, List<Trace> traces, Provenance provenance, OutputStream out)
      throws IOException {
    Setting setting = provenance.preset().setting();
    List<Detail> kinds = study.outcome().details();
    int units = Math.max(study.units(setting), recorded(traces));
    int arms = study.arms().size();
    double[] numbers = new double[traces.size() * arms * units * kinds.size()];
    Arrays.fill(numbers, Double.NaN);
    int at = 0;
    for (Trace trace : traces) {
      for (Arm arm : study.arms()) {
        Optional<Sample> end = trace.arm(arm).end().filter(Sample::hasDetails);
        if (end.isPresent()) {
          put(end.get(), kinds.size(), numbers, at);
        }
        at += units * kinds.size();
      }
    }
    NpyFile.write(numbers, out, traces.size(), arms, units, kinds.size());
    out.write(
        CommentLine.of(new ProvenanceWriter().write(provenance)).getBytes(StandardCharsets.UTF_8));
  }

  /** The most units that a kind has at an end, which the setting alone may not tell. */
  private static int recorded(List<Trace> traces) {
    return traces.stream()
        .flatMap(trace -> trace.arms().stream())
        .flatMap(arm -> arm.end().stream())
        .filter(Sample::hasDetails)
        .mapToInt(Sample::units)
        .max()
        .orElse(0);
  }

  private static void put(Sample sample, int kinds, double[] numbers, int from) {
    for (int kind = 0; kind < kinds; kind++) {
      double[] values = sample.detail(kind);
      for (int unit = 0; unit < values.length; unit++) {
        numbers[from + unit * kinds + kind] = values[unit];
      }
    }
  }
}
