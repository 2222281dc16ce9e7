package carryover.lab.cnn.theory;

import carryover.numeric.Estimate;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnReadouts;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Axis;
import carryover.study.Effect;
import carryover.study.Parameter;
import carryover.study.Parameter.Scale;
import carryover.study.Setting;
import carryover.sweep.CellResult;
import carryover.sweep.Curve;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a profile along N₁ says about where transfer helps. Each value is judged by the paired
 * difference of its own seeds.
 */
record SourceFinding(MeasuredLine line) {
  static final int SEEDS = 8;
  private static final int VALUES = 9;

  /**
   * Neighbouring values at which the same happens.
   *
   * @param from index of the first
   * @param to index of the last
   */
  record Stretch(Effect effect, int from, int to) {}

  /** The slider's range in nine steps of the same ratio, whole samples. */
  static Axis axis(Setting setting) {
    Parameter.Span span = CnnSpace.UPSTREAM_SAMPLES.span();
    double greatest = Math.max(span.to(), setting.get(CnnSpace.UPSTREAM_SAMPLES));
    return new Axis(CnnSpace.UPSTREAM_SAMPLES, span.from(), greatest, VALUES, Scale.LOG);
  }

  /** From few samples to many; empty before there are two seeds. */
  List<Stretch> stretches() {
    List<Stretch> found = new ArrayList<>();
    for (int value = 0; value < line.values().size() && line.complete() > 1; value++) {
      Effect effect = effect(value);
      int last = found.size() - 1;
      if (last >= 0 && found.get(last).effect() == effect) {
        found.set(last, new Stretch(effect, found.get(last).from(), value));
      } else {
        found.add(new Stretch(effect, value, value));
      }
    }
    return found;
  }

  /** The least measured N₁ from which transfer helps at all greater ones too; often none. */
  OptionalInt helpsFrom() {
    List<Stretch> all = stretches();
    if (all.isEmpty() || all.get(all.size() - 1).effect() != Effect.MORE) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(line.values().get(all.get(all.size() - 1).from()).intValue());
  }

  private Effect effect(int value) {
    return CnnMeasures.TEST_ACCURACY.effect(
        Estimate.of(line.column(value, SourceFinding::difference)));
  }

  private static double difference(CellResult result) {
    return result.gain(CnnReadouts.TRANSFER, CnnReadouts.SCRATCH, Curve.END);
  }
}
