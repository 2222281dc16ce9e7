package carryover.toy;

import carryover.study.Benchmark;
import carryover.study.Recording;
import carryover.study.TrainingListener;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** How long a run takes. */
final class ToyBenchmark implements Benchmark {
  @Override
  public List<Result> measure(BooleanSupplier cancelled, Consumer<String> progress) {
    progress.accept("one run");
    long start = System.nanoTime();
    new ToyEngine()
        .train(
            ToyStudy.SPACE.standard(), 1, Recording.FINAL_ONLY, TrainingListener.NONE, cancelled);
    return List.of(new Result("runSeconds", "a run", (System.nanoTime() - start) / 1e9, "s"));
  }
}
