package carryover.studies.kernel;

import carryover.numeric.Range;
import carryover.study.Limit;
import carryover.study.Parameter;
import carryover.study.Parameter.Scale;
import carryover.study.Parameter.Span;
import carryover.study.Setting;
import carryover.study.Space;
import java.util.List;

/** The parameters of adaptive kernels (docs/model-adaptive-kernel.md §1–3). */
public final class KernelSpace {
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
              "network",
              "Linear network of infinite width, known exactly, or ReLU network trained step by step.",
              List.of("linear", "relu"))
          .main(MODES.indexOf(Mode.LINEAR));
  public static final Parameter GAMMA1 =
      Parameter.real(
              "gamma1",
              "γ₁",
              "richness upstream",
              "How much features move while Task 1 is learned; towards 0 they stay as they were.")
          .aboveZero(1000)
          .main(3, new Span(0.01, 100, Scale.LOG));
  public static final Parameter GAMMA2 =
      Parameter.real(
              "gamma2",
              "γ₂",
              "richness downstream",
              "How much features move while Task 2 is learned with all layers.")
          .within(0.01, 100)
          .main(1, new Span(0.05, 10, Scale.LOG));

  /** D of the linear mode. Networks of the other are trained in fewer dimensions. */
  public static final Parameter DIMENSION =
      Parameter.whole("dimension", "D", "input dimension", "Number of entries of an input x.")
          .within(10, 2000)
          .more(300, new Span(10, 1000, Scale.LOG));

  public static final Parameter NU1 =
      Parameter.real(
              "nu1",
              "ν₁",
              "source samples / D",
              "Samples of Task 1 for each input dimension; at 1 the source is learned exactly.")
          .within(0.05, 1)
          .main(1, new Span(0.05, 1, Scale.LINEAR));
  public static final Parameter NU2 =
      Parameter.real(
              "nu2", "ν₂", "target samples / D", "Samples of Task 2 for each input dimension.")
          .within(0.02, 0.98)
          .main(0.3, new Span(0.02, 0.98, Scale.LINEAR));
  public static final Parameter ALPHA_S =
      Parameter.real(
              "alphaS",
              "αₛ",
              "target along source",
              "Overlap of the target's direction with the source's.")
          .within(-1, 1)
          .main(0.8, new Span(-1, 1, Scale.LINEAR));
  public static final Parameter ALPHA_G =
      Parameter.real(
              "alphaG",
              "α_g",
              "target along error",
              "Overlap of the target's direction with what finite source data got wrong.")
          .within(-1, 1)
          .more(0, new Span(-1, 1, Scale.LINEAR));
  public static final Parameter KERNEL =
      Parameter.choice(
              "kernel",
              "C",
              "kernel after Task 1",
              "What training gives, the spike of the paper's caption, or c₁, c₂, c₃ of your own.",
              List.of("exact", "caption", "free"))
          .more(KERNELS.indexOf(KernelForm.EXACT));
  public static final Parameter C1 =
      Parameter.real(
              "c1",
              "c₁",
              "kernel across",
              "Coefficient between the source's direction and its error, of the kernel of your"
                  + " own.")
          .within(-1000, 1000)
          .more(1.7, new Span(-5, 5, Scale.LINEAR));
  public static final Parameter C2 =
      Parameter.real(
              "c2",
              "c₂",
              "kernel along source",
              "Extra strength along the source's direction, of the kernel of your own.")
          .within(-1, 1000)
          .more(3, new Span(0, 10, Scale.LINEAR));
  public static final Parameter C3 =
      Parameter.real(
              "c3",
              "c₃",
              "kernel along error",
              "Extra strength along the source's error, of the kernel of your own.")
          .within(-1, 1000)
          .more(0, new Span(0, 10, Scale.LINEAR));
  public static final Parameter READOUT_STEPS =
      Parameter.whole(
              "readoutSteps",
              "n",
              "readout steps",
              "Gradient steps of a readout on features at rest.")
          .within(1, TO_THE_END)
          .naming(TO_THE_END, "to the end")
          .more(TO_THE_END, new Span(1, TO_THE_END, Scale.LOG));
  public static final Parameter RELATIVE_RIDGE =
      Parameter.real(
              "relativeRidge",
              "λᵣ",
              "ridge over spike",
              "Ridge of a readout on features at rest, in units of the kernel's greatest"
                  + " eigenvalue.")
          .within(0, 1)
          .more(0, new Span(0, 0.2, Scale.LINEAR));

  public static final Parameter SOURCE =
      Parameter.choice(
              "source",
              "y₁",
              "source task",
              "What Task 1 asks for: t, t², or the Hermite polynomial of this degree in t.",
              TASKS.stream().map(Task::key).toList())
          .main(TASKS.indexOf(Task.LIN));
  public static final Parameter TARGET =
      Parameter.choice(
              "target",
              "y₂",
              "target task",
              "What Task 2 asks for: t, t², or the Hermite polynomial of this degree in t.",
              TASKS.stream().map(Task::key).toList())
          .main(TASKS.indexOf(Task.QUAD));
  public static final Parameter OVERLAP =
      Parameter.real(
              "overlap", "ρ", "overlap of tasks", "Cosine between the directions of both tasks.")
          .within(-1, 1)
          .main(1, new Span(-1, 1, Scale.LINEAR));
  public static final Parameter WIDTH =
      Parameter.whole("width", "N", "width", "Number of hidden neurons.")
          .within(32, 32_768)
          .more(512, new Span(32, 8192, Scale.LOG));
  public static final Parameter UPSTREAM_SAMPLES =
      Parameter.whole("upstreamSamples", "P₁", "upstream samples", "Training samples of Task 1.")
          .within(5, 2000)
          .main(200, new Span(5, 2000, Scale.LOG));
  public static final Parameter DOWNSTREAM_SAMPLES =
      Parameter.whole(
              "downstreamSamples", "P₂", "downstream samples", "Training samples of Task 2.")
          .within(5, 2000)
          .main(40, new Span(5, 600, Scale.LOG));

  /** What becomes of the readout in the linear mode. */
  public static final Parameter LINEAR_READOUT =
      Parameter.choice(
              "linearReadout",
              "z",
              "inherited readout",
              "Kept with a function that starts at 0 (centred), or kept as it is (plain).",
              List.of("centred", "plain"))
          .more(0);

  /** What becomes of the readout in the ReLU mode. */
  public static final Parameter READOUT =
      Parameter.choice(
              "readout",
              "z",
              "inherited readout",
              "Kept with a function that starts at 0 (centred), kept as it is (plain), or drawn"
                  + " anew (reset).",
              List.of("centred", "plain", "reset"))
          .more(READOUTS.indexOf(InheritedReadout.CENTRED));

  /** D of the ReLU mode. */
  public static final Parameter RELU_DIMENSION =
      Parameter.whole("reluDimension", "D", "input dimension", "Number of entries of an input x.")
          .within(10, 2000)
          .more(20, new Span(10, 200, Scale.LOG));

  public static final Parameter UPSTREAM_STEPS =
      Parameter.whole("upstreamSteps", "T₁", "upstream steps", "Gradient steps on Task 1.")
          .within(0, 20_000)
          .more(300, new Span(0, 1000, Scale.LINEAR));
  public static final Parameter DOWNSTREAM_STEPS =
      Parameter.whole("downstreamSteps", "T₂", "downstream steps", "Gradient steps on Task 2.")
          .within(0, 20_000)
          .more(400, new Span(0, 1000, Scale.LINEAR));
  public static final Parameter LEARNING_RATE =
      Parameter.real(
              "learningRate",
              "η",
              "learning rate",
              "Step size of gradient descent; a step takes less where more would not be stable.")
          .within(0.01, 4)
          .more(1, new Span(0.01, 4, Scale.LOG));
  public static final Parameter RIDGE =
      Parameter.real(
              "ridge",
              "λ",
              "readout ridge",
              "Ridge of a readout on features at rest, in units of the kernel's mean diagonal.")
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
                      "αₛ² + α_g² cannot exceed 1"),
                  new Limit(
                      C1,
                      s -> within(Math.sqrt((1 + s.get(C2)) * (1 + s.get(C3)))),
                      "(1 + c₂)(1 + c₃) cannot be less than c₁²")),
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
