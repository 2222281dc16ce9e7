package carryover.studies.kernel.theory;

import carryover.studies.kernel.FeatureKernel;
import carryover.studies.kernel.InheritedReadout;
import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelSetting;
import carryover.studies.kernel.Mode;
import carryover.study.Arm;
import java.util.OptionalDouble;

/** The closed form of each arm's test loss at its end, as far as there is one. */
public record LinearPrediction(KernelSetting setting) {

  /** Nothing in the ReLU mode, and of a readout whose training stops on the way. */
  public OptionalDouble testLoss(Arm arm) {
    if (setting.mode() != Mode.LINEAR) {
      return OptionalDouble.empty();
    }
    if (arm.equals(KernelArms.PROBE)) {
      return readout(FeatureKernel.INITIAL);
    }
    if (arm.equals(KernelArms.FROZEN)) {
      return readout(FeatureKernel.of(setting, setting.nu1()));
    }
    if (arm.equals(KernelArms.TRANSFER)) {
      return OptionalDouble.of(transfer());
    }
    return OptionalDouble.of(
        arm.equals(KernelArms.SOURCE) ? 1 - setting.nu1() : ReadoutLoss.baseline(setting.nu2()));
  }

  /** Loss of the probe minus that of frozen features; empty where either is unknown. */
  public OptionalDouble frozenGain() {
    return gain(KernelArms.PROBE, KernelArms.FROZEN);
  }

  /** Loss from scratch minus that of transfer; empty where either is unknown. */
  public OptionalDouble transferGain() {
    return gain(KernelArms.SCRATCH, KernelArms.TRANSFER);
  }

  private OptionalDouble gain(Arm reference, Arm subject) {
    OptionalDouble before = testLoss(reference);
    OptionalDouble after = testLoss(subject);
    return before.isPresent() && after.isPresent()
        ? OptionalDouble.of(before.getAsDouble() - after.getAsDouble())
        : OptionalDouble.empty();
  }

  private OptionalDouble readout(FeatureKernel kernel) {
    return setting.readoutSteps().isPresent()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            ReadoutLoss.ridge(
                kernel,
                setting.alphaS(),
                setting.alphaG(),
                setting.nu2(),
                setting.relativeRidge() * kernel.greatest()));
  }

  private double transfer() {
    double alphaV = ReadoutLoss.alphaV(setting.nu1(), setting.alphaS(), setting.alphaG());
    JointLoss joint =
        JointLoss.of(setting.gamma1(), setting.nu1(), setting.gamma2(), alphaV, setting.nu2());
    return setting.readout() == InheritedReadout.PLAIN ? joint.plain() : joint.centred();
  }
}
