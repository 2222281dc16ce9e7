package carryover.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** A verification by settings that are trained over several seeds. */
public abstract class RepeatedVerification implements Verification {
  private record Run(Repetitions repetitions, int index) {}

  private final double limit;
  private final double falseAlarm;
  private final List<Run> runs = new ArrayList<>();
  private final List<Supplier<Comparison>> comparisons = new ArrayList<>();

  /** Trains nothing yet; see {@link #limit} and {@link #falseAlarm}. */
  protected RepeatedVerification(double limit, double falseAlarm) {
    this.limit = limit;
    this.falseAlarm = falseAlarm;
  }

  /** Adds the runs of a setting, one for each seed. */
  protected final Repetitions repeat(
      Engine engine,
      Setting setting,
      Recording recording,
      int seeds,
      List<ToDoubleFunction<Trace>> numbers) {
    Repetitions repetitions = new Repetitions(engine, setting, recording, seeds, numbers);
    for (int index = 0; index < seeds; index++) {
      runs.add(new Run(repetitions, index));
    }
    return repetitions;
  }

  /** Adds a comparison, to be asked for after all runs. */
  protected final void compare(Supplier<Comparison> comparison) {
    comparisons.add(comparison);
  }

  @Override
  public final int runs() {
    return runs.size();
  }

  @Override
  public final void run(int number, BooleanSupplier cancelled) {
    Run run = runs.get(number);
    run.repetitions().run(run.index(), cancelled);
  }

  @Override
  public final List<Comparison> comparisons() {
    return comparisons.stream().map(Supplier::get).toList();
  }

  @Override
  public final double limit() {
    return limit;
  }

  @Override
  public final double falseAlarm() {
    return falseAlarm;
  }
}
