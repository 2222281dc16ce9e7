package carryover.studies.linear.definition;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.NetworkKind;
import carryover.studies.linear.theory.LinearTheory;
import carryover.study.ArmTrace;
import carryover.study.Engine;
import carryover.study.Light;
import carryover.study.Measure;
import carryover.study.Parameter;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every extreme of every parameter, alone and with every other: each arm has numbers at its end or
 * says that it diverged, and what theory says has no hole in it.
 */
class CornersTest {
  private static final LinearTheory THEORY = new LinearTheory();

  private static final Setting LINEAR =
      new SettingBuilder(LinearSpace.STANDARD)
          .set(LinearSpace.DIMENSION, 20)
          .set(LinearSpace.TARGET_SAMPLES, 15)
          .set(LinearSpace.WIDTH, 6)
          .set(LinearSpace.STEP_SIZE, 0.05)
          .set(LinearSpace.DURATION, 2)
          .build();

  private static final Setting RELU =
      new SettingBuilder(LinearSpace.STANDARD)
          .set(LinearSpace.NETWORK, LinearSpace.NETWORKS.indexOf(NetworkKind.RELU))
          .set(LinearSpace.TARGET_SAMPLES, 12)
          .set(LinearSpace.TEACHER_NEURONS, 4)
          .set(LinearSpace.RELU_DIMENSION, 5)
          .set(LinearSpace.WIDTH, 6)
          .set(LinearSpace.TRAINING_STEPS, 10)
          .set(LinearSpace.BATCH_SIZE, 8)
          .build();

  private static final Map<Parameter, double[]> OF_LINEAR = new LinkedHashMap<>();
  private static final Map<Parameter, double[]> OF_RELU = new LinkedHashMap<>();

  static {
    OF_LINEAR.put(LinearSpace.ANGLE, new double[] {0, 90, 180});
    OF_LINEAR.put(LinearSpace.TARGET_SAMPLES, new double[] {3, 4, 19, 20, 21, 60});
    OF_LINEAR.put(LinearSpace.TARGET_NOISE, new double[] {0, 10});
    OF_LINEAR.put(LinearSpace.DEPTH, new double[] {1, 10});
    OF_LINEAR.put(LinearSpace.DIMENSION, new double[] {4, 60});
    OF_LINEAR.put(LinearSpace.TARGET_NORM, new double[] {0, 100});
    OF_LINEAR.put(LinearSpace.SOURCE_SAMPLES, new double[] {1, 2, 3, 20, 1000});
    OF_LINEAR.put(LinearSpace.SOURCE_NOISE, new double[] {0, 10});
    OF_LINEAR.put(LinearSpace.READOUT_RIDGE, new double[] {1e-12, 10});
    OF_LINEAR.put(LinearSpace.PRETRAIN_SCALE, new double[] {1e-3, 10});
    OF_LINEAR.put(LinearSpace.INITIAL_SCALE, new double[] {1e-5, 1});
    OF_LINEAR.put(LinearSpace.WIDTH, new double[] {1, 30});
    OF_LINEAR.put(LinearSpace.STEP_SIZE, new double[] {0.01, 1});
    OF_LINEAR.put(LinearSpace.DURATION, new double[] {0, 0.01, 8});
    OF_RELU.put(LinearSpace.REMOVED_SHARE, new double[] {0, 0.1, 1});
    OF_RELU.put(LinearSpace.TARGET_SAMPLES, new double[] {3, 5, 100});
    OF_RELU.put(LinearSpace.TARGET_NOISE, new double[] {0, 10});
    OF_RELU.put(LinearSpace.TEACHER_NEURONS, new double[] {1, 100});
    OF_RELU.put(LinearSpace.RELU_DIMENSION, new double[] {2, 40});
    OF_RELU.put(LinearSpace.READOUT_RIDGE, new double[] {1e-12, 10});
    OF_RELU.put(LinearSpace.INITIAL_SCALE, new double[] {1e-5, 1});
    OF_RELU.put(LinearSpace.WIDTH, new double[] {1, 60});
    OF_RELU.put(LinearSpace.STEP_SIZE, new double[] {1e-4, 1});
    OF_RELU.put(LinearSpace.TRAINING_STEPS, new double[] {0, 1, 200});
    OF_RELU.put(LinearSpace.BATCH_SIZE, new double[] {1, 100});
  }

  private static List<Setting> alone(Setting base, Map<Parameter, double[]> extremes) {
    List<Setting> settings = new ArrayList<>();
    extremes.forEach(
        (parameter, values) -> {
          for (double value : values) {
            settings.add(base.with(parameter, value));
          }
        });
    return settings;
  }

  private static List<Setting> pairs(Setting base, Map<Parameter, double[]> extremes) {
    List<Setting> settings = new ArrayList<>();
    List<Parameter> parameters = List.copyOf(extremes.keySet());
    for (int i = 0; i < parameters.size(); i++) {
      for (double value : extremes.get(parameters.get(i))) {
        Map<Parameter, double[]> later = new LinkedHashMap<>(extremes);
        parameters.subList(0, i + 1).forEach(later::remove);
        settings.addAll(alone(base.with(parameters.get(i), value), later));
      }
    }
    return settings;
  }

  @ParameterizedTest
  @ValueSource(strings = {"law", "spectral"})
  void pairsOfExtremesOfLinearNetworks(String engine) {
    hold(engine, pairs(LINEAR, OF_LINEAR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"law", "spectral", "direct"})
  void extremesOfLinearNetworks(String engine) {
    hold(engine, alone(LINEAR, OF_LINEAR));
  }

  @Test
  void extremesOfReluNetworks() {
    List<Setting> all = alone(RELU, OF_RELU);
    all.addAll(pairs(RELU, OF_RELU));
    hold("spectral", all);
  }

  private static void hold(String name, List<Setting> settings) {
    Engine engine = DeepLinear.study().engines().get(name).get();
    List<String> holes = new ArrayList<>();
    for (Setting setting : settings) {
      List<Trace> runs = new ArrayList<>();
      for (long seed = 1; seed <= 3; seed++) {
        Trace trace =
            engine.train(
                setting, seed, new Recording(10, true, false), TrainingListener.NONE, () -> false);
        runs.add(trace);
        trace.arms().forEach(arm -> holes.addAll(holes(setting, arm)));
      }
      String said = THEORY.explain(setting, runs).sentence();
      if (said.contains("NaN") || said.contains("Infinity")) {
        holes.add(setting + ": " + said);
      }
      THEORY.validity(setting, runs).conditions().stream()
          .filter(c -> Double.isNaN(c.ratio()) && c.light() != Light.RED)
          .forEach(c -> holes.add(setting + ": " + c.name()));
      THEORY
          .remarks(setting)
          .forEach(
              remark -> {
                if (remark.text().contains("NaN")) {
                  holes.add(setting + ": " + remark.text());
                }
              });
    }
    assertThat(holes.stream().limit(20)).as(holes.size() + " in all").isEmpty();
  }

  private static List<String> holes(Setting setting, ArmTrace arm) {
    List<String> holes = new ArrayList<>();
    if (!arm.diverged() && arm.samples().isEmpty()) {
      holes.add(setting + ": " + arm.arm().key() + " has no end and does not say why");
    }
    for (Sample sample : arm.samples()) {
      for (Measure measure : DeepLinear.study().measures().toList()) {
        boolean undefined =
            setting.whole(LinearSpace.NETWORK) == 1 && measure.key().equals("unseenNorm");
        if (!Double.isFinite(sample.get(measure)) && !undefined) {
          holes.add(setting + ": " + arm.arm().key() + " " + measure.key() + " " + sample);
        }
      }
    }
    return holes;
  }
}
