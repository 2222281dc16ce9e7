package carryover.toy;

import carryover.numeric.RandomStreams;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/** Moves a point to 0, then from there to 1, and another one from its start to 1. */
final class ToyEngine implements Engine {
  @Override
  public Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    RandomStreams random = new RandomStreams(seed);
    double size = ToyTheory.startSize(setting);
    List<ArmTrace> arms = new ArrayList<>();
    double[] place = {size * random.normal(0, 0)};
    for (Arm arm : ToyStudy.ARMS) {
      if (arm.equals(ToyStudy.ALONE)) {
        place[0] = size * random.normal(1, 0);
      }
      arms.add(move(arm, place, setting, recording.of(arm), listener, cancelled));
    }
    return new Trace(setting, seed, arms, cancelled.getAsBoolean());
  }

  private static ArmTrace move(
      Arm arm,
      double[] place,
      Setting setting,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    double target = arm.isSource() ? 0 : 1;
    int turns = arm.steps(setting);
    List<Sample> samples = new ArrayList<>();
    for (int turn = 0; turn <= turns && !cancelled.getAsBoolean(); turn++) {
      double loss = (place[0] - target) * (place[0] - target);
      if (!Double.isFinite(loss)) {
        return new ArmTrace(arm, samples, OptionalInt.of(turn));
      }
      if (recording.records(turn, turns)) {
        List<double[]> details =
            recording.recordsFilters(turn, turns)
                ? List.of(new double[] {place[0], place[0] - 1})
                : List.of();
        Sample sample = new Sample(turn, new double[] {loss, place[0]}, details);
        samples.add(sample);
        listener.sampled(arm, sample);
      }
      if (turn < turns) {
        place[0] += setting.get(ToyStudy.PULL) * (target - place[0]);
      }
    }
    return new ArmTrace(arm, samples, OptionalInt.empty());
  }
}
