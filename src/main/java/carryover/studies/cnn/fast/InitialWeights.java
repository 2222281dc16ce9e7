package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.numeric.DenseMatrix;
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.InheritedSelection;
import java.util.Arrays;
import java.util.stream.IntStream;

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
        signal,
        v2,
        along(upstreamPlane(), u, v1),
        across(upstreamPlane(), u, v1),
        weights(draws.start(), coordinates),
        StartState.History.none(u.length));
  }

  /**
   * The fresh start of Task 2. Its share of span(u, v2) is drawn along μ₂ and across it, so that at
   * fixed S it does not notice where ‖u‖ stands.
   */
  StartState fresh() {
    double[] along = scaled(draws.directions(draws.fresh(), FIRST));
    double[] across = scaled(draws.directions(draws.fresh(), SECOND));
    double[] v1 = scaled(draws.directions(draws.fresh(), THIRD));
    double[] signal = new double[along.length];
    for (int f = 0; f < signal.length; f++) {
      signal[f] = along[f] * setting.downstreamSignalNorm();
    }
    int coordinates = Math.min(draws.noise2().end(), dimension);
    return new StartState(
        signal,
        v1,
        along,
        across,
        weights(draws.fresh(), coordinates),
        StartState.History.none(along.length));
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
      double left = trained.startShare[f];
      double along = trained.alongChange(f);
      double across = trained.acrossChange(f);
      alongU[f] = left * alongU[f] + multiple * setting.universalNorm();
      alongU[f] += upstreamPlane().shared(along, across);
      alongV1[f] = left * alongV1[f] + multiple * setting.upstreamSpecificNorm();
      alongV1[f] += upstreamPlane().own(along, across);
      alongV2[f] = left * alongV2[f] + trained.extraChange(f);
    }
    double[][] complement = new double[filters][];
    try (DenseMatrix moved =
        copy(source.complement(), source.complement().rows(), trained.startShare)) {
      trained.addComplementChange(moved);
      for (int f = 0; f < filters; f++) {
        cancellationPoint.before(moved.rows());
        complement[f] = new double[moved.rows()];
        moved.getColumn(f, complement[f]);
      }
    }
    return new SourceModel.Filters(alongU, alongV1, alongV2, complement, upstream.history());
  }

  /** The transfer arm's start: of each sign the inherited filters, then fresh ones. */
  StartState inherited(SourceModel.Filters source, StartState fresh) {
    StartState.History carried = source.history();
    int filters = fresh.signal().length;
    double[] signal = fresh.signal().clone();
    double[] extra = fresh.extra().clone();
    double[] along = fresh.along().clone();
    double[] across = fresh.across().clone();
    StartState.History history =
        new StartState.History(
            new double[filters],
            new double[filters],
            new double[filters],
            new double[filters],
            carried.ownSamples(),
            carried.specificSquaredNorm());
    int[] sources = sources(source);
    DenseMatrix weights = copy(fresh.complement(), source.complement()[0].length, ones(filters));
    for (int f = 0; f < filters; f++) {
      int from = sources[f];
      if (from != InheritedSelection.FRESH) {
        double u = source.alongU()[from];
        double v2 = source.alongV2()[from];
        weights.putColumn(f, source.complement()[from]);
        signal[f] = u * setting.universalNorm() + v2 * setting.downstreamSpecificNorm();
        extra[f] = source.alongV1()[from];
        along[f] = downstreamPlane().along(u, v2);
        across[f] = downstreamPlane().across(u, v2);
        history.signal()[f] = carried.signal()[from];
        history.rhoOwnMean()[f] = carried.rhoOwnMean()[from];
        history.rhoOwnMin()[f] = carried.rhoOwnMin()[from];
        history.rhoOwnMax()[f] = carried.rhoOwnMax()[from];
      }
    }
    return new StartState(signal, extra, along, across, weights, history);
  }

  /** Where the filters of the transfer arm come from. */
  private int[] sources(SourceModel.Filters source) {
    int filters = source.alongU().length;
    double[] norms = new double[filters];
    double[] shared = new double[filters];
    double sharedSquaredNorm = setting.universalNorm() * setting.universalNorm();
    for (int f = 0; f < filters; f++) {
      double[] complement = source.complement()[f];
      cancellationPoint.before(complement.length);
      double square = square(source.alongU()[f]);
      square += square(source.alongV1()[f]) + square(source.alongV2()[f]);
      for (double w : complement) {
        square += w * w;
      }
      norms[f] = Math.sqrt(square);
      shared[f] = source.history().signal()[f] * sharedSquaredNorm;
    }
    return setting.inheritedSelection().sources(norms, shared, setting.inheritedFilters());
  }

  private SignalPlane upstreamPlane() {
    double u = setting.universalNorm();
    double v1 = setting.upstreamSpecificNorm();
    return SignalPlane.of(u, v1, Math.sqrt(u * u + v1 * v1));
  }

  private SignalPlane downstreamPlane() {
    return SignalPlane.of(
        setting.universalNorm(), setting.downstreamSpecificNorm(), setting.downstreamSignalNorm());
  }

  private static double[] along(SignalPlane plane, double[] shared, double[] own) {
    return IntStream.range(0, own.length)
        .mapToDouble(f -> plane.along(shared[f], own[f]))
        .toArray();
  }

  private static double[] across(SignalPlane plane, double[] shared, double[] own) {
    return IntStream.range(0, own.length)
        .mapToDouble(f -> plane.across(shared[f], own[f]))
        .toArray();
  }

  private static double[] ones(int count) {
    double[] ones = new double[count];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static double square(double x) {
    return x * x;
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
            scale(setting.initialStd(), column);
            weights.putColumn(f, column);
          }
        });
  }

  /** A copy with so many rows, zero where the source has fewer, each column times a factor. */
  private DenseMatrix copy(DenseMatrix source, int rows, double[] factors) {
    return DenseMatrix.filled(
        rows,
        source.columns(),
        target -> {
          double[] column = new double[rows];
          for (int f = 0; f < source.columns(); f++) {
            cancellationPoint.before(rows);
            source.getColumn(f, column);
            scale(factors[f], column);
            target.putColumn(f, column);
          }
        });
  }

  private double[] scaled(double[] values) {
    scale(setting.initialStd(), values);
    return values;
  }

  private static void scale(double factor, double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= factor;
    }
  }
}
