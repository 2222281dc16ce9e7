package carryover.studies.linear.relu;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import java.util.function.IntFunction;

/**
 * Transfer between two teachers that share neurons (docs/model-deep-linear.md §11): what chance
 * decides in one draw, and the arms of it. Each returns a student; about 6·m·d operations for each
 * input and step.
 */
final class StudentTeacher {
  /** Fresh inputs of a step of pretraining. */
  private static final int FRESH = 200;

  private static final int STEPS = 1500;

  /** The greatest step size of Adam. */
  private static final double STEP_SIZE = 0.02;

  private static final double SCALE = 0.5;

  /** Beside features of size ½ it changes nothing that is read. */
  private static final double LEAST_RIDGE = 1e-9;

  private static final int DIRECTIONS = 30;
  private static final int SIGNS = 31;
  private static final int START = 32;
  private static final int FRESH_INPUTS = 33;
  private static final int SCRATCH_START = 34;
  private static final int INPUTS = 35;
  private static final int LABELS = 36;

  private final Task task;
  private final RandomStreams random;
  private final CancellationPoint cancellationPoint;
  private final ReluSum target;
  private final ReluSum source;
  private final Batch sample;

  /**
   * Both tasks.
   *
   * @param dimension d
   * @param width m, hidden units of the students
   * @param neurons m*, of the target's teacher
   * @param removed how many of them the source's teacher lacks; fewer than all
   * @param samples n
   * @param noise σ, standard deviation of the noise on the target's labels
   */
  record Task(int dimension, int width, int neurons, int removed, int samples, double noise) {}

  StudentTeacher(Task task, long seed, CancellationPoint cancellationPoint) {
    this.task = task;
    this.cancellationPoint = cancellationPoint;
    random = new RandomStreams(seed);
    target = ReluSum.teacher(task.neurons, task.dimension, random, DIRECTIONS, SIGNS);
    source = target.without(task.removed);
    sample = Batch.draw(target, 0, task.samples, task.noise, random, INPUTS, LABELS);
  }

  ReluSum target() {
    return target;
  }

  ReluSum source() {
    return source;
  }

  /** The source from a random start, on fresh inputs at every step. */
  Student pretrained() {
    return train(
        start(START),
        step -> Batch.draw(source, step * FRESH, FRESH, 0, random, FRESH_INPUTS, LABELS),
        FRESH);
  }

  /** The target from a random start. */
  Student scratch() {
    return train(start(SCRATCH_START), step -> sample, task.samples);
  }

  /** The target from a pretrained student, all layers. */
  Student fineTuned(Student pretrained) {
    return train(pretrained.copy(), step -> sample, task.samples);
  }

  /** The target on a pretrained student's hidden units, the readout alone. */
  Student transferred(Student pretrained, double ridge) {
    return pretrained.readout(sample, ridge);
  }

  /** The target on the neurons of the source's teacher themselves, the readout alone. */
  Student ideal() {
    return Student.of(source).readout(sample, LEAST_RIDGE);
  }

  /**
   * About the mean risk of {@link #ideal}: r + (σ²+r)k/(n−k−1) for k features and what they miss, r
   * = ‖P⊥f‖². Exact for Gaussian features and residuals, which these are not.
   */
  double idealRisk() {
    double missed = target.beyond(task.removed);
    int kept = task.neurons - task.removed;
    return missed + (task.noise * task.noise + missed) * kept / (task.samples - kept - 1);
  }

  private Student start(int stream) {
    return Student.random(task.dimension, task.width, SCALE, random, stream);
  }

  private Student train(Student student, IntFunction<Batch> batches, int inputs) {
    StudentTraining training = new StudentTraining(student, batches, STEP_SIZE, STEPS);
    for (int k = 0; k < STEPS; k++) {
      cancellationPoint.before((long) inputs * task.width * (task.dimension + 1));
      training.step();
    }
    return student;
  }
}
