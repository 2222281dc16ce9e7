package carryover.studies.images.convolution;

/** The convolutional network in double precision, written out as its definition reads. */
final class PlainNetwork {
  private final int side;
  private final int channels;
  private final int classes;

  PlainNetwork(int side, int channels, int classes) {
    this.side = side;
    this.channels = channels;
    this.classes = classes;
  }

  /** Sum of the cross-entropies of some images. */
  double loss(NetworkWeights w, float[] images, int[] labels, int from, int count) {
    double sum = 0;
    for (int i = from; i < from + count; i++) {
      double[][][] image = new double[side][side][channels];
      for (int y = 0; y < side; y++) {
        for (int x = 0; x < side; x++) {
          for (int c = 0; c < channels; c++) {
            image[y][x][c] = images[((i * side + y) * side + x) * channels + c];
          }
        }
      }
      double[][][] features =
          layer(layer(image, w.first(), w.firstBias()), w.second(), w.secondBias());
      sum += crossEntropy(features, w, labels[i]);
    }
    return sum;
  }

  private double[][][] layer(double[][][] in, float[] weights, float[] bias) {
    int half = in.length / 2;
    double[][][] out = new double[half][half][bias.length];
    for (int f = 0; f < bias.length; f++) {
      for (int y = 0; y < half; y++) {
        for (int x = 0; x < half; x++) {
          double most = 0;
          for (int corner = 0; corner < 4; corner++) {
            most =
                Math.max(
                    most,
                    bias[f] + response(in, weights, f, 2 * y + corner / 2, 2 * x + corner % 2));
          }
          out[y][x][f] = most;
        }
      }
    }
    return out;
  }

  private static double response(double[][][] in, float[] weights, int f, int y, int x) {
    int channels = in[0][0].length;
    double sum = 0;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        boolean inside = y + dy >= 0 && y + dy < in.length && x + dx >= 0 && x + dx < in.length;
        for (int c = 0; inside && c < channels; c++) {
          sum += weights[((f * 3 + dy + 1) * 3 + dx + 1) * channels + c] * in[y + dy][x + dx][c];
        }
      }
    }
    return sum;
  }

  private double crossEntropy(double[][][] features, NetworkWeights w, int label) {
    double[] outputs = new double[classes];
    int last = features.length;
    int filters = features[0][0].length;
    for (int c = 0; c < classes; c++) {
      outputs[c] = w.headBias()[c];
      for (int y = 0; y < last; y++) {
        for (int x = 0; x < last; x++) {
          for (int f = 0; f < filters; f++) {
            int place = ((c * last + y) * last + x) * filters + f;
            outputs[c] += w.head()[place] * features[y][x][f];
          }
        }
      }
    }
    double total = 0;
    for (double output : outputs) {
      total += Math.exp(output);
    }
    return Math.log(total) - outputs[label];
  }
}
