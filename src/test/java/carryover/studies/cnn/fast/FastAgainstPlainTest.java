package carryover.studies.cnn.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.Coefficients;
import carryover.study.Arm;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fast engine against plain training on the same vectors, number by number: the products it
 * never forms and the coefficients it accumulates must be those of whole weight vectors.
 */
class FastAgainstPlainTest {
  static Stream<Named<Setting>> settings() {
    Setting base = CnnSpace.setting(0.5, 12, 10, 1.3, 0.8, 1, 1.5, 0.7, 90, 3, 0.3, 12, 10, 0.05);
    return Stream.concat(
        switched(),
        Stream.of(
            Named.of("fewer vectors than dimensions", base),
            Named.of("more vectors than dimensions", with(base, 20)),
            Named.of("more samples than twice the dimensions: coordinates", with(base, 8)),
            Named.of("a complement of one dimension", with(base, 4)),
            Named.of(
                "one filter of each sign",
                CnnSpace.setting(1, 9, 7, 1, 2, 0.4, 0.9, 2, 60, 1, 0.5, 15, 12, 0.1)),
            Named.of(
                "nothing shared",
                CnnSpace.setting(1, 9, 7, 1, 1, 0, 0.9, 2, 60, 2, 0.5, 15, 12, 0.1)),
            Named.of(
                "everything shared, nothing specific",
                CnnSpace.setting(0.7, 9, 7, 1, 1, 1.2, 1.2, 0, 60, 2, 0.5, 15, 12, 0.1)),
            Named.of(
                "no signal at all",
                CnnSpace.setting(0.5, 9, 7, 1, 1, 0, 0, 0, 60, 2, 0.5, 15, 12, 0.1)),
            Named.of(
                "no upstream noise",
                CnnSpace.setting(0.5, 9, 7, 0, 1, 1, 1.2, 1, 60, 2, 0.5, 15, 12, 0.1)),
            Named.of(
                "no downstream noise",
                CnnSpace.setting(0.5, 9, 7, 1, 0, 1, 1.2, 1, 60, 2, 0.5, 15, 12, 0.1)),
            Named.of(
                "a start at zero",
                CnnSpace.setting(0.5, 9, 7, 1, 1, 1, 1.2, 1, 60, 2, 0.5, 15, 12, 0)),
            Named.of(
                "nothing learned upstream",
                CnnSpace.setting(0.5, 9, 7, 1, 1, 1, 1.2, 1, 60, 2, 0.5, 0, 12, 0.1)),
            Named.of(
                "large steps",
                CnnSpace.setting(0.5, 9, 7, 3, 3, 1, 1.2, 1, 60, 2, 100, 8, 8, 0.1))));
  }

  /** Outside the theorem: one switch after another, then all of them. */
  private static Stream<Named<Setting>> switched() {
    Setting base = CnnSpace.setting(0.5, 12, 10, 1.3, 0.8, 1, 1.5, 0.7, 90, 4, 0.3, 12, 10, 0.05);
    Setting all =
        base.with(CnnSpace.NOISE_OVERLAP, 1.5)
            .with(CnnSpace.INHERITED_SELECTION, 1)
            .with(CnnSpace.UPSTREAM_DECAY, 0.3)
            .with(CnnSpace.DOWNSTREAM_DECAY, 0.5)
            .with(CnnSpace.DECAY_TOWARDS, 1)
            .with(CnnSpace.INHERITED_RATE, 0.4);
    return Stream.of(
        Named.of("isotropic noise", base.with(CnnSpace.NOISE_OVERLAP, 1)),
        Named.of(
            "overlap, more vectors than dimensions",
            with(base, 20).with(CnnSpace.NOISE_OVERLAP, 2)),
        Named.of("overlap, coordinates", with(base, 8).with(CnnSpace.NOISE_OVERLAP, 2)),
        Named.of(
            "overlap without any signal",
            CnnSpace.setting(0.5, 9, 7, 1, 1, 0, 0, 0, 60, 2, 0.5, 15, 12, 0.1)
                .with(CnnSpace.NOISE_OVERLAP, 1)),
        Named.of("largest norm", base.with(CnnSpace.INHERITED_SELECTION, 1)),
        Named.of("most shared", base.with(CnnSpace.INHERITED_SELECTION, 2)),
        Named.of("least shared", base.with(CnnSpace.INHERITED_SELECTION, 3)),
        Named.of("upstream decay", base.with(CnnSpace.UPSTREAM_DECAY, 0.4)),
        Named.of("downstream decay", base.with(CnnSpace.DOWNSTREAM_DECAY, 0.4)),
        Named.of(
            "a decay that turns signs",
            base.with(CnnSpace.UPSTREAM_DECAY, 4).with(CnnSpace.DOWNSTREAM_DECAY, 4.5)),
        Named.of(
            "pull to the start",
            base.with(CnnSpace.DOWNSTREAM_DECAY, 0.4).with(CnnSpace.DECAY_TOWARDS, 1)),
        Named.of("frozen", base.with(CnnSpace.INHERITED_RATE, 0)),
        Named.of("fast", base.with(CnnSpace.INHERITED_RATE, 3)),
        Named.of("everything at once", all),
        Named.of("everything at once, coordinates", with(all, 8)));
  }

  private static Setting with(Setting base, int dimension) {
    return base.with(CnnSpace.DIMENSION, dimension);
  }

  @ParameterizedTest
  @MethodSource("settings")
  void everyNumberIsThatOfPlainTraining(Setting setting) {
    for (long seed = 1; seed <= 3; seed++) {
      Trace trace =
          new FastEngine()
              .train(
                  setting, seed, new Recording(1, true, true), TrainingListener.NONE, () -> false);
      PlainRun plain = new PlainRun(setting, seed);
      Sample end = trace.arm(CnnArms.UPSTREAM).end().orElseThrow();
      same(setting, CnnArms.UPSTREAM, end, plain);
      for (int step = 0; step <= setting.whole(CnnSpace.DOWNSTREAM_STEPS); step++) {
        same(setting, CnnArms.TRANSFER, trace.arm(CnnArms.TRANSFER).samples().get(step), plain);
        same(setting, CnnArms.SCRATCH, trace.arm(CnnArms.SCRATCH).samples().get(step), plain);
        plain.transfer.step();
        plain.scratch.step();
      }
    }
  }

  /** 4000 vectors, both labels: 4.5 standard errors of both sides, false alarm 7·10⁻⁶ each. */
  @ParameterizedTest
  @MethodSource("settings")
  void testAccuracyIsThatOfFreshVectors(Setting setting) {
    Trace trace =
        new FastEngine()
            .train(setting, 5, Recording.FINAL_ONLY, TrainingListener.NONE, () -> false);
    PlainRun plain = new PlainRun(setting, 5);
    for (int step = 0; step < setting.whole(CnnSpace.DOWNSTREAM_STEPS); step++) {
      plain.transfer.step();
      plain.scratch.step();
    }
    double overlap = setting.get(CnnSpace.NOISE_OVERLAP);
    double bound = 4.5 * Math.hypot(0.25 / Math.sqrt(1024), 0.25 / Math.sqrt(4000));

    assertThat(trace.arm(CnnArms.UPSTREAM).end().orElseThrow().get(CnnMeasures.TEST_ACCURACY))
        .isCloseTo(
            plain.upstream.testAccuracy(
                4000, setting.get(CnnSpace.UPSTREAM_NOISE), 1, overlap, 0, 1),
            within(bound));
    assertThat(trace.arm(CnnArms.TRANSFER).end().orElseThrow().get(CnnMeasures.TEST_ACCURACY))
        .isCloseTo(
            plain.transfer.testAccuracy(
                4000, setting.get(CnnSpace.DOWNSTREAM_NOISE), 2, overlap, 0, 2),
            within(bound));
    assertThat(trace.arm(CnnArms.SCRATCH).end().orElseThrow().get(CnnMeasures.TEST_ACCURACY))
        .isCloseTo(
            plain.scratch.testAccuracy(
                4000, setting.get(CnnSpace.DOWNSTREAM_NOISE), 3, overlap, 0, 2),
            within(bound));
  }

  private static void same(Setting setting, Arm arm, Sample sample, PlainRun run) {
    PlainNetwork network =
        List.of(run.upstream, run.transfer, run.scratch).get(CnnArms.ALL.indexOf(arm));
    equal(sample.get(CnnMeasures.TRAIN_LOSS), network.loss());
    assertThat(sample.get(CnnMeasures.TRAIN_ACCURACY)).isEqualTo(network.trainAccuracy());
    boolean inherits = arm.equals(CnnArms.TRANSFER);
    double u = square(setting.get(CnnSpace.UNIVERSAL_NORM));
    double v1 = square(setting.get(CnnSpace.UPSTREAM_SPECIFIC_NORM));
    double v2 = square(CnnSetting.of(setting).downstreamSpecificNorm());
    int filters = network.weights.length;
    double[] gammaU = new double[filters];
    double[] gammaV1 = new double[filters];
    double[] gammaV2 = new double[filters];
    for (int f = 0; f < filters; f++) {
      double live = network.sign(f) * network.signalMultiples[f];
      double carried =
          inherits && run.sources[f] >= 0
              ? network.startShare[f]
                  * network.sign(f)
                  * run.upstream.signalMultiples[run.sources[f]]
              : 0;
      gammaU[f] = (live + carried) * u;
      gammaV1[f] = (arm.equals(CnnArms.UPSTREAM) ? live : carried) * v1;
      gammaV2[f] = arm.equals(CnnArms.UPSTREAM) ? 0 : live * v2;
    }
    for (int part = 0; part < 3; part++) {
      int from = part == 2 ? filters / 2 : 0;
      int to = part == 1 ? filters / 2 : filters;
      double[] none = {};
      double[] rho1 = arm.equals(CnnArms.UPSTREAM) ? ownRho(network, from, to) : none;
      if (inherits) {
        rho1 = carriedRho(run, from, to);
      }
      double[] rho2 = arm.equals(CnnArms.UPSTREAM) ? none : ownRho(network, from, to);
      Coefficients found =
          switch (part) {
            case 0 -> CnnSample.coefficients(sample);
            case 1 -> CnnSample.bySign(sample).plus();
            default -> CnnSample.bySign(sample).minus();
          };
      double[] partU = Arrays.copyOfRange(gammaU, from, to);
      double[] partV1 = Arrays.copyOfRange(gammaV1, from, to);
      double[] partV2 = Arrays.copyOfRange(gammaV2, from, to);
      equal(found.gammaUMean(), mean(partU));
      equal(found.gammaUMax(), max(partU));
      equal(found.gammaV1Mean(), mean(partV1));
      equal(found.gammaV1Max(), max(partV1));
      equal(found.gammaV2Mean(), mean(partV2));
      equal(found.gammaV2Max(), max(partV2));
      equal(found.rho1OwnMean(), mean(rho1));
      equal(found.rho1OwnMax(), max(rho1));
      equal(found.rho2OwnMean(), mean(rho2));
      equal(found.rho2OwnMax(), max(rho2));
    }
    assertThat(CnnSample.filters(sample).gammaU()).containsExactly(gammaU, within(1e-8));
    assertThat(CnnSample.filters(sample).gammaV1()).containsExactly(gammaV1, within(1e-8));
    assertThat(CnnSample.filters(sample).gammaV2()).containsExactly(gammaV2, within(1e-8));
  }

  /** ρ of all pairs of a filter {@code from … to − 1} and a sample of its class. */
  private static double[] ownRho(PlainNetwork network, int from, int to) {
    double[] all = new double[network.weights.length * network.labels.length];
    int count = 0;
    for (int f = from; f < to; f++) {
      for (int i = 0; i < network.labels.length; i++) {
        if (network.labels[i] == network.sign(f)) {
          double square = PlainNetwork.dot(network.noise[i], network.noise[i]);
          all[count++] = network.noiseMultiples[f][i] * square;
        }
      }
    }
    return Arrays.copyOf(all, count);
  }

  /** What of that transfer has left; 0 for filters that are not inherited. */
  private static double[] carriedRho(PlainRun run, int from, int to) {
    double[] all = {};
    for (int f = from; f < to; f++) {
      int source = run.sources[f];
      double left = source < 0 ? 0 : run.transfer.startShare[f];
      int like = source < 0 ? f : source;
      double[] one = ownRho(run.upstream, like, like + 1);
      all =
          DoubleStream.concat(Arrays.stream(all), Arrays.stream(one).map(rho -> left * rho))
              .toArray();
    }
    return all;
  }

  private static void equal(double found, double expected) {
    assertThat(found).isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }

  private static double max(double[] values) {
    return Arrays.stream(values).max().orElse(0);
  }

  private static double square(double x) {
    return x * x;
  }
}
