package carryover.studies.meanfield;

import carryover.numeric.RandomStreams;

/**
 * Inputs of a network.
 *
 * @param inputs x by rows, count × D
 */
public record Points(double[] inputs, int count, int dimension) {
  /** Standard normal inputs of one stream; fewer of the same seed are the first ones. */
  public static Points draw(RandomStreams streams, int stream, int count, int dimension) {
    return new Points(streams.normals(stream, 0, count * dimension), count, dimension);
  }

  /** The first ones. */
  public Points first(int some) {
    return new Points(inputs, Math.min(count, some), dimension);
  }

  public double at(int point, int axis) {
    return inputs[point * dimension + axis];
  }

  /** ‖x‖²/D. */
  public double squaredScale(int point) {
    double sum = 0;
    for (int d = 0; d < dimension; d++) {
      sum += at(point, d) * at(point, d);
    }
    return sum / dimension;
  }

  /** x/√D, column after column of the count × D matrix. */
  public double[] scaledColumns() {
    double[] columns = new double[count * dimension];
    double scale = 1 / Math.sqrt(dimension);
    for (int i = 0; i < count; i++) {
      for (int d = 0; d < dimension; d++) {
        columns[d * count + i] = at(i, d) * scale;
      }
    }
    return columns;
  }
}
