package carryover.studies.cnn.direct;

import carryover.numeric.NdArrayMatrix;
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Setting;

/** A small network on Task 1 or Task 2, with its pieces at hand. */
final class DirectFixture implements AutoCloseable {
  final Setting setting;
  final DirectTask task;
  final NdArrayMatrix weights;
  final UpperLayers upper;
  final DirectArm arm;

  private DirectFixture(Setting setting, DirectTask task, DirectNetwork network) {
    this.setting = setting;
    this.task = task;
    this.weights = network.filters();
    this.upper = network.upper();
    this.arm =
        new DirectArm(
            task,
            task.noiseSquares(),
            setting.get(CnnSpace.LEARNING_RATE),
            DirectRules.scratch(CnnSetting.of(setting)),
            network,
            DirectLedger.empty(weights.columns()));
  }

  static DirectFixture upstream(Setting setting, long seed) {
    DirectDraws draws = new DirectDraws(CnnSetting.of(setting), seed);
    return new DirectFixture(setting, draws.upstreamTask(), draws.upstreamStart());
  }

  static DirectFixture downstream(Setting setting, long seed) {
    DirectDraws draws = new DirectDraws(CnnSetting.of(setting), seed);
    return new DirectFixture(setting, draws.downstreamTask(), draws.freshStart());
  }

  /** The weights, filter by filter. */
  double[][] filters() {
    double[][] filters = new double[weights.columns()][weights.rows()];
    for (int k = 0; k < filters.length; k++) {
      weights.getColumn(k, filters[k]);
    }
    return filters;
  }

  void setFilters(double[][] filters) {
    for (int k = 0; k < filters.length; k++) {
      weights.setColumn(k, filters[k]);
    }
  }

  /** Makes each layer above the filters hand on what it is given. */
  void setUpperToIdentity() {
    int m = weights.columns() / 2;
    for (int layer = 0; layer < upper.count(); layer++) {
      for (int e = 0; e < 2 * m * m; e++) {
        upper.weights(layer)[e] = e / m % m == e % m ? 1 : 0;
      }
    }
  }

  /** The loss as the network stands. */
  double loss() {
    arm.evaluate();
    return arm.loss();
  }

  /** The loss of these weights. */
  double loss(double[][] filters) {
    setFilters(filters);
    arm.evaluate();
    return arm.loss();
  }

  @Override
  public void close() {
    arm.close();
    task.close();
    weights.close();
  }
}
