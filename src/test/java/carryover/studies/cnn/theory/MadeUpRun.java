package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.Coefficients;
import carryover.study.ArmTrace;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A run written down by hand, recorded at steps 0, 50, 100, … of Task 2. */
final class MadeUpRun {
  private final Setting setting;
  private double[] transferAccuracy = {0.5, 0.9, 0.9};
  private double[] scratchAccuracy = {0.5, 0.8, 0.8};
  private double[] signal = {0, 1, 2};
  private double[] noise = {0, 0.5, 1};
  private double feature;
  private double transferLoss = 0.05;
  private double scratchLoss = 0.02;
  private boolean cancelled;
  private OptionalInt scratchDivergedAt = OptionalInt.empty();

  private MadeUpRun(Setting setting) {
    this.setting = setting;
  }

  static MadeUpRun of(Setting setting) {
    return new MadeUpRun(setting);
  }

  MadeUpRun accuracies(double[] transfer, double[] scratch) {
    transferAccuracy = transfer;
    scratchAccuracy = scratch;
    return this;
  }

  /** Of the transfer arm: γ (γ₂ is its tenth) and ρ₂. */
  MadeUpRun coefficients(double[] gamma, double[] rho) {
    signal = gamma;
    noise = rho;
    return this;
  }

  /** γ₁ of the transfer arm. */
  MadeUpRun feature(double gammaV1) {
    feature = gammaV1;
    return this;
  }

  MadeUpRun losses(double transfer, double scratch) {
    transferLoss = transfer;
    scratchLoss = scratch;
    return this;
  }

  MadeUpRun cancelled() {
    cancelled = true;
    return this;
  }

  MadeUpRun scratchDiverges(int step) {
    scratchDivergedAt = OptionalInt.of(step);
    return this;
  }

  Trace trace() {
    ArmTrace upstream =
        new ArmTrace(CnnArms.UPSTREAM, List.of(sample(0, 0.01, 1, 0, 0, 0)), OptionalInt.empty());
    List<Sample> transfer = new ArrayList<>();
    List<Sample> scratch = new ArrayList<>();
    for (int place = 0; place < transferAccuracy.length; place++) {
      double gamma = signal[Math.min(place, signal.length - 1)];
      double rho = noise[Math.min(place, noise.length - 1)];
      transfer.add(sample(place, transferLoss, transferAccuracy[place], gamma, rho, feature));
      scratch.add(sample(place, scratchLoss, scratchAccuracy[place], 0, place, 0));
    }
    return CnnArms.trace(
        setting,
        1,
        upstream,
        new ArmTrace(CnnArms.TRANSFER, transfer, OptionalInt.empty()),
        new ArmTrace(CnnArms.SCRATCH, scratch, scratchDivergedAt),
        cancelled);
  }

  Evidence evidence() {
    return new Evidence(setting, List.of(trace()));
  }

  /** Two seeds whose accuracies of transfer lie this far above and below the given ones. */
  Evidence pair(double spread) {
    double[] middle = transferAccuracy;
    double[] above = middle.clone();
    double[] below = middle.clone();
    for (int place = 0; place < middle.length; place++) {
      above[place] += spread;
      below[place] -= spread;
    }
    Trace first = accuracies(above, scratchAccuracy).trace();
    Trace second = accuracies(below, scratchAccuracy).trace();
    transferAccuracy = middle;
    return new Evidence(setting, List.of(first, second));
  }

  private static Sample sample(
      int place, double loss, double accuracy, double gamma, double rho, double gammaV1) {
    return CnnSample.alike(
        50 * place,
        loss,
        1,
        accuracy,
        new Coefficients(gamma, gamma, gammaV1, gammaV1, gamma / 10, gamma / 10, 0, 0, rho, rho),
        null);
  }
}
