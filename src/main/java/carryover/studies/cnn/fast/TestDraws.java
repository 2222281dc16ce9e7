package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import java.util.Arrays;

/**
 * The standard normals of the test noise, fixed along a run so that curves are smooth: {@link
 * TestAccuracy#PAIRS} vectors of length 2m, in chunks that stay in the fastest cache.
 */
final class TestDraws {
  private final double[][][] chunks;

  TestDraws(RandomStreams random, int stream, int filters, CancellationPoint cancellationPoint) {
    int count = TestAccuracy.PAIRS / TestAccuracy.CHUNK;
    int coordinates = TestAccuracy.padded(filters);
    chunks = new double[count][coordinates][];
    double[] coordinate = new double[TestAccuracy.PAIRS];
    for (int c = 0; c < coordinates; c++) {
      cancellationPoint.before((long) GaussianDraws.NORMAL_WORK * TestAccuracy.PAIRS);
      if (c < filters) {
        random.normals(stream, c, coordinate, TestAccuracy.PAIRS);
      } else {
        Arrays.fill(coordinate, 0);
      }
      for (int k = 0; k < count; k++) {
        int from = k * TestAccuracy.CHUNK;
        chunks[k][c] = Arrays.copyOfRange(coordinate, from, from + TestAccuracy.CHUNK);
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
