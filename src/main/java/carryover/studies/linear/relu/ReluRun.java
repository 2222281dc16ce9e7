package carryover.studies.linear.relu;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.linear.Coefficients;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.draw.Streams;
import carryover.studies.linear.relu.TrainedArm.Best;
import carryover.studies.linear.training.SteppedArm;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.IntFunction;

/** One run: pretraining, then the arms of the target one after the other. */
final class ReluRun {
  private final LinearSetting setting;
  private final long seed;
  private final SharedWork shared;
  private final Recording recording;
  private final TrainingListener listener;
  private final CancellationPoint cancellationPoint;
  private final RandomStreams random;
  private final int steps;
  private final Map<Arm, ArmTrace> finished = new HashMap<>();
  private final Map<Arm, SteppedArm> begun = new HashMap<>();

  ReluRun(
      LinearSetting setting,
      long seed,
      SharedWork shared,
      Recording recording,
      TrainingListener listener,
      CancellationPoint cancellationPoint) {
    this.setting = setting;
    this.seed = seed;
    this.shared = shared;
    this.recording = recording;
    this.listener = listener;
    this.cancellationPoint = cancellationPoint;
    random = new RandomStreams(seed);
    steps = setting.steps();
  }

  Trace train() {
    try {
      cancellationPoint.pass();
      Tasks tasks = Tasks.draw(setting, random);
      Batch sample =
          origin(Streams.STUDENT_INPUTS, setting.targetNoise())
              .draw(tasks.target(), 0, setting.targetSamples(), cancellationPoint);
      trainTarget(tasks, sample, pretrained(tasks));
      return trace(false);
    } catch (CancellationException e) {
      return trace(true);
    }
  }

  private TrainedArm pretrained(Tasks tasks) {
    SourceKey key = SourceKey.of(setting, seed, recording);
    Optional<TrainedArm> known = shared.sources().get(key);
    if (known.isPresent()) {
      return replay(known.get());
    }
    Batch.Origin origin = origin(Streams.FRESH_INPUTS, 0);
    int count = setting.batchSize();
    return shared
        .sources()
        .keep(
            key,
            descend(
                LinearArms.PRETRAIN,
                start(Streams.STUDENT_START),
                step -> origin.draw(tasks.source(), step * count, count, cancellationPoint),
                student -> tasks.ofSource(student.function()),
                0,
                2 * steps));
  }

  private void trainTarget(Tasks tasks, Batch sample, TrainedArm source) {
    Function<Student, Coefficients> measure =
        student -> tasks.ofTarget(student.function(), student.loss(sample, cancellationPoint));
    Student kept = Student.of(tasks.source(), setting.dimension());
    fit(LinearArms.LINEAR, kept.readout(sample, 0, cancellationPoint), measure);
    if (!source.trace().diverged()) {
      fit(
          LinearArms.LAZY_RICH,
          source.student().readout(sample, setting.readoutRidge(), cancellationPoint),
          measure);
    }
    keep(LinearArms.TUNED_SCRATCH, scratch(sample, measure).best());
    if (source.trace().diverged()) {
      List.of(LinearArms.LAZY_RICH, LinearArms.FINETUNE, LinearArms.TUNED_FINETUNE)
          .forEach(arm -> finished.put(arm, startless(arm)));
      return;
    }
    Student student = source.student().copy();
    TrainedArm finetuned =
        descend(LinearArms.FINETUNE, student, step -> sample, measure, 3 * steps, 4 * steps);
    keep(LinearArms.TUNED_FINETUNE, finetuned.best());
  }

  private TrainedArm scratch(Batch sample, Function<Student, Coefficients> measure) {
    ScratchKey key = ScratchKey.of(setting, seed, recording);
    Optional<TrainedArm> known = shared.scratches().get(key);
    if (known.isPresent()) {
      return replay(known.get());
    }
    Student student = start(Streams.STUDENT_SCRATCH_START);
    return shared
        .scratches()
        .keep(
            key,
            descend(LinearArms.SCRATCH, student, step -> sample, measure, 2 * steps, 4 * steps));
  }

  /**
   * Trains a student in place. Progress is told as if pretraining took half of the time, since the
   * arms of the target share the other half.
   *
   * @param done steps before this arm
   * @param total steps of the run
   */
  private TrainedArm descend(
      Arm arm,
      Student student,
      IntFunction<Batch> batches,
      Function<Student, Coefficients> measure,
      int done,
      int total) {
    Descent descent = new Descent(student, batches, setting.stepSize(), steps, cancellationPoint);
    SteppedArm recorder = new SteppedArm(arm, steps, recording, listener, cancellationPoint);
    begun.put(arm, recorder);
    Least least = new Least(student, measure);
    least.look();
    recorder.train(
        student.weights().length,
        () -> {
          descent.step();
          int taken = descent.taken();
          if ((taken == Recording.frameUpTo(taken) || taken == steps) && descent.finite()) {
            least.look();
          }
        },
        descent::finite,
        step -> sample(measure.apply(student), student, step),
        done,
        total);
    finished.put(arm, recorder.trace());
    return new TrainedArm(recorder.trace(), student, least.best);
  }

  private void fit(Arm arm, Student fitted, Function<Student, Coefficients> measure) {
    keep(arm, new Best(measure.apply(fitted), fitted.singularValues()));
  }

  /** A state without a course. */
  private void keep(Arm arm, Best state) {
    SteppedArm recorder = new SteppedArm(arm, steps, recording, listener, cancellationPoint);
    recorder.keep(state.at(steps));
    finished.put(arm, recorder.trace());
  }

  private TrainedArm replay(TrainedArm known) {
    known.trace().samples().forEach(sample -> listener.sampled(known.trace().arm(), sample));
    finished.put(known.trace().arm(), known.trace());
    return known;
  }

  private Student start(int stream) {
    return Student.random(
        setting.dimension(), setting.width(), setting.initialScale(), random, stream);
  }

  private Batch.Origin origin(int inputStream, double noise) {
    return new Batch.Origin(
        random, inputStream, Streams.STUDENT_LABELS, setting.dimension(), noise);
  }

  private static Sample sample(Coefficients coefficients, Student student, int step) {
    return new Best(coefficients, student.singularValues()).at(step);
  }

  /** An arm that would begin where a diverged one ends. */
  private static ArmTrace startless(Arm arm) {
    return new ArmTrace(arm, List.of(), OptionalInt.of(0));
  }

  private Trace trace(boolean cancelled) {
    return new Trace(
        setting.values(), seed, LinearArms.ALL.stream().map(this::armTrace).toList(), cancelled);
  }

  private ArmTrace armTrace(Arm arm) {
    SteppedArm recorder = begun.get(arm);
    return finished.getOrDefault(
        arm, recorder == null ? ArmTrace.unreached(arm) : recorder.trace());
  }

  /** The state of least risk among those that are looked at, whatever is recorded. */
  private static final class Least {
    private final Student student;
    private final Function<Student, Coefficients> measure;
    private Best best;

    Least(Student student, Function<Student, Coefficients> measure) {
      this.student = student;
      this.measure = measure;
    }

    void look() {
      Coefficients now = measure.apply(student);
      if (best == null || now.risk() < best.coefficients().risk()) {
        best = new Best(now, student.singularValues());
      }
    }
  }
}
