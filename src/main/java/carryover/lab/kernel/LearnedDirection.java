package carryover.lab.kernel;

import carryover.export.ArmLook;
import carryover.export.ColumnData;
import carryover.lab.Meaning;
import carryover.studies.kernel.FeatureKernel;
import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelMeasures;
import carryover.studies.kernel.KernelSetting;
import carryover.studies.kernel.Mode;
import carryover.study.Sample;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.ui.NumberText;
import carryover.ui.chart.Dash;
import carryover.ui.chart.PlaneModel;
import carryover.words.Words;
import carryover.workbench.RunResults;
import java.util.List;
import java.util.Optional;

/**
 * What Task 1 has learned in the linear mode, in the plane of the source's direction βₛ and its
 * noise direction g: v = √ν̂ βₛ + √(1−ν̂) g, the target's part in the plane, and the kernel
 * stretched along v (docs/model-adaptive-kernel.md §1.1, §4).
 *
 * @param learned ν̂ = ‖b̂‖², measured
 */
record LearnedDirection(Study study, KernelSetting setting, long seed, double learned) {
  private static final Words WORDS = Words.of(LearnedDirection.class);

  /** Of the first seed that has learned Task 1; empty in the ReLU mode, too. */
  static Optional<LearnedDirection> of(Study study, RunResults results) {
    return results.traces().stream()
        .filter(trace -> KernelSetting.of(trace.setting()).mode() == Mode.LINEAR)
        .flatMap(trace -> of(study, trace).stream())
        .findFirst();
  }

  private static Optional<LearnedDirection> of(Study study, Trace trace) {
    Optional<Sample> end = trace.arm(KernelArms.SOURCE).end().filter(sample -> sample.step() > 0);
    // Of labels of variance 1 the test loss is what of βₛ was not learned.
    return end.map(
        sample ->
            new LearnedDirection(
                study,
                KernelSetting.of(trace.setting()),
                trace.seed(),
                1 - sample.get(KernelMeasures.TEST_LOSS)));
  }

  /** Between v and βₛ, in radians. */
  double angle() {
    return Math.acos(Math.sqrt(Math.max(0, Math.min(1, learned))));
  }

  /** The same as D → ∞. */
  double limit() {
    return Math.acos(Math.sqrt(setting.nu1()));
  }

  PlaneModel model(String note) {
    FeatureKernel kernel = FeatureKernel.of(setting, learned);
    double first = kernel.strength();
    double second = kernel.c2() + kernel.c3() - first;
    double across = Math.sqrt(Math.max(0, 1 + second) / (1 + first));
    double direction = Math.atan2(2 * kernel.c1(), kernel.c2() - kernel.c3()) / 2;
    var after = ArmLook.of(study, KernelArms.FROZEN);
    var before = ArmLook.of(study, KernelArms.PROBE);
    return new PlaneModel(
        "βₛ",
        "g",
        List.of(
            new PlaneModel.Arrow(
                "v",
                ArmLook.of(study, KernelArms.SOURCE).colour(),
                Math.cos(angle()),
                Math.sin(angle())),
            new PlaneModel.Arrow(
                WORDS.text("direction.target"),
                Meaning.SIGNAL.colour(),
                setting.alphaS(),
                setting.alphaG())),
        List.of(
            new PlaneModel.Circle(
                WORDS.text("direction.before"), before.colour(), Dash.DOTTED, 0, 1, 1),
            new PlaneModel.Circle(
                WORDS.text("direction.after"), after.colour(), Dash.SOLID, direction, 1, across)),
        List.of(new PlaneModel.Angle(degrees(angle()), angle())),
        note,
        "");
  }

  /** Angle, its limit and the stretch. */
  String reading() {
    return WORDS.text(
        "direction.reading",
        degrees(angle()),
        degrees(limit()),
        NumberText.rounded(Math.sqrt(FeatureKernel.of(setting, learned).greatest()), 3),
        String.valueOf(seed));
  }

  ColumnData data() {
    FeatureKernel kernel = FeatureKernel.of(setting, learned);
    return new ColumnData(
        List.of(
            column("learned", learned),
            column("angle", angle()),
            column("limit_angle", limit()),
            column("alpha_s", setting.alphaS()),
            column("alpha_g", setting.alphaG()),
            column("c1", kernel.c1()),
            column("c2", kernel.c2()),
            column("c3", kernel.c3())));
  }

  private static ColumnData.Column column(String name, double value) {
    return new ColumnData.Column(name, new double[] {value});
  }

  private static String degrees(double radians) {
    return NumberText.fixed(Math.toDegrees(radians), 1) + "°";
  }
}
