package carryover.studies.cnn.direct;

import carryover.numeric.NdArrayMatrix;
import carryover.numeric.RandomStreams;
import carryover.studies.cnn.CnnSetting;

/**
 * The random numbers of the direct engine, in R^d: one stream for each purpose, one index for each
 * vector. The axes of R^d are chosen such that u, v1 and v2 lie along the first three.
 */
final class DirectDraws {
  static final int U = 0;
  static final int V1 = 1;
  static final int V2 = 2;

  private static final int UPSTREAM_LABELS = 0;
  private static final int DOWNSTREAM_LABELS = 1;
  private static final int UPSTREAM_NOISE = 2;
  private static final int DOWNSTREAM_NOISE = 3;
  private static final int UPSTREAM_TEST = 4;
  private static final int DOWNSTREAM_TEST = 5;
  private static final int UPSTREAM_START = 6;
  private static final int FRESH_START = 7;
  private static final int UPSTREAM_UPPER = 8;
  private static final int FRESH_UPPER = 9;

  private final CnnSetting setting;
  private final RandomStreams streams;

  DirectDraws(CnnSetting setting, long seed) {
    this.setting = setting;
    // Kept apart from the streams of the fast engine: the two are compared as independent samples.
    this.streams = new RandomStreams(~seed);
  }

  /** Task 1: signal u + v1, noise with c times its deviation along u and v1. */
  DirectTask upstreamTask() {
    return new DirectTask(
        signal(V1, setting.upstreamSpecificNorm()),
        streams.signs(UPSTREAM_LABELS, 0, setting.upstreamSamples()),
        noise(UPSTREAM_NOISE, V1, setting.upstreamNoise(), setting.upstreamSamples()));
  }

  /** Task 2: signal u + v2, noise with c times its deviation along u and v2, not along v1. */
  DirectTask downstreamTask() {
    return new DirectTask(
        signal(V2, setting.downstreamSpecificNorm()),
        streams.signs(DOWNSTREAM_LABELS, 0, setting.downstreamSamples()),
        noise(DOWNSTREAM_NOISE, V2, setting.downstreamNoise(), setting.downstreamSamples()));
  }

  /** Fresh noise of Task 1 to test on, d×count. */
  NdArrayMatrix upstreamTest(int count) {
    return noise(UPSTREAM_TEST, V1, setting.upstreamNoise(), count);
  }

  /** Fresh noise of Task 2 to test on, d×count. */
  NdArrayMatrix downstreamTest(int count) {
    return noise(DOWNSTREAM_TEST, V2, setting.downstreamNoise(), count);
  }

  /** Start of the upstream arm. */
  DirectNetwork upstreamStart() {
    return new DirectNetwork(filters(UPSTREAM_START), upper(UPSTREAM_UPPER));
  }

  /** The start that transfer and scratch share. */
  DirectNetwork freshStart() {
    return new DirectNetwork(filters(FRESH_START), upper(FRESH_UPPER));
  }

  private NdArrayMatrix signal(int ownAxis, double ownNorm) {
    double[] signal = new double[setting.dimension()];
    signal[U] = setting.universalNorm();
    signal[ownAxis] = ownNorm;
    NdArrayMatrix column = new NdArrayMatrix(setting.dimension(), 1);
    column.setColumn(0, signal);
    return column;
  }

  private NdArrayMatrix noise(int stream, int ownAxis, double deviation, int count) {
    NdArrayMatrix columns = normals(stream, deviation, count);
    double overlap = setting.noiseOverlap();
    double[] column = new double[setting.dimension()];
    for (int i = 0; i < count; i++) {
      columns.getColumn(i, column);
      column[U] *= overlap;
      column[ownAxis] *= overlap;
      columns.setColumn(i, column);
    }
    return columns;
  }

  private NdArrayMatrix filters(int stream) {
    return normals(stream, setting.initialStd(), 2 * setting.filters());
  }

  /** Weights of variance 2/m: they keep the mean square of what ReLU units give. */
  private UpperLayers upper(int stream) {
    int m = setting.filters();
    double[][] layers = new double[setting.depth() - 2][];
    for (int layer = 0; layer < layers.length; layer++) {
      layers[layer] = streams.normals(stream, layer, 2 * m * m);
      for (int e = 0; e < layers[layer].length; e++) {
        layers[layer][e] *= Math.sqrt(2.0 / m);
      }
    }
    return new UpperLayers(m, layers);
  }

  private NdArrayMatrix normals(int stream, double deviation, int count) {
    int d = setting.dimension();
    NdArrayMatrix columns = new NdArrayMatrix(d, count);
    double[] column = new double[d];
    for (int i = 0; i < count; i++) {
      streams.normals(stream, i, column, d);
      for (int k = 0; k < d; k++) {
        column[k] *= deviation;
      }
      columns.setColumn(i, column);
    }
    return columns;
  }
}
