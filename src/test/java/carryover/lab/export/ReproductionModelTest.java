package carryover.lab.export;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.export.ProgramVersion;
import carryover.export.Provenances;
import carryover.live.ManualPulse;
import carryover.preset.MeasuredRun;
import carryover.preset.Preset;
import carryover.preset.Provenance;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.cnn.fast.FastEngine;
import carryover.studies.cnn.theory.CnnLayers;
import carryover.study.Axis;
import carryover.study.Engine;
import carryover.study.MapSpec;
import carryover.study.Parameter.Scale;
import carryover.study.Recording;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.TooLargeException;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.workers.WorkerPool;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The real engine trains what a file tells of once more. */
@Timeout(120)
class ReproductionModelTest {
  private static final Setting SETTING =
      CnnSpace.STANDARD
          .with(CnnSpace.UPSTREAM_STEPS, 20)
          .with(CnnSpace.DOWNSTREAM_STEPS, 20)
          .with(CnnSpace.UNIVERSAL_NORM, 1);

  private final ManualPulse pulse = new ManualPulse();
  private final WorkerPool pool = new WorkerPool(2);
  private final FastEngine engine = new FastEngine();
  private final ReproductionModel model = model(engine);

  private ReproductionModel model(Engine of) {
    return new ReproductionModel(TwoLayerCnn.study(), new Trainer(of, pool), new Feed(pulse));
  }

  @AfterEach
  void close() {
    pool.close();
  }

  private Provenance figure() {
    List<Trace> traces =
        LongStream.rangeClosed(1, 3)
            .mapToObj(
                seed ->
                    engine.train(
                        SETTING, seed, Recording.EVERY_STEP, TrainingListener.NONE, () -> false))
            .toList();
    return Provenances.ofRuns(
        TwoLayerCnn.study(), "learning curves", Preset.of(SETTING, new Seeds(1, 3)), traces);
  }

  private void offer(ReproductionModel to, Provenance figure) {
    to.offers().accept(figure);
    pulse.beatUntil(() -> !to.textProperty().get().isEmpty());
  }

  private String result(ReproductionModel of) {
    pulse.beatUntil(() -> !of.runningProperty().get());
    return of.textProperty().get();
  }

  private String check(ReproductionModel with, Provenance figure) {
    offer(with, figure);
    with.start();
    return result(with);
  }

  @Test
  void whatWasTrainedHereComesOutTheSameToTheLastDigit() {
    assertThat(check(model, figure())).isEqualTo("All 6 numbers reproduced exactly.");
  }

  @Test
  void anOfferSaysWhatCanBeChecked() {
    offer(model, figure());
    assertThat(model.openProperty().get()).isTrue();
    assertThat(model.textProperty().get())
        .isEqualTo(
            "This file (learning curves, Carryover "
                + ProgramVersion.current()
                + ") tells 6 numbers that can be checked by training again.");
    model.close();
    assertThat(model.openProperty().get()).isFalse();
  }

  @Test
  void aFileWithoutNumbersOffersNothing() {
    offer(model, Provenance.of(Preset.of(SETTING, new Seeds(1, 3))));
    assertThat(model.openProperty().get()).isFalse();
  }

  @Test
  void aNumberThatDiffersIsNamedWithBothValues() {
    Provenance figure = figure();
    List<MeasuredRun> changed = new ArrayList<>(figure.runs());
    MeasuredRun second = changed.get(1);
    changed.set(1, new MeasuredRun(SETTING, 2, List.of(second.values().get(0), 0.0)));
    Provenance older = new Provenance("0.0.1", "figure", figure.preset(), changed);
    assertThat(check(model, older))
        .startsWith(
            "5 of 6 numbers reproduced exactly; the greatest difference is scratch with seed 2: 0"
                + " in the file, 0.")
        .endsWith("It was made by version 0.0.1, this is " + ProgramVersion.current() + ".");
  }

  @Test
  void cellsOfAMapAreTrainedWhereTheyStandAndNamedByTheirPlace() {
    Preset preset =
        Preset.of(SETTING, new Seeds(1, 1))
            .withMap(
                new MapSpec(
                    new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 3, Scale.LINEAR),
                    new Axis(CnnSpace.DIMENSION, 500, 1000, 2, Scale.LINEAR),
                    CnnLayers.TRANSFER,
                    0.7));
    Setting cell = SETTING.with(CnnSpace.UNIVERSAL_NORM, 0.5).with(CnnSpace.DIMENSION, 500);
    Trace trace =
        engine.train(cell, 1, Recording.atMost(10, 20), TrainingListener.NONE, () -> false);
    double transfer =
        trace.arm(CnnArms.TRANSFER).end().orElseThrow().get(CnnMeasures.TEST_ACCURACY);
    Provenance map =
        new Provenance(
            ProgramVersion.current(),
            "map",
            preset,
            List.of(new MeasuredRun(cell, 1, List.of(transfer, Double.NaN))));
    assertThat(check(model, map))
        .startsWith(
            "1 of 2 numbers reproduced exactly; the greatest difference is scratch with seed 1 at"
                + " ‖u‖ = 0.5, d = 500: diverged in the file, 0.")
        .endsWith(" here.");
  }

  @Test
  void whatCannotBeTrainedHereIsSaidSo() {
    Engine small =
        (setting, seed, recording, listener, cancelled) -> {
          throw new TooLargeException(
              3L << 40, 1L << 30, "upstreamSamples, downstreamSamples, filters or dimension");
        };
    assertThat(check(model(small), figure())).startsWith("It cannot be trained here: ");
  }

  @Test
  void aStoppedCheckCanBeStartedAgain() {
    offer(model, figure());
    model.start();
    model.stop();
    assertThat(model.runningProperty().get()).isFalse();
    assertThat(model.textProperty().get()).startsWith("This file (");
    model.start();
    assertThat(result(model)).isEqualTo("All 6 numbers reproduced exactly.");
  }
}
