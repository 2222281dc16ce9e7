package carryover.studies.linear.spectral;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.linear.Coefficients;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.draw.Frame;
import carryover.studies.linear.draw.SourceDraw;
import carryover.studies.linear.draw.Vectors;
import carryover.studies.linear.training.Readout;

/**
 * The target task in the eigenbasis of its sample.
 *
 * @param source β_s; like the others with a coordinate for each direction samples see, then some
 *     for the rest
 * @param target β_t
 * @param pretrained β̂_pre
 */
record Target(
    LinearSetting setting,
    Regression regression,
    double[] source,
    double[] target,
    double[] pretrained) {

  static Target draw(
      LinearSetting setting,
      SourceDraw found,
      RandomStreams random,
      CancellationPoint cancellationPoint) {
    SampleDraw draw = SampleDraw.ofTarget(random);
    int n = setting.targetSamples();
    double[] roots = draw.singularValues(n, setting.dimension(), cancellationPoint);
    Frame frame = draw.frame(setting.populationSource() ? 2 : 3, roots.length, setting.dimension());
    double[] target = frame.vectors()[0];
    double[] source = new double[target.length];
    Vectors.add(source, setting.cosine(), target);
    Vectors.add(source, setting.sine(), frame.vectors()[1]);
    Regression regression =
        draw.regression(n, roots, setting.targetNorm(), target, setting.targetNoise());
    return new Target(setting, regression, source, target, found.in(frame, setting));
  }

  /**
   * A readout on what pretraining found.
   *
   * @param norm ‖β̂_pre‖
   */
  Readout readout(double norm) {
    double[] direction = pretrained.clone();
    Vectors.scale(direction, 1 / norm);
    double curvature = 0;
    double pull = 0;
    for (int i = 0; i < regression.rank(); i++) {
      double seen = regression.roots()[i] * direction[i];
      curvature += seen * seen;
      pull += seen * regression.labels()[i];
    }
    double weight = Math.pow(norm, 1.0 / setting.depth());
    return new Readout(
        direction,
        norm / weight,
        weight,
        curvature,
        pull,
        setting.readoutRidge(),
        setting.stepSize());
  }

  /** What instruments ask of coefficients in this basis. */
  Coefficients coefficients(double[] found) {
    double unseen = 0;
    for (int i = regression.rank(); i < found.length; i++) {
      unseen += found[i] * found[i];
    }
    return new Coefficients(
        Vectors.squaredDistance(found, setting.targetNorm(), target),
        regression.loss(found),
        Vectors.dot(found, found),
        Vectors.dot(found, source),
        Vectors.dot(found, target),
        unseen);
  }
}
