package carryover.studies.linear.spectral;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.linear.Coefficients;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.draw.Frame;
import carryover.studies.linear.draw.SourceDraw;
import carryover.studies.linear.draw.Vectors;

/**
 * The source task in the eigenbasis of its sample, or in the direction of β_s for the population.
 *
 * @param source β_s
 * @param aside unit vector at right angles to it, in the plane of the tasks on the side of β_t
 */
record Source(LinearSetting setting, Regression regression, double[] source, double[] aside) {

  static Source draw(
      LinearSetting setting, RandomStreams random, CancellationPoint cancellationPoint) {
    if (setting.populationSource()) {
      return new Source(setting, Regression.ofPopulation(), new double[] {1}, new double[] {0});
    }
    SampleDraw draw = SampleDraw.ofSource(random);
    int samples = setting.sourceSamples();
    double[] roots = draw.singularValues(samples, setting.dimension(), cancellationPoint);
    Frame frame = draw.frame(2, roots.length, setting.dimension());
    Regression regression =
        draw.regression(samples, roots, 1, frame.vectors()[0], setting.sourceNoise());
    return new Source(setting, regression, frame.vectors()[0], frame.vectors()[1]);
  }

  /** Where pretraining ends, however long it takes: the minimum-norm fit. */
  SourceDraw end() {
    double[] found = regression.solve(0, new double[source.length]);
    double along = Vectors.dot(found, source);
    double inPlane = Vectors.dot(found, aside);
    double rest = Math.sqrt(Vectors.squaredDistance(found, along, source));
    double towards = rest == 0 ? 0 : Math.max(-1, Math.min(1, inPlane / rest));
    return new SourceDraw(along, rest, towards, regression.loss(found));
  }

  Coefficients coefficients(double[] found) {
    double along = Vectors.dot(found, source);
    double inPlane = Vectors.dot(found, aside);
    double unseen = 0;
    for (int i = regression.rank(); i < found.length; i++) {
      unseen += found[i] * found[i];
    }
    return new Coefficients(
        Vectors.squaredDistance(found, 1, source),
        regression.loss(found),
        Vectors.dot(found, found),
        along,
        along * setting.cosine() + inPlane * setting.sine(),
        unseen);
  }
}
