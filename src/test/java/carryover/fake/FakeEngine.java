package carryover.fake;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.Coefficients;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.List;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Trains nothing: its traces have the steps that are to be recorded, with accuracies by formula. An
 * arm diverges at the first step for which the formula gives NaN. Remembers what it was asked for.
 */
public final class FakeEngine implements Engine {
  /** What it was asked for. */
  public record Call(Setting setting, long seed, Recording recording) {}

  /** A formula for test accuracy. */
  @FunctionalInterface
  public interface Accuracy {
    double at(Arm arm, Setting setting, long seed, int step);
  }

  /** What goes before the answer: waiting, telling the listener, failing. */
  @FunctionalInterface
  public interface Work {
    void run(Call call, TrainingListener listener, BooleanSupplier cancelled);
  }

  private final Accuracy accuracy;
  private final Work work;
  private final Coefficients coefficients;
  private final Queue<Call> calls = new ConcurrentLinkedQueue<>();

  /** Answers at once. */
  public FakeEngine(Accuracy accuracy) {
    this(accuracy, (call, listener, cancelled) -> {});
  }

  /** Answers when the work is done. */
  public FakeEngine(Accuracy accuracy, Work work) {
    this(accuracy, work, new Coefficients(0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
  }

  /** Has the same coefficients at every step. */
  public FakeEngine(Accuracy accuracy, Work work, Coefficients coefficients) {
    this.accuracy = accuracy;
    this.work = work;
    this.coefficients = coefficients;
  }

  /** Everything it was asked for until now, whether or not it has answered, oldest first. */
  public Queue<Call> calls() {
    return calls;
  }

  @Override
  public Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    Call call = new Call(setting, seed, recording);
    calls.add(call);
    work.run(call, listener, cancelled);
    return CnnArms.trace(
        setting,
        seed,
        arm(CnnArms.UPSTREAM, call, setting.whole(CnnSpace.UPSTREAM_STEPS)),
        arm(CnnArms.TRANSFER, call, setting.whole(CnnSpace.DOWNSTREAM_STEPS)),
        arm(CnnArms.SCRATCH, call, setting.whole(CnnSpace.DOWNSTREAM_STEPS)),
        cancelled.getAsBoolean());
  }

  private ArmTrace arm(Arm arm, Call call, int steps) {
    OptionalInt divergedAt =
        IntStream.rangeClosed(0, steps)
            .filter(step -> Double.isNaN(accuracy.at(arm, call.setting(), call.seed(), step)))
            .findFirst();
    List<Sample> samples =
        IntStream.range(0, divergedAt.orElse(steps + 1))
            .filter(step -> call.recording().records(step, steps))
            .mapToObj(step -> sample(step, accuracy.at(arm, call.setting(), call.seed(), step)))
            .toList();
    return new ArmTrace(arm, samples, divergedAt);
  }

  private Sample sample(int step, double accuracy) {
    return CnnSample.alike(step, 0.5 / (step + 1), 1, accuracy, coefficients, null);
  }
}
