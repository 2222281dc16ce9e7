package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.numeric.DenseMatrix;
import carryover.studies.cnn.CnnSetting;

/** The weights with which each arm begins. */
final class InitialWeights {
  private static final int FIRST = 0;
  private static final int SECOND = 1;
  private static final int THIRD = 2;

  private final CnnSetting setting;
  private final GaussianDraws draws;
  private final int dimension;
  private final CancellationPoint cancellationPoint;

  InitialWeights(
      CnnSetting setting, GaussianDraws draws, int dimension, CancellationPoint cancellationPoint) {
    this.setting = setting;
    this.draws = draws;
    this.dimension = dimension;
    this.cancellationPoint = cancellationPoint;
  }

  /** The random start of Task 1, with explicit directions u, v1, v2. */
  StartState upstream() {
    double[] u = scaled(draws.directions(draws.start(), FIRST));
    double[] v1 = scaled(draws.directions(draws.start(), SECOND));
    double[] v2 = scaled(draws.directions(draws.start(), THIRD));
    double[] signal = new double[u.length];
    for (int f = 0; f < signal.length; f++) {
      signal[f] = u[f] * setting.universalNorm() + v1[f] * setting.upstreamSpecificNorm();
    }
    int coordinates = Math.min(draws.noise1().end(), dimension);
    return new StartState(
        signal, v2, weights(draws.start(), coordinates), StartState.History.none(u.length));
  }

  /**
   * The fresh start of Task 2. Its share of span(u, v2) is drawn along μ₂ and across it, so that at
   * fixed S it does not notice where ‖u‖ stands.
   */
  StartState fresh() {
    double[] along = scaled(draws.directions(draws.fresh(), FIRST));
    double[] v1 = scaled(draws.directions(draws.fresh(), THIRD));
    double[] signal = new double[along.length];
    for (int f = 0; f < signal.length; f++) {
      signal[f] = along[f] * setting.downstreamSignalNorm();
    }
    int coordinates = Math.min(draws.noise2().end(), dimension);
    return new StartState(
        signal, v1, weights(draws.fresh(), coordinates), StartState.History.none(along.length));
  }

  /** What upstream training has led to. */
  SourceModel.Filters trained(StartState source, ArmRun upstream) {
    Descent trained = upstream.descent();
    int filters = trained.filters();
    double[] alongU = scaled(draws.directions(draws.start(), FIRST));
    double[] alongV1 = scaled(draws.directions(draws.start(), SECOND));
    double[] alongV2 = source.extra().clone();
    for (int f = 0; f < filters; f++) {
      double multiple = trained.signalMultiple[f];
      alongU[f] += multiple * setting.universalNorm();
      alongV1[f] += multiple * setting.upstreamSpecificNorm();
      alongV2[f] += trained.extraChange(f);
    }
    double[][] complement = new double[filters][];
    try (DenseMatrix moved = copy(source.complement(), source.complement().rows())) {
      trained.addComplementChange(moved);
      for (int f = 0; f < filters; f++) {
        cancellationPoint.before(moved.rows());
        complement[f] = new double[moved.rows()];
        moved.getColumn(f, complement[f]);
      }
    }
    return new SourceModel.Filters(alongU, alongV1, alongV2, complement, upstream.history());
  }

  /** The transfer arm's start: the first filters of each sign from upstream, the others fresh. */
  StartState inherited(SourceModel.Filters source, StartState fresh) {
    StartState.History carried = source.history();
    int filters = fresh.signal().length;
    double[] signal = fresh.signal().clone();
    double[] extra = fresh.extra().clone();
    StartState.History history =
        new StartState.History(
            new double[filters],
            new double[filters],
            new double[filters],
            carried.ownSamples(),
            carried.specificSquaredNorm());
    DenseMatrix weights = copy(fresh.complement(), source.complement()[0].length);
    for (int f = 0; f < filters; f++) {
      if (f % (filters / 2) < setting.inheritedFilters()) {
        weights.putColumn(f, source.complement()[f]);
        signal[f] =
            source.alongU()[f] * setting.universalNorm()
                + source.alongV2()[f] * setting.downstreamSpecificNorm();
        extra[f] = source.alongV1()[f];
        history.signal()[f] = carried.signal()[f];
        history.rhoOwnMean()[f] = carried.rhoOwnMean()[f];
        history.rhoOwnMax()[f] = carried.rhoOwnMax()[f];
      }
    }
    return new StartState(signal, extra, weights, history);
  }

  private DenseMatrix weights(GaussianDraws.Block block, int coordinates) {
    double[] diagonal = draws.diagonal(block, dimension, cancellationPoint);
    return DenseMatrix.filled(
        coordinates,
        block.count(),
        weights -> {
          draws.fill(block, diagonal, dimension, weights, cancellationPoint);
          double[] column = new double[coordinates];
          for (int f = 0; f < block.count(); f++) {
            cancellationPoint.before(coordinates);
            weights.getColumn(f, column);
            scale(column);
            weights.putColumn(f, column);
          }
        });
  }

  /** A copy with so many rows, zero where the source has fewer. */
  private DenseMatrix copy(DenseMatrix source, int rows) {
    return DenseMatrix.filled(
        rows,
        source.columns(),
        target -> {
          double[] column = new double[rows];
          for (int f = 0; f < source.columns(); f++) {
            cancellationPoint.before(rows);
            source.getColumn(f, column);
            target.putColumn(f, column);
          }
        });
  }

  private double[] scaled(double[] values) {
    scale(values);
    return values;
  }

  private void scale(double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= setting.initialStd();
    }
  }
}
