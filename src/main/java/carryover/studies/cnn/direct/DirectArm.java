package carryover.studies.cnn.direct;

import carryover.numeric.NdArrayMatrix;
import carryover.studies.cnn.UpdateRule;
import java.util.Arrays;

/**
 * One network in R^d and plain gradient descent on it (docs/model.md §2, of more layers §8.5).
 * {@link #evaluate} forms the outputs of the current weights; {@link #step} then moves along the
 * gradient they imply.
 */
final class DirectArm implements AutoCloseable {
  private final DirectTask task;
  private final double learningRate;
  private final UpdateRule rule;
  private final UpdateRule ruleAbove;
  private final int filters;
  private final DirectNetwork network;
  private final NdArrayMatrix weights;
  private final UpperLayers upper;
  private final double[][] start;
  private final UpperLayers upperStart;
  private final DirectLedger ledger;
  private final DirectLedger carried;
  private final NdArrayMatrix noiseResponse;
  private final NdArrayMatrix signalResponse;
  private final NdArrayMatrix noiseStep;
  private final NdArrayMatrix signalStep;
  private final double[] onNoise;
  private final double[] onSignal;
  private final double[] noiseMultiple;
  private final double[] signalMultiple;
  private final double[] margins;
  private PatchOutputs noiseOutputs;
  private PatchOutputs positiveOutputs;
  private PatchOutputs negativeOutputs;

  /**
   * Trains this network in place; it and the task stay the caller's.
   *
   * @param carried what the filters have got from another task; shrinks with them
   */
  DirectArm(
      DirectTask task,
      double[] noiseSquares,
      double learningRate,
      DirectRules rules,
      DirectNetwork network,
      DirectLedger carried) {
    int n = task.samples();
    this.task = task;
    this.learningRate = learningRate;
    this.rule = rules.filters();
    this.ruleAbove = rules.above();
    this.carried = carried;
    this.network = network;
    this.weights = network.filters();
    this.upper = network.upper();
    this.filters = weights.columns();
    this.upperStart = upper.copy();
    this.start = rule.decays() && rule.towardsStart() ? columns(weights) : new double[0][];
    this.ledger = new DirectLedger(task.labels(), noiseSquares, filters);
    this.noiseResponse = new NdArrayMatrix(n, filters);
    this.signalResponse = new NdArrayMatrix(1, filters);
    this.noiseStep = new NdArrayMatrix(n, filters);
    this.signalStep = new NdArrayMatrix(1, filters);
    this.onNoise = new double[n * filters];
    this.onSignal = new double[filters];
    this.noiseMultiple = new double[n * filters];
    this.signalMultiple = new double[filters];
    this.margins = new double[n];
  }

  DirectNetwork network() {
    return network;
  }

  DirectLedger ledger() {
    return ledger;
  }

  /** What the filters have got from the task this arm is not trained on, as far as it is left. */
  DirectLedger carried() {
    return carried;
  }

  /** Forms y·f for every training sample. */
  void evaluate() {
    noiseResponse.setTransposedProduct(task.noise(), weights);
    signalResponse.setTransposedProduct(task.signal(), weights);
    noiseResponse.get(onNoise);
    signalResponse.get(onSignal);
    noiseOutputs = upper.outputs(onNoise);
    positiveOutputs = upper.outputs(onSignal);
    negativeOutputs = upper.outputs(Arrays.stream(onSignal).map(x -> -x).toArray());
    int n = margins.length;
    double[] onNoisePatch = noiseOutputs.last();
    for (int i = 0; i < n; i++) {
      double y = task.labels()[i];
      double[] onSignalPatch = (y > 0 ? positiveOutputs : negativeOutputs).last();
      double sum = 0;
      for (int k = 0; k < filters; k++) {
        sum += sign(k) * (onSignalPatch[k] + onNoisePatch[k * n + i]);
      }
      margins[i] = y * sum / (filters / 2.0);
    }
  }

  /** Whether weights and outputs are numbers; a broken weight breaks its filter's responses. */
  boolean finite() {
    return allFinite(onNoise) && allFinite(onSignal) && allFinite(margins) && upper.finite();
  }

  /** Mean of ln(1 + exp(−y·f)). */
  double loss() {
    double sum = 0;
    for (double margin : margins) {
      sum += Math.max(-margin, 0) + Math.log1p(Math.exp(-Math.abs(margin)));
    }
    return sum / margins.length;
  }

  /** Share of training samples with y·f &gt; 0. */
  double accuracy() {
    int right = 0;
    for (double margin : margins) {
      if (margin > 0) {
        right++;
      }
    }
    return right / (double) margins.length;
  }

  /** One step of gradient descent from the weights last evaluated. */
  void step() {
    int n = margins.length;
    double rate = learningRate / (n * (filters / 2.0));
    double[][] noiseSlopes = upper.slopes(noiseOutputs);
    double[][] positiveSlopes = upper.slopes(positiveOutputs);
    double[][] negativeSlopes = upper.slopes(negativeOutputs);
    for (int k = 0; k < filters; k++) {
      double signal = 0;
      for (int i = 0; i < n; i++) {
        double y = task.labels()[i];
        double pull = rule.rates()[k] * (rate * sign(k) / (1 + Math.exp(margins[i])));
        noiseMultiple[k * n + i] = pull * y * noiseSlopes[0][k * n + i];
        signal += pull * (y > 0 ? positiveSlopes : negativeSlopes)[0][k];
      }
      signalMultiple[k] = signal;
    }
    if (upper.count() > 0) {
      stepAbove(rate, noiseSlopes, positiveSlopes, negativeSlopes);
    }
    noiseStep.set(noiseMultiple);
    signalStep.set(signalMultiple);
    if (rule.decays()) {
      decay();
    }
    weights.addProduct(task.noise(), noiseStep);
    weights.addProduct(task.signal(), signalStep);
    ledger.add(signalMultiple, noiseMultiple);
  }

  /** The step of the layers above the filters. */
  private void stepAbove(
      double rate, double[][] noiseSlopes, double[][] positiveSlopes, double[][] negativeSlopes) {
    double[] pulls = new double[margins.length];
    double positive = 0;
    double negative = 0;
    for (int i = 0; i < pulls.length; i++) {
      pulls[i] = task.labels()[i] / (1 + Math.exp(margins[i]));
      positive += Math.max(pulls[i], 0);
      negative += Math.min(pulls[i], 0);
    }
    double[][] sums = upper.zeros();
    upper.addDerivatives(sums, noiseOutputs, noiseSlopes, pulls);
    upper.addDerivatives(sums, positiveOutputs, positiveSlopes, new double[] {positive});
    upper.addDerivatives(sums, negativeOutputs, negativeSlopes, new double[] {negative});
    upper.step(ruleAbove, rate, sums, upperStart);
  }

  private void decay() {
    double[] filter = new double[weights.rows()];
    for (int k = 0; k < filters; k++) {
      double kept = rule.kept()[k];
      weights.getColumn(k, filter);
      for (int j = 0; j < filter.length; j++) {
        filter[j] *= kept;
        filter[j] += rule.towardsStart() ? (1 - kept) * start[k][j] : 0;
      }
      weights.setColumn(k, filter);
    }
    ledger.shrink(rule.kept());
    if (!rule.towardsStart()) {
      carried.shrink(rule.kept());
    }
  }

  private static double[][] columns(NdArrayMatrix weights) {
    double[][] columns = new double[weights.columns()][weights.rows()];
    for (int k = 0; k < columns.length; k++) {
      weights.getColumn(k, columns[k]);
    }
    return columns;
  }

  private int sign(int k) {
    return k < filters / 2 ? 1 : -1;
  }

  private static boolean allFinite(double[] values) {
    for (double value : values) {
      if (!Double.isFinite(value)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    noiseResponse.close();
    signalResponse.close();
    noiseStep.close();
    signalStep.close();
  }
}
