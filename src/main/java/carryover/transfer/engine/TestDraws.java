package carryover.transfer.engine;

import carryover.numeric.RandomStreams;

/**
 * The standard normals of the test noise, fixed along a run so that curves are smooth: {@link
 * TestAccuracy#PAIRS} vectors of length 2m, in chunks that stay in the fastest cache.
 */
final class TestDraws {
  private final double[][][] chunks;

  TestDraws(RandomStreams random, int stream, int filters) {
    int count = TestAccuracy.PAIRS / TestAccuracy.CHUNK;
    chunks = new double[count][TestAccuracy.padded(filters)][TestAccuracy.CHUNK];
    double[] coordinate = new double[TestAccuracy.PAIRS];
    for (int c = 0; c < filters; c++) {
      random.normals(stream, c, coordinate, TestAccuracy.PAIRS);
      for (int k = 0; k < count; k++) {
        System.arraycopy(coordinate, k * TestAccuracy.CHUNK, chunks[k][c], 0, TestAccuracy.CHUNK);
      }
    }
  }

  /**
   * {@code chunks[k][c]}: coordinate c of the vectors of chunk k; coordinates from 2m on, up to a
   * multiple of four, are zero.
   */
  double[][][] chunks() {
    return chunks;
  }
}
