package carryover.studies.kernel.relu;

import carryover.numeric.CancellationPoint;
import carryover.studies.kernel.KernelMeasures;
import carryover.studies.kernel.SampleDraft;
import carryover.studies.meanfield.Descent;
import carryover.studies.meanfield.Neurons;
import carryover.studies.meanfield.Points;
import carryover.studies.meanfield.Training;
import carryover.study.ArmRecorder;
import carryover.study.Sample;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/** Trains both layers for one task and records it. */
final class TrainedArm {
  private final Plan plan;
  private final TestSet test;
  private final Tasks tasks;
  private final CancellationPoint cancellationPoint;

  /**
   * What is trained.
   *
   * @param points training samples
   * @param labels of them
   * @param testLabels of the test points
   * @param cosine of the task's direction to e₁
   * @param subtracts whether what the network answers at first is subtracted
   */
  record Plan(
      Points points,
      double[] labels,
      double[] testLabels,
      double cosine,
      boolean subtracts,
      double gamma,
      int steps,
      double learningRate) {}

  TrainedArm(Plan plan, TestSet test, Tasks tasks, CancellationPoint cancellationPoint) {
    this.plan = plan;
    this.test = test;
    this.tasks = tasks;
    this.cancellationPoint = cancellationPoint;
  }

  /**
   * Trains the neurons in place.
   *
   * @param recorder ends diverged where a number is not finite
   * @param progressed told the number of steps taken
   */
  void train(Neurons neurons, ArmRecorder recorder, IntConsumer progressed) {
    Neurons start = neurons.copy();
    double[] subtracted =
        plan.subtracts && recorder.tests()
            ? test.outputs(start)
            : new double[plan.testLabels.length];
    try (Descent descent =
        new Descent(
            plan.points,
            plan.labels,
            neurons,
            plan.subtracts ? start : null,
            plan.gamma,
            cancellationPoint)) {
      Last last = new Last();
      OptionalInt diverged =
          new Training(plan.steps, plan.learningRate, cancellationPoint)
              .run(descent, state -> last.record(state, neurons, subtracted, recorder), progressed);
      diverged.ifPresent(recorder::diverged);
    }
  }

  /** Measures a state once, however often it is recorded. */
  private final class Last {
    private Measured measured;

    void record(Training.State state, Neurons neurons, double[] subtracted, ArmRecorder recorder) {
      int step = state.step();
      if (state.moved()) {
        measured = null;
      }
      if (recorder.records(step)) {
        boolean features = step == plan.steps || recorder.recordsDetails(step);
        if (measured == null || (features && !measured.withFeatures())) {
          measured = new Measured(neurons, subtracted, state.loss(), features, recorder.tests());
        }
        recorder.add(measured.at(step, state.time(), recorder.recordsDetails(step)));
      }
    }
  }

  /** What was measured of one state. */
  private final class Measured {
    private final double trainLoss;
    private final double testLoss;
    private final FeatureReport report;

    Measured(
        Neurons neurons, double[] subtracted, double trainLoss, boolean features, boolean tests) {
      this.trainLoss = trainLoss;
      testLoss =
          tests
              ? TestSet.loss(
                  test.outputs(neurons),
                  subtracted,
                  1 / (plan.gamma * neurons.width()),
                  plan.testLabels)
              : Double.NaN;
      report =
          features
              ? FeatureReport.of(test.points(), neurons, tasks, plan.cosine, cancellationPoint)
              : null;
    }

    boolean withFeatures() {
      return report != null;
    }

    Sample at(int step, double time, boolean details) {
      SampleDraft draft =
          new SampleDraft()
              .set(KernelMeasures.TRAIN_LOSS, trainLoss)
              .set(KernelMeasures.TEST_LOSS, testLoss)
              .set(KernelMeasures.TIME, time);
      if (report != null) {
        report.addTo(draft);
      }
      return draft.at(step, details ? report.details() : List.of());
    }
  }
}
