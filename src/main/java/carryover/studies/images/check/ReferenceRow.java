package carryover.studies.images.check;

import carryover.numeric.Estimate;
import carryover.studies.images.ImagesArms;
import carryover.studies.images.ImagesMeasures;
import carryover.studies.images.ImagesSpace;
import carryover.studies.images.NetworkKind;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Measure;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import java.util.Map;

/**
 * One row of the reference table: a mean over seeds of an independent NumPy program on the same
 * images (docs/model-real-images.md §6).
 *
 * @param network whose section of the table it belongs to
 * @param text the setting as the table writes it, name=value
 * @param reading what is read off a run: {@code transfer}, {@code scratch} or {@code gain(paired)}
 *     of accuracy, or of the measure that is named
 */
record ReferenceRow(NetworkKind network, String text, String reading, Estimate mean) {
  private static final int STEPS_OF_CNN = 200;
  private static final int UPSTREAM_STEPS_OF_CNN = 400;
  private static final int CLASSES_OF_CNN = 5;

  /** The table does not say it; with 0 its transfer rows under noise are missed. */
  private static final double UPSTREAM_NOISE_OF_CNN = 0.25;

  private static final int STEPS_OF_MLP = 200;

  /** The table does not say it, nor the two below; see docs/model-real-images.md §5. */
  private static final double RATE_OF_MLP = 0.3;

  private static final int UPSTREAM_STEPS_OF_MLP = 300;
  private static final double NOISE_OF_MLP = 0;

  private static final Map<String, Parameter> PARAMETERS =
      Map.ofEntries(
          Map.entry("N1", ImagesSpace.UPSTREAM_SAMPLES),
          Map.entry("N1/class", ImagesSpace.UPSTREAM_SAMPLES),
          Map.entry("N2", ImagesSpace.DOWNSTREAM_SAMPLES),
          Map.entry("N2/class", ImagesSpace.DOWNSTREAM_SAMPLES),
          Map.entry("P1", ImagesSpace.UPSTREAM_SAMPLES),
          Map.entry("P2", ImagesSpace.DOWNSTREAM_SAMPLES),
          Map.entry("gamma1", ImagesSpace.GAMMA1),
          Map.entry("gamma2", ImagesSpace.GAMMA2),
          Map.entry("width", ImagesSpace.WIDTH),
          Map.entry("sigma1", ImagesSpace.UPSTREAM_NOISE),
          Map.entry("sigma2", ImagesSpace.DOWNSTREAM_NOISE),
          Map.entry("alpha", ImagesSpace.ALPHA),
          Map.entry("layers", ImagesSpace.LAYERS),
          Map.entry("batch", ImagesSpace.BATCH_SIZE),
          Map.entry("lr", ImagesSpace.LEARNING_RATE),
          Map.entry("eta", ImagesSpace.LEARNING_RATE),
          Map.entry("m", ImagesSpace.FILTERS),
          Map.entry("sigma0", ImagesSpace.INITIAL_STD),
          Map.entry("T1", ImagesSpace.UPSTREAM_STEPS));

  /** The step at which it is read. */
  int step() {
    return Integer.parseInt(text.replaceAll(".* step=(\\d+).*", "$1"));
  }

  /** The setting; its target is trained up to the step that is read. */
  Setting setting() {
    SettingBuilder builder = new SettingBuilder(ImagesSpace.STANDARD);
    builder.set(ImagesSpace.NETWORK, ImagesSpace.NETWORKS.indexOf(network));
    builder.set(ImagesSpace.DOWNSTREAM_STEPS, step());
    if (network == NetworkKind.CNN) {
      builder
          .set(ImagesSpace.UPSTREAM_STEPS, UPSTREAM_STEPS_OF_CNN)
          .set(ImagesSpace.UPSTREAM_NOISE, UPSTREAM_NOISE_OF_CNN)
          .set(ImagesSpace.DOWNSTREAM_STEPS, STEPS_OF_CNN);
    }
    if (network == NetworkKind.MLP) {
      builder
          .set(ImagesSpace.UPSTREAM_STEPS, UPSTREAM_STEPS_OF_MLP)
          .set(ImagesSpace.DOWNSTREAM_STEPS, STEPS_OF_MLP)
          .set(ImagesSpace.DOWNSTREAM_NOISE, NOISE_OF_MLP)
          .set(ImagesSpace.LEARNING_RATE, RATE_OF_MLP);
    }
    if (text.contains("random labels")) {
      builder.set(ImagesSpace.SOURCE_LABELS, 1);
    }
    for (String part : text.split(" ", -1)) {
      String[] pair = part.split("=", -1);
      if (pair.length == 2) {
        set(builder, pair[0], pair[1]);
      }
    }
    return builder.build();
  }

  private static void set(SettingBuilder builder, String name, String value) {
    if (name.equals("source") || name.equals("target")) {
      Parameter classes = name.equals("source") ? ImagesSpace.SOURCE : ImagesSpace.TARGET;
      builder.set(classes, ImagesSpace.place(value.replace("-", "..")));
    } else if (PARAMETERS.containsKey(name)) {
      double factor = name.endsWith("/class") ? CLASSES_OF_CNN : 1;
      builder.set(PARAMETERS.get(name), factor * Double.parseDouble(value));
    }
  }

  /** What the row is about, in a run of its setting; NaN where its step was not reached. */
  double of(Trace trace) {
    return switch (reading) {
      case "transfer", "accuracy transfer" -> accuracy(trace, ImagesArms.TRANSFER);
      case "scratch", "accuracy scratch" -> accuracy(trace, ImagesArms.SCRATCH);
      case "gain(paired)" ->
          accuracy(trace, ImagesArms.TRANSFER) - accuracy(trace, ImagesArms.SCRATCH);
      case "test loss transfer" -> loss(trace, ImagesArms.TRANSFER);
      case "test loss scratch" -> loss(trace, ImagesArms.SCRATCH);
      case "loss gain(paired)" ->
          loss(trace, ImagesArms.SCRATCH) - loss(trace, ImagesArms.TRANSFER);
      default -> throw new IllegalStateException("no such reading: " + reading);
    };
  }

  private double accuracy(Trace trace, Arm arm) {
    return at(trace, arm, ImagesMeasures.TEST_ACCURACY);
  }

  private double loss(Trace trace, Arm arm) {
    return at(trace, arm, ImagesMeasures.TEST_LOSS);
  }

  private double at(Trace trace, Arm arm, Measure measure) {
    ArmTrace recorded = trace.arm(arm);
    return recorded.samples().stream()
        .filter(sample -> sample.step() == step())
        .mapToDouble(measure)
        .findFirst()
        .orElse(Double.NaN);
  }
}
