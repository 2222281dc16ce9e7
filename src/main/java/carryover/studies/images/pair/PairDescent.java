package carryover.studies.images.pair;

import carryover.numeric.CancellationPoint;
import carryover.studies.images.Learned;
import java.util.Arrays;

/**
 * Full-batch gradient descent on the logistic loss of f = (1/m)(Σ ReLU⟨w₊, x⟩ − Σ ReLU⟨w₋, x⟩) with
 * the second layer fixed. Weights are kept as a start and multiples of the training images; there
 * is an array for each of the 2m filters, the m of sign +1 first.
 */
final class PairDescent implements AutoCloseable {
  private final PairTask task;
  private final double[][] start;
  private final int filters;
  private final double rate;
  private final Responses training;
  private final Responses testing;
  private final double[][] responses;
  private final double[][] multiples;
  private final double[][] change;
  private final double[][] testStart;
  private final double[][] testResponses;
  private final double[] margins;
  private final double[] push;

  /**
   * @param start 2m filters of d entries; stays as it is
   */
  PairDescent(
      PairTask task, double[][] start, double learningRate, CancellationPoint cancellation) {
    this.task = task;
    this.start = start;
    filters = start.length;
    int samples = task.samples();
    rate = learningRate / (samples * (filters / 2.0));
    training = new Responses(task.inputs(), task.inputs(), task.gram(), filters, cancellation);
    testing = new Responses(task.inputs(), task.tests(), task.cross(), filters, cancellation);
    responses = new double[filters][samples];
    multiples = new double[filters][samples];
    change = new double[filters][samples];
    testStart = new double[filters][task.testSamples()];
    testResponses = new double[filters][task.testSamples()];
    margins = new double[samples];
    push = new double[samples];
    training.of(start, responses);
    testing.of(start, testStart);
  }

  /**
   * Computes the margins y·f of the training images.
   *
   * @return their mean logistic loss; not finite when weights or outputs are not
   */
  double forward() {
    outputs(responses, margins);
    double loss = 0;
    for (int i = 0; i < margins.length; i++) {
      margins[i] *= task.signs()[i];
      // ln(1 + e^−x) without overflow.
      loss += loss(margins[i]);
    }
    return loss / margins.length;
  }

  /** Share of training images with y·f &gt; 0, of the last {@link #forward}. */
  double trainAccuracy() {
    int right = 0;
    for (double margin : margins) {
      right += margin > 0 ? 1 : 0;
    }
    return (double) right / margins.length;
  }

  /** The test images; a tie counts as wrong. */
  Learned tested() {
    testing.add(multiples, testStart, testResponses);
    double[] outputs = new double[task.testSamples()];
    outputs(testResponses, outputs);
    int right = 0;
    double losses = 0;
    for (int i = 0; i < outputs.length; i++) {
      double margin = task.testSign(i) * outputs[i];
      right += margin > 0 ? 1 : 0;
      losses += loss(margin);
    }
    return Learned.of(losses, right, outputs.length);
  }

  /** ln(1 + exp(−margin)). */
  private static double loss(double margin) {
    return Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(-margin, 0);
  }

  /** One step from the margins of the last {@link #forward}. */
  void step() {
    for (int i = 0; i < push.length; i++) {
      push[i] = rate * task.signs()[i] / (1 + Math.exp(margins[i]));
    }
    for (int f = 0; f < filters; f++) {
      double sign = f < filters / 2 ? 1 : -1;
      double[] z = responses[f];
      double[] own = change[f];
      double[] all = multiples[f];
      for (int i = 0; i < push.length; i++) {
        own[i] = z[i] > 0 ? sign * push[i] : 0;
        all[i] += own[i];
      }
    }
    training.add(change, responses, responses);
  }

  /** The filters now. */
  double[][] weights() {
    double[][] weights = new double[filters][task.dimension()];
    training.filters(start, multiples, weights);
    return weights;
  }

  private void outputs(double[][] z, double[] target) {
    Arrays.fill(target, 0);
    for (int f = 0; f < filters; f++) {
      double[] own = z[f];
      if (f < filters / 2) {
        // z + |z| = 2·ReLU(z), and unlike a comparison it turns −∞ into NaN.
        for (int i = 0; i < target.length; i++) {
          target[i] += own[i] + Math.abs(own[i]);
        }
      } else {
        for (int i = 0; i < target.length; i++) {
          target[i] -= own[i] + Math.abs(own[i]);
        }
      }
    }
    for (int i = 0; i < target.length; i++) {
      target[i] /= filters;
    }
  }

  @Override
  public void close() {
    training.close();
    testing.close();
  }
}
