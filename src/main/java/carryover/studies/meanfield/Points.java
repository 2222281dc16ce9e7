package carryover.studies.kernel.relu;

import carryover.numeric.RandomStreams;
import carryover.studies.kernel.Task;

/**
 * Standard normal inputs of one stream; fewer of the same seed are the first ones.
 *
 * @param inputs x by rows, count × D
 */
record Points(double[] inputs, int count, int dimension) {
  static Points draw(RandomStreams streams, int stream, int count, int dimension) {
    return new Points(streams.normals(stream, 0, count * dimension), count, dimension);
  }

  /** The first ones. */
  Points first(int some) {
    return new Points(inputs, Math.min(count, some), dimension);
  }

  double at(int point, int axis) {
    return inputs[point * dimension + axis];
  }

  /** Labels of a task along cos·e₁ + sin·e₂. */
  double[] labels(Task task, double cosine) {
    double sine = Math.sqrt(1 - cosine * cosine);
    double[] labels = new double[count];
    for (int i = 0; i < count; i++) {
      labels[i] = task.label(cosine * at(i, 0) + sine * at(i, 1));
    }
    return labels;
  }

  /** ‖x‖²/D. */
  double squaredScale(int point) {
    double sum = 0;
    for (int d = 0; d < dimension; d++) {
      sum += at(point, d) * at(point, d);
    }
    return sum / dimension;
  }

  /** x/√D, column after column of the count × D matrix. */
  double[] scaledColumns() {
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
