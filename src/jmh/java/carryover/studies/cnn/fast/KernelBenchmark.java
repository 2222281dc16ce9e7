package carryover.studies.cnn.fast;

import carryover.studies.cnn.CnnSpace;

import carryover.numeric.CancellationPoint;
import carryover.numeric.Cholesky;
import carryover.study.Setting;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The kernels of one step of the default setting's upstream arm: N₁ = 200, m = 10. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class KernelBenchmark {
  private static final int TRAINED_STEPS = 100;

  private GaussianDraws draws;
  private LearningTask task;
  private StartState start;
  private Descent descent;
  private ResponseCovariance covariance;
  private TestAccuracy accuracy;
  private CoefficientReader coefficients;
  private double[] matrix;
  private double[] factor;
  private double[] column;

  /** An arm in the middle of its training, so that a typical share of the filters is active. */
  @Setup
  public void train() {
    Setting setting = CnnSpace.STANDARD;
    int filters = 2 * setting.filters();
    int dimension = setting.dimension() - 3;
    CancellationPoint go = CancellationPoint.never();
    draws =
        new GaussianDraws(
            new GaussianDraws.Shape(1, filters, setting.upstreamSamples(), setting.downstreamSamples()), go);
    task = new LearningTask(draws, draws.noise1(), 5, setting.upstreamNoise(), dimension, go);
    start = new InitialWeights(setting, draws, dimension, go).upstream();
    ArmState state = ArmState.before(task, start, go);
    descent = new Descent(task, state, setting.learningRate(), go);
    for (int i = 0; i < TRAINED_STEPS; i++) {
      descent.forward();
      descent.step();
    }
    covariance = new ResponseCovariance(descent, state.startCovariance(), go);
    accuracy = new TestAccuracy(draws.testDraws(), filters, go);
    coefficients = new CoefficientReader(descent, start.history(), true, 4, 1, go);
    matrix = covariance.now().clone();
    factor = new double[matrix.length];
    column = new double[filters];
  }

  @TearDown
  public void close() {
    covariance.close();
    descent.close();
    start.close();
    task.close();
  }

  @Benchmark
  public boolean forward() {
    return descent.forward();
  }

  @Benchmark
  public double[] step() {
    descent.step();
    return descent.signal;
  }

  @Benchmark
  public double[] responseCovariance() {
    return covariance.now();
  }

  @Benchmark
  public double testAccuracy() {
    System.arraycopy(matrix, 0, factor, 0, matrix.length);
    return accuracy.measure(factor, descent.signal);
  }

  @Benchmark
  public double[] cholesky() {
    System.arraycopy(matrix, 0, factor, 0, matrix.length);
    Cholesky.factor(factor, column.length, column);
    return factor;
  }

  @Benchmark
  public Object coefficientSummary() {
    return coefficients.read(false);
  }
}
