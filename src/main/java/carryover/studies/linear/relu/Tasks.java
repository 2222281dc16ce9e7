package carryover.studies.linear.relu;

import carryover.numeric.RandomStreams;
import carryover.studies.linear.Coefficients;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.draw.Streams;
import carryover.studies.linear.theory.ReluSum;

/**
 * Two teachers that share neurons (docs/model-deep-linear.md §11).
 *
 * @param target f_t with E f_t² = 1
 * @param source f_s, the same without some of its neurons
 * @param sourceEnergy E f_s²
 */
record Tasks(ReluSum target, ReluSum source, double sourceEnergy) {

  static Tasks draw(LinearSetting s, RandomStreams random) {
    ReluSum target =
        ReluSum.teacher(
            s.teacherNeurons(),
            s.dimension(),
            random,
            Streams.TEACHER_DIRECTIONS,
            Streams.TEACHER_SIGNS);
    ReluSum source = target.without(s.removedNeurons());
    return new Tasks(target, source, source.energy());
  }

  /**
   * What instruments ask of a function that learns the target. Lengths and angles are those of
   * functions: ‖f‖² = E f². What no sample sees of one is not defined.
   */
  Coefficients ofTarget(ReluSum found, double trainLoss) {
    double energy = found.energy();
    double alongTarget = found.product(target);
    return new Coefficients(
        energy - 2 * alongTarget + 1,
        trainLoss,
        energy,
        alongSource(found.product(source)),
        alongTarget,
        Double.NaN);
  }

  /** The same of one that learns the source; its training loss is half its risk. */
  Coefficients ofSource(ReluSum found) {
    double energy = found.energy();
    double product = found.product(source);
    double risk = energy - 2 * product + sourceEnergy;
    return new Coefficients(
        risk, risk / 2, energy, alongSource(product), found.product(target), Double.NaN);
  }

  private double alongSource(double product) {
    return sourceEnergy > 0 ? product / Math.sqrt(sourceEnergy) : 0;
  }
}
