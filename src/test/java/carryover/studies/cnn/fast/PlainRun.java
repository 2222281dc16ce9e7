package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.numeric.DenseMatrix;
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Setting;
import java.util.Arrays;

/**
 * The training of docs/model.md §2 on the fast engine's own draws, by plain loops over whole
 * vectors: coordinates along u, v1, v2 and then those of the complement.
 */
final class PlainRun {
  final Setting setting;
  final PlainNetwork upstream;
  final PlainNetwork transfer;
  final PlainNetwork scratch;

  /** For each filter of transfer the upstream filter it is a copy of, −1 for a fresh one. */
  final int[] sources;

  private final CancellationPoint never = CancellationPoint.never();
  private final GaussianDraws draws;
  private final int dimension;

  /** Trains nothing yet; transfer needs a trained upstream. */
  PlainRun(Setting setting, long seed) {
    this.setting = setting;
    draws = new GaussianDraws(GaussianDraws.Shape.of(CnnSetting.of(setting), seed), never);
    dimension = setting.whole(CnnSpace.DIMENSION) - 3;
    double u = setting.get(CnnSpace.UNIVERSAL_NORM);
    double v2 = CnnSetting.of(setting).downstreamSpecificNorm();
    double[] signal1 = {u, setting.get(CnnSpace.UPSTREAM_SPECIFIC_NORM), 0};
    double[] signal2 = {u, 0, v2};
    double whole1 = Math.hypot(u, setting.get(CnnSpace.UPSTREAM_SPECIFIC_NORM));
    double[] plane1 = plane(u, signal1[1], whole1);
    double[] plane2 = plane(u, v2, setting.get(CnnSpace.DOWNSTREAM_SIGNAL_NORM));
    double[][] noise1 = noise(draws.noise1(), 2, 1, plane1, setting.get(CnnSpace.UPSTREAM_NOISE));
    double[][] noise2 = noise(draws.noise2(), 1, 2, plane2, setting.get(CnnSpace.DOWNSTREAM_NOISE));
    double[] labels2 = draws.labels(draws.noise2());
    double rate = setting.get(CnnSpace.LEARNING_RATE);
    double[] alike = new double[2 * setting.whole(CnnSpace.FILTERS)];
    Arrays.fill(alike, 1);
    PlainNetwork.Decay first = new PlainNetwork.Decay(setting.get(CnnSpace.UPSTREAM_DECAY), false);
    PlainNetwork.Decay second =
        new PlainNetwork.Decay(
            setting.get(CnnSpace.DOWNSTREAM_DECAY), setting.get(CnnSpace.DECAY_TOWARDS) == 1);
    upstream =
        new PlainNetwork(
            upstreamStart(),
            padded(signal1),
            draws.labels(draws.noise1()),
            noise1,
            rate,
            first,
            alike);
    scratch = new PlainNetwork(freshStart(), padded(signal2), labels2, noise2, rate, second, alike);
    for (int step = 0; step < setting.whole(CnnSpace.UPSTREAM_STEPS); step++) {
      upstream.step();
    }
    sources = sources();
    double[][] mixed = freshStart();
    double[] ownRates = alike.clone();
    for (int f = 0; f < mixed.length; f++) {
      if (sources[f] >= 0) {
        mixed[f] = upstream.weights[sources[f]].clone();
        ownRates[f] = setting.get(CnnSpace.INHERITED_RATE);
      }
    }
    transfer = new PlainNetwork(mixed, padded(signal2), labels2, noise2, rate, second, ownRates);
  }

  /** One after another the best filter of each sign that is left. */
  private int[] sources() {
    int m = setting.whole(CnnSpace.FILTERS);
    int[] chosen = new int[2 * m];
    Arrays.fill(chosen, -1);
    for (int sign = 0; sign < 2; sign++) {
      for (int place = 0; place < CnnSetting.of(setting).inheritedFilters(); place++) {
        int best = -1;
        for (int f = sign * m; f < (sign + 1) * m; f++) {
          int candidate = f;
          boolean taken = Arrays.stream(chosen).anyMatch(taking -> taking == candidate);
          if (!taken && (best < 0 || merit(f) > merit(best))) {
            best = f;
          }
        }
        chosen[sign * m + place] = best;
      }
    }
    return chosen;
  }

  private double merit(int f) {
    double u = setting.get(CnnSpace.UNIVERSAL_NORM);
    double gamma = upstream.sign(f) * upstream.signalMultiples[f] * u * u;
    return switch (setting.whole(CnnSpace.INHERITED_SELECTION)) {
      case 1 -> PlainNetwork.dot(upstream.weights[f], upstream.weights[f]);
      case 2 -> gamma;
      case 3 -> -gamma;
      default -> 0;
    };
  }

  private static double[] plane(double shared, double own, double whole) {
    return whole == 0 ? new double[] {1, 0} : new double[] {shared / whole, own / whole};
  }

  private double[][] upstreamStart() {
    double[][] weights = vectors(draws.start());
    for (int direction = 0; direction < 3; direction++) {
      double[] along = draws.directions(draws.start(), direction);
      for (int f = 0; f < weights.length; f++) {
        weights[f][direction] = along[f];
      }
    }
    return scaled(weights, setting.get(CnnSpace.INITIAL_STD));
  }

  /** Drawn along μ₂ and across it in the plane of u and v2. */
  private double[][] freshStart() {
    double[][] weights = vectors(draws.fresh());
    double[] along = draws.directions(draws.fresh(), 0);
    double[] across = draws.directions(draws.fresh(), 1);
    double[] v1 = draws.directions(draws.fresh(), 2);
    double whole = setting.get(CnnSpace.DOWNSTREAM_SIGNAL_NORM);
    double cosine = whole == 0 ? 1 : setting.get(CnnSpace.UNIVERSAL_NORM) / whole;
    double sine = whole == 0 ? 0 : CnnSetting.of(setting).downstreamSpecificNorm() / whole;
    for (int f = 0; f < weights.length; f++) {
      weights[f][0] = cosine * along[f] - sine * across[f];
      weights[f][1] = v1[f];
      weights[f][2] = sine * along[f] + cosine * across[f];
    }
    return scaled(weights, setting.get(CnnSpace.INITIAL_STD));
  }

  /**
   * @param plane cosine and sine of the signal to û
   */
  private double[][] noise(
      GaussianDraws.Block block, int extraDirection, int own, double[] plane, double scale) {
    double[][] vectors = vectors(block);
    double[] extra = draws.extra(block);
    double[] along = draws.alongSignal(block);
    double[] across = draws.acrossSignal(block);
    double overlap = setting.get(CnnSpace.NOISE_OVERLAP);
    for (int i = 0; i < vectors.length; i++) {
      vectors[i][extraDirection] = extra[i];
      vectors[i][0] = overlap * (plane[0] * along[i] - plane[1] * across[i]);
      vectors[i][own] = overlap * (plane[1] * along[i] + plane[0] * across[i]);
    }
    return scaled(vectors, scale);
  }

  private double[][] vectors(GaussianDraws.Block block) {
    int coordinates = Math.min(draws.noise1().end(), dimension);
    double[][] vectors = new double[block.count()][3 + coordinates];
    try (DenseMatrix columns = new DenseMatrix(coordinates, block.count())) {
      draws.fill(block, draws.diagonal(block, dimension, never), dimension, columns, never);
      double[] column = new double[coordinates];
      for (int i = 0; i < vectors.length; i++) {
        columns.getColumn(i, column);
        System.arraycopy(column, 0, vectors[i], 3, coordinates);
      }
    }
    return vectors;
  }

  private double[] padded(double[] signal) {
    return Arrays.copyOf(signal, 3 + Math.min(draws.noise1().end(), dimension));
  }

  private static double[][] scaled(double[][] vectors, double factor) {
    for (double[] vector : vectors) {
      for (int k = 0; k < vector.length; k++) {
        vector[k] *= factor;
      }
    }
    return vectors;
  }
}
