package carryover.studies.kernel;

import carryover.numeric.Range;
import carryover.study.Limit;
import carryover.study.Parameter;
import carryover.study.Parameter.Scale;
import carryover.study.Parameter.Span;
import carryover.study.Setting;
import carryover.study.Space;
import carryover.words.Words;
import java.util.List;

/** The parameters of adaptive kernels (docs/model-adaptive-kernel.md §1–3). */
public final class KernelSpace {
  private static final Words WORDS = Words.of(KernelSpace.class);

  /** The value of {@link #READOUT_STEPS} that stands for training to the end. */
  public static final int TO_THE_END = 10_000;

  /** The alternatives of {@link #MODE}; its value is the place of one. */
  public static final List<Mode> MODES = List.of(Mode.values());

  /** The alternatives of {@link #KERNEL}. */
  public static final List<KernelForm> KERNELS = List.of(KernelForm.values());

  /** The alternatives of {@link #SOURCE} and {@link #TARGET}. */
  public static final List<Task> TASKS = List.of(Task.values());

  /** The alternatives of {@link #READOUT}. */
  public static final List<InheritedReadout> READOUTS = List.of(InheritedReadout.values());

  public static final Parameter MODE =
      Parameter.choice(
              "mode",
              "φ",
              WORDS.text("parameter.mode.title"),
              WORDS.text("parameter.mode.meaning"),
              List.of("linear", "relu"))
          .main(MODES.indexOf(Mode.LINEAR));
  public static final Parameter GAMMA1 =
      Parameter.real(
              "gamma1",
              "γ₁",
              WORDS.text("parameter.gamma1.title"),
              WORDS.text("parameter.gamma1.meaning"))
          .aboveZero(1000)
          .main(3, new Span(0.01, 100, Scale.LOG));
  public static final Parameter GAMMA2 =
      Parameter.real(
              "gamma2",
              "γ₂",
              WORDS.text("parameter.gamma2.title"),
              WORDS.text("parameter.gamma2.meaning"))
          .within(0.01, 100)
          .main(1, new Span(0.05, 10, Scale.LOG));

  /** D of the linear mode. Networks of the other are trained in fewer dimensions. */
  public static final Parameter DIMENSION =
      Parameter.whole(
              "dimension",
              "D",
              WORDS.text("parameter.dimension.title"),
              WORDS.text("parameter.dimension.meaning"))
          .within(10, 2000)
          .more(300, new Span(10, 1000, Scale.LOG));

  public static final Parameter NU1 =
      Parameter.real(
              "nu1", "ν₁", WORDS.text("parameter.nu1.title"), WORDS.text("parameter.nu1.meaning"))
          .within(0.05, 1)
          .main(1, new Span(0.05, 1, Scale.LINEAR));
  public static final Parameter NU2 =
      Parameter.real(
              "nu2", "ν₂", WORDS.text("parameter.nu2.title"), WORDS.text("parameter.nu2.meaning"))
          .within(0.02, 0.98)
          .main(0.3, new Span(0.02, 0.98, Scale.LINEAR));
  public static final Parameter ALPHA_S =
      Parameter.real(
              "alphaS",
              "αₛ",
              WORDS.text("parameter.alphaS.title"),
              WORDS.text("parameter.alphaS.meaning"))
          .within(-1, 1)
          .main(0.8, new Span(-1, 1, Scale.LINEAR));
  public static final Parameter ALPHA_G =
      Parameter.real(
              "alphaG",
              "α_g",
              WORDS.text("parameter.alphaG.title"),
              WORDS.text("parameter.alphaG.meaning"))
          .within(-1, 1)
          .more(0, new Span(-1, 1, Scale.LINEAR));
  public static final Parameter KERNEL =
      Parameter.choice(
              "kernel",
              "C",
              WORDS.text("parameter.kernel.title"),
              WORDS.text("parameter.kernel.meaning"),
              List.of("exact", "caption", "free"))
          .more(KERNELS.indexOf(KernelForm.EXACT));
  public static final Parameter C1 =
      Parameter.real(
              "c1", "c₁", WORDS.text("parameter.c1.title"), WORDS.text("parameter.c1.meaning"))
          .within(-1000, 1000)
          .more(1.7, new Span(-5, 5, Scale.LINEAR));
  public static final Parameter C2 =
      Parameter.real(
              "c2", "c₂", WORDS.text("parameter.c2.title"), WORDS.text("parameter.c2.meaning"))
          .within(-1, 1000)
          .more(3, new Span(0, 10, Scale.LINEAR));
  public static final Parameter C3 =
      Parameter.real(
              "c3", "c₃", WORDS.text("parameter.c3.title"), WORDS.text("parameter.c3.meaning"))
          .within(-1, 1000)
          .more(0, new Span(0, 10, Scale.LINEAR));
  public static final Parameter READOUT_STEPS =
      Parameter.whole(
              "readoutSteps",
              "n",
              WORDS.text("parameter.readoutSteps.title"),
              WORDS.text("parameter.readoutSteps.meaning"))
          .within(1, TO_THE_END)
          .naming(TO_THE_END, "to the end")
          .more(TO_THE_END, new Span(1, TO_THE_END, Scale.LOG));
  public static final Parameter RELATIVE_RIDGE =
      Parameter.real(
              "relativeRidge",
              "λᵣ",
              WORDS.text("parameter.relativeRidge.title"),
              WORDS.text("parameter.relativeRidge.meaning"))
          .within(0, 1)
          .more(0, new Span(0, 0.2, Scale.LINEAR));

  public static final Parameter SOURCE =
      Parameter.choice(
              "source",
              "y₁",
              WORDS.text("parameter.source.title"),
              WORDS.text("parameter.source.meaning"),
              TASKS.stream().map(Task::key).toList())
          .main(TASKS.indexOf(Task.LIN));
  public static final Parameter TARGET =
      Parameter.choice(
              "target",
              "y₂",
              WORDS.text("parameter.target.title"),
              WORDS.text("parameter.target.meaning"),
              TASKS.stream().map(Task::key).toList())
          .main(TASKS.indexOf(Task.QUAD));
  public static final Parameter OVERLAP =
      Parameter.real(
              "overlap",
              "ρ",
              WORDS.text("parameter.overlap.title"),
              WORDS.text("parameter.overlap.meaning"))
          .within(-1, 1)
          .main(1, new Span(-1, 1, Scale.LINEAR));
  public static final Parameter WIDTH =
      Parameter.whole(
              "width",
              "N",
              WORDS.text("parameter.width.title"),
              WORDS.text("parameter.width.meaning"))
          .within(32, 32_768)
          .more(512, new Span(32, 8192, Scale.LOG));
  public static final Parameter UPSTREAM_SAMPLES =
      Parameter.whole(
              "upstreamSamples",
              "P₁",
              WORDS.text("parameter.upstreamSamples.title"),
              WORDS.text("parameter.upstreamSamples.meaning"))
          .within(5, 2000)
          .main(200, new Span(5, 2000, Scale.LOG));
  public static final Parameter DOWNSTREAM_SAMPLES =
      Parameter.whole(
              "downstreamSamples",
              "P₂",
              WORDS.text("parameter.downstreamSamples.title"),
              WORDS.text("parameter.downstreamSamples.meaning"))
          .within(5, 2000)
          .main(40, new Span(5, 600, Scale.LOG));

  /** What becomes of the readout in the linear mode. */
  public static final Parameter LINEAR_READOUT =
      Parameter.choice(
              "linearReadout",
              "z",
              WORDS.text("parameter.linearReadout.title"),
              WORDS.text("parameter.linearReadout.meaning"),
              List.of("centred", "plain"))
          .more(0);

  /** What becomes of the readout in the ReLU mode. */
  public static final Parameter READOUT =
      Parameter.choice(
              "readout",
              "z",
              WORDS.text("parameter.readout.title"),
              WORDS.text("parameter.readout.meaning"),
              List.of("centred", "plain", "reset"))
          .more(READOUTS.indexOf(InheritedReadout.CENTRED));

  /** D of the ReLU mode. */
  public static final Parameter RELU_DIMENSION =
      Parameter.whole(
              "reluDimension",
              "D",
              WORDS.text("parameter.reluDimension.title"),
              WORDS.text("parameter.reluDimension.meaning"))
          .within(10, 2000)
          .more(20, new Span(10, 200, Scale.LOG));

  public static final Parameter UPSTREAM_STEPS =
      Parameter.whole(
              "upstreamSteps",
              "T₁",
              WORDS.text("parameter.upstreamSteps.title"),
              WORDS.text("parameter.upstreamSteps.meaning"))
          .within(0, 20_000)
          .more(300, new Span(0, 1000, Scale.LINEAR));
  public static final Parameter DOWNSTREAM_STEPS =
      Parameter.whole(
              "downstreamSteps",
              "T₂",
              WORDS.text("parameter.downstreamSteps.title"),
              WORDS.text("parameter.downstreamSteps.meaning"))
          .within(0, 20_000)
          .more(400, new Span(0, 1000, Scale.LINEAR));
  public static final Parameter LEARNING_RATE =
      Parameter.real(
              "learningRate",
              "η",
              WORDS.text("parameter.learningRate.title"),
              WORDS.text("parameter.learningRate.meaning"))
          .within(0.01, 4)
          .more(1, new Span(0.01, 4, Scale.LOG));
  public static final Parameter RIDGE =
      Parameter.real(
              "ridge",
              "λ",
              WORDS.text("parameter.ridge.title"),
              WORDS.text("parameter.ridge.meaning"))
          .within(1e-6, 1)
          .more(1e-3, new Span(1e-6, 1, Scale.LOG));

  private static final List<Parameter> SHARED = List.of(MODE, GAMMA1, GAMMA2);

  private static final List<Parameter> OF_LINEAR =
      List.of(
          NU1,
          NU2,
          ALPHA_S,
          ALPHA_G,
          DIMENSION,
          LINEAR_READOUT,
          KERNEL,
          C1,
          C2,
          C3,
          READOUT_STEPS,
          RELATIVE_RIDGE);

  public static final Space SPACE =
      new Space(
              "adaptive-kernel",
              List.of(
                  MODE,
                  GAMMA1,
                  GAMMA2,
                  NU1,
                  NU2,
                  ALPHA_S,
                  ALPHA_G,
                  DIMENSION,
                  LINEAR_READOUT,
                  KERNEL,
                  C1,
                  C2,
                  C3,
                  READOUT_STEPS,
                  RELATIVE_RIDGE,
                  SOURCE,
                  TARGET,
                  OVERLAP,
                  UPSTREAM_SAMPLES,
                  DOWNSTREAM_SAMPLES,
                  READOUT,
                  RELU_DIMENSION,
                  WIDTH,
                  UPSTREAM_STEPS,
                  DOWNSTREAM_STEPS,
                  LEARNING_RATE,
                  RIDGE),
              List.of(),
              List.of(
                  new Limit(
                      ALPHA_S,
                      s -> within(Math.sqrt(1 - s.get(ALPHA_G) * s.get(ALPHA_G))),
                      WORDS.text("limit.alphas")),
                  new Limit(
                      C1,
                      s -> within(Math.sqrt((1 + s.get(C2)) * (1 + s.get(C3)))),
                      WORDS.text("limit.kernel"))),
              List.of())
          .using(KernelSpace::uses);

  /** The setting a fresh program starts with. */
  public static final Setting STANDARD = SPACE.standard();

  private KernelSpace() {}

  /** Whether a parameter matters in the mode of the setting, or with its kernel. */
  private static boolean uses(Setting setting, Parameter parameter) {
    if (SHARED.contains(parameter)) {
      return true;
    }
    KernelSetting typed = KernelSetting.of(setting);
    boolean linear = typed.mode() == Mode.LINEAR;
    if (List.of(C1, C2, C3).contains(parameter)) {
      return linear && typed.kernel() == KernelForm.FREE;
    }
    return linear == OF_LINEAR.contains(parameter);
  }

  /** Rounded, so that 0.6 and 0.8 go together whatever the last bits of their squares are. */
  private static Range within(double greatest) {
    double rounded = Math.rint(greatest * 1e12) / 1e12;
    return new Range(-rounded, rounded);
  }
}
