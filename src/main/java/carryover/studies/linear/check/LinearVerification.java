package carryover.studies.linear.check;

import carryover.numeric.Estimate;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.direct.DirectEngine;
import carryover.studies.linear.law.LawEngine;
import carryover.studies.linear.relu.ReluEngine;
import carryover.studies.linear.spectral.SpectralEngine;
import carryover.study.Arm;
import carryover.study.Comparison;
import carryover.study.Engine;
import carryover.study.Measure;
import carryover.study.Recording;
import carryover.study.RepeatedVerification;
import carryover.study.Repetitions;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Holds the engines against what is known independently (docs/model-deep-linear.md §10): the law
 * and the spectral engine against the reference table, the direct engine against the spectral one,
 * ReLU networks against their own table (§11). The runs are independent of each other: share them
 * out by number, then ask for the comparisons.
 */
public final class LinearVerification extends RepeatedVerification {
  private static final double LIMIT = 4;

  /**
   * On average over all comparisons. P[|t| &gt; 4] is at most 1.45·10⁻⁴ with the 79 degrees of
   * freedom of linear networks, and about 7·10⁻³ with the 6 or so of trained ReLU networks.
   */
  private static final double FALSE_ALARM = 6e-4;

  private static final int LAW_SEEDS = 4000;
  private static final int SEEDS = 80;

  /** Trainings of a second or so, held against means of four. */
  private static final int RELU_SEEDS = 5;

  /** Small enough for real matrices, with a start of no consequence. */
  private static final Setting SMALL =
      new SettingBuilder(LinearSpace.STANDARD)
          .set(LinearSpace.DIMENSION, 24)
          .set(LinearSpace.TARGET_SAMPLES, 12)
          .set(LinearSpace.TARGET_NOISE, 0.5)
          .set(LinearSpace.WIDTH, 10)
          .set(LinearSpace.INITIAL_SCALE, 2e-4)
          .set(LinearSpace.DURATION, 30)
          .set(LinearSpace.PRETRAIN_SCALE, 1)
          .set(LinearSpace.READOUT_RIDGE, 0.05)
          .build();

  /** Here training ends where the law draws. */
  private static final Setting CONVERGED =
      new SettingBuilder(LinearSpace.STANDARD)
          .set(LinearSpace.DIMENSION, 36)
          .set(LinearSpace.TARGET_SAMPLES, 12)
          .set(LinearSpace.ANGLE, 30)
          .set(LinearSpace.PRETRAIN_SCALE, 0.5)
          .set(LinearSpace.READOUT_RIDGE, 0.01)
          .build();

  private static final List<Arm> TARGET_ARMS = LinearArms.ALL.subList(1, LinearArms.ALL.size());

  private static final List<Arm> FITS =
      List.of(LinearArms.LAZY_RICH, LinearArms.TUNED_FINETUNE, LinearArms.TUNED_SCRATCH);

  /** Of the program's engines; trains nothing yet. */
  public LinearVerification() {
    this(new LawEngine(), new SpectralEngine(), new DirectEngine(), new ReluEngine());
  }

  LinearVerification(Engine law, Engine spectral, Engine direct, Engine relu) {
    super(LIMIT, FALSE_ALARM);
    Map<Setting, List<Reading>> ends = new LinkedHashMap<>();
    Map<Setting, List<Reading>> curves = new LinkedHashMap<>();
    for (ReferenceRow row : ReferenceTable.read()) {
      Reading.ofEnd(row).ifPresent(reading -> add(ends, reading));
      Reading.ofCurve(row).ifPresent(reading -> add(curves, reading));
    }
    compare(ends, law, LAW_SEEDS, Recording.FINAL_ONLY);
    compare(curves, spectral, SEEDS, new Recording(Reading.EVERY, false, false));
    compareRelu(relu);
    Setting many = SMALL.with(LinearSpace.TARGET_SAMPLES, 30);
    compareEngines("direct engine, few samples", SMALL, TARGET_ARMS, direct, spectral, SEEDS);
    compareEngines("direct engine, many samples", many, TARGET_ARMS, direct, spectral, SEEDS);
    compareEngines("direct engine, few samples, law", SMALL, FITS, direct, law, LAW_SEEDS);
    compareEngines("direct engine, many samples, law", many, FITS, direct, law, LAW_SEEDS);
    compareEngines("training, few samples, law", CONVERGED, TARGET_ARMS, spectral, law, LAW_SEEDS);
    compareEngines(
        "training, many samples, law",
        CONVERGED.with(LinearSpace.TARGET_SAMPLES, 90),
        TARGET_ARMS,
        spectral,
        law,
        LAW_SEEDS);
  }

  private static void add(Map<Setting, List<Reading>> readings, Reading reading) {
    readings.computeIfAbsent(reading.setting(), setting -> new ArrayList<>()).add(reading);
  }

  private void compare(
      Map<Setting, List<Reading>> readings, Engine engine, int seeds, Recording recording) {
    readings.forEach(
        (setting, ofSetting) -> {
          List<ToDoubleFunction<Trace>> numbers = ofSetting.stream().map(Reading::value).toList();
          Repetitions found = repeat(engine, setting, recording, seeds, numbers);
          for (int k = 0; k < ofSetting.size(); k++) {
            int number = k;
            ReferenceRow row = ofSetting.get(k).row();
            compare(
                () ->
                    new Comparison(row.name(), row.reading(), row.mean(), found.estimate(number)));
          }
        });
  }

  private void compareRelu(Engine relu) {
    Map<Setting, List<Reading>> ends = new LinkedHashMap<>();
    for (ReferenceRow row : ReferenceTable.readRelu()) {
      ReluReading.ofEnd(row).ifPresent(reading -> add(ends, reading));
      ReluReading.floor(row)
          .ifPresent(
              floor ->
                  compare(
                      () -> new Comparison(row.name(), row.reading(), row.mean(), floor.get())));
    }
    compare(ends, relu, RELU_SEEDS, Recording.FINAL_ONLY);
  }

  private void compareEngines(
      String name, Setting setting, List<Arm> arms, Engine right, Engine engine, int seeds) {
    List<String> titles = new ArrayList<>();
    List<ToDoubleFunction<Trace>> numbers = new ArrayList<>();
    for (Arm arm : arms) {
      for (Measure measure : List.of(LinearMeasures.RISK, LinearMeasures.TARGET_COSINE)) {
        titles.add(arm.key() + " " + measure.key());
        numbers.add(trace -> Reading.end(trace, arm, measure));
      }
    }
    Repetitions expected = repeat(right, setting, Recording.FINAL_ONLY, SEEDS, numbers);
    Repetitions found = repeat(engine, setting, Recording.FINAL_ONLY, seeds, numbers);
    for (int k = 0; k < titles.size(); k++) {
      int number = k;
      compare(
          () ->
              new Comparison(
                  name,
                  titles.get(number),
                  expected.estimate(number),
                  withNumericError(found.estimate(number))));
    }
  }

  /** The least error: what a finite start and summing up leave, also where nothing is random. */
  private static Estimate withNumericError(Estimate found) {
    return new Estimate(found.mean(), Math.hypot(found.standardError(), 1e-4), found.count());
  }
}
