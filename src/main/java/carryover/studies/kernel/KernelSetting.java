package carryover.studies.kernel;

import carryover.study.Setting;
import java.util.OptionalInt;

/** A setting of this study with its values by name, as the mathematics reads them. */
public record KernelSetting(Setting values) {
  public static KernelSetting of(Setting setting) {
    return new KernelSetting(setting);
  }

  public Mode mode() {
    return KernelSpace.MODES.get(values.whole(KernelSpace.MODE));
  }

  /** γ₁. */
  public double gamma1() {
    return values.get(KernelSpace.GAMMA1);
  }

  /** γ₂. */
  public double gamma2() {
    return values.get(KernelSpace.GAMMA2);
  }

  /** D. */
  public int dimension() {
    return values.whole(mode() == Mode.LINEAR ? KernelSpace.DIMENSION : KernelSpace.RELU_DIMENSION);
  }

  public InheritedReadout readout() {
    return KernelSpace.READOUTS.get(
        values.whole(mode() == Mode.LINEAR ? KernelSpace.LINEAR_READOUT : KernelSpace.READOUT));
  }

  /** ν₁. */
  public double nu1() {
    return values.get(KernelSpace.NU1);
  }

  /** ν₂. */
  public double nu2() {
    return values.get(KernelSpace.NU2);
  }

  /** αₛ = βₛ·β_t. */
  public double alphaS() {
    return values.get(KernelSpace.ALPHA_S);
  }

  /** α_g = g·β_t. */
  public double alphaG() {
    return values.get(KernelSpace.ALPHA_G);
  }

  /** Which coefficients the kernel has after Task 1. */
  public KernelForm kernel() {
    return KernelSpace.KERNELS.get(values.whole(KernelSpace.KERNEL));
  }

  /** c₁. */
  public double c1() {
    return values.get(KernelSpace.C1);
  }

  /** c₂. */
  public double c2() {
    return values.get(KernelSpace.C2);
  }

  /** c₃. */
  public double c3() {
    return values.get(KernelSpace.C3);
  }

  /** Gradient steps of a readout on features at rest; none when it is trained to the end. */
  public OptionalInt readoutSteps() {
    int steps = values.whole(KernelSpace.READOUT_STEPS);
    return steps == KernelSpace.TO_THE_END ? OptionalInt.empty() : OptionalInt.of(steps);
  }

  /** λᵣ, ridge in units of 1 + χ̃. */
  public double relativeRidge() {
    return values.get(KernelSpace.RELATIVE_RIDGE);
  }

  /** P₁ of the linear mode: ν₁D, rounded. */
  public int linearUpstreamSamples() {
    return (int) Math.max(1, Math.rint(nu1() * dimension()));
  }

  /** P₂ of the linear mode: ν₂D, rounded, and fewer than D. */
  public int linearDownstreamSamples() {
    return (int) Math.max(1, Math.min(dimension() - 1, Math.rint(nu2() * dimension())));
  }

  /** Task 1. */
  public Task source() {
    return KernelSpace.TASKS.get(values.whole(KernelSpace.SOURCE));
  }

  /** Task 2. */
  public Task target() {
    return KernelSpace.TASKS.get(values.whole(KernelSpace.TARGET));
  }

  /** ρ = β₁·β₂. */
  public double overlap() {
    return values.get(KernelSpace.OVERLAP);
  }

  /** N. */
  public int width() {
    return values.whole(KernelSpace.WIDTH);
  }

  /** P₁ of the ReLU mode. */
  public int upstreamSamples() {
    return values.whole(KernelSpace.UPSTREAM_SAMPLES);
  }

  /** P₂ of the ReLU mode. */
  public int downstreamSamples() {
    return values.whole(KernelSpace.DOWNSTREAM_SAMPLES);
  }

  /** T₁. */
  public int upstreamSteps() {
    return values.whole(KernelSpace.UPSTREAM_STEPS);
  }

  /** T₂. */
  public int downstreamSteps() {
    return values.whole(KernelSpace.DOWNSTREAM_STEPS);
  }

  /** η. */
  public double learningRate() {
    return values.get(KernelSpace.LEARNING_RATE);
  }

  /** λ of the ReLU mode, in units of the kernel's mean diagonal. */
  public double ridge() {
    return values.get(KernelSpace.RIDGE);
  }
}
