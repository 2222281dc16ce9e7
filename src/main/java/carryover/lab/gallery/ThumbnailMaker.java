package carryover.lab.gallery;

import carryover.export.ArmLook;
import carryover.export.MapFigure;
import carryover.export.MapLook;
import carryover.lab.gallery.Thumbnail.Curve;
import carryover.preset.Family;
import carryover.preset.Preset;
import carryover.study.Axis;
import carryover.study.MapSpec;
import carryover.study.Measure;
import carryover.study.Readout;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.study.Yardstick;
import carryover.sweep.CellMeasurement;
import carryover.sweep.Grid;
import carryover.sweep.LayerValues;
import carryover.sweep.MapRun;
import carryover.sweep.MapState;
import carryover.sweep.ResultCache;
import carryover.sweep.SweepPlan;
import carryover.training.Run;
import carryover.training.Trainer;
import carryover.training.Training;
import carryover.ui.chart.Dash;
import carryover.words.Words;
import carryover.workbench.Pins;
import carryover.workers.Cancellation;
import carryover.workers.Outcome;
import carryover.workers.Priority;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;

/** Trains what a small picture needs, in the background: one seed, few steps or few cells. */
final class ThumbnailMaker {
  private static final Words WORDS = Words.of(ThumbnailMaker.class);
  private static final int RECORDED_STEPS = 48;
  private static final int CELLS_ACROSS = 7;

  /** Of the range of interest, so that lines along its ends are seen. */
  private static final double BELOW = 0.2;

  private static final double ABOVE = 0.04;

  /** Trainings beyond so many times the work of the default setting take too long for a picture. */
  private static final double MOST_WORK = 40;

  private final Study study;
  private final Trainer trainer;

  /** Maps of several presets that differ in their layer alone are measured once. */
  private final CellMeasurement cells;

  ThumbnailMaker(Study study, Trainer trainer) {
    this.study = study;
    this.trainer = trainer;
    cells = new CellMeasurement(trainer, new ResultCache(2000), study.readouts());
  }

  /**
   * Makes a picture.
   *
   * @param sink hears of it on a worker, or at once; not at all after a cancellation
   * @return cancels
   */
  Runnable make(Preset preset, Consumer<Thumbnail> sink) {
    if (preset.teaching().resultHidden()) {
      sink.accept(new Thumbnail.None(WORDS.text("picture.predict")));
      return () -> {};
    }
    if (study.work(preset.setting()) > MOST_WORK * study.work(study.space().standard())) {
      sink.accept(new Thumbnail.None(WORDS.text("picture.long")));
      return () -> {};
    }
    if (preset.map().isPresent()) {
      return measure(preset, preset.map().get(), sink);
    }
    Cancellation cancellation = new Cancellation();
    trainer.submit(
        Priority.BACKGROUND,
        cancellation,
        training -> curves(preset, training),
        outcome -> tell(outcome, sink));
    return cancellation::cancel;
  }

  private static <T extends Thumbnail> void tell(Outcome<T> outcome, Consumer<Thumbnail> sink) {
    if (outcome instanceof Outcome.Finished<T> finished) {
      sink.accept(finished.result());
    } else if (outcome instanceof Outcome.Failed<T> failed) {
      sink.accept(new Thumbnail.None(String.valueOf(failed.error().getMessage())));
    }
  }

  private Thumbnail.Curves curves(Preset preset, Training training) {
    List<Curve> curves = new ArrayList<>();
    Trace first = train(preset.setting(), preset.seeds(), training);
    Readout subject = study.headline().subject();
    Readout reference = study.headline().reference();
    curves.add(curve(first, reference, ArmLook.of(study, reference.arm())));
    if (preset.family().isPresent()) {
      Family family = preset.family().get();
      List<Double> values = family.spread(Pins.MOST);
      for (int i = 0; i < values.size() && !training.mustStop(); i++) {
        Setting setting = preset.setting().with(family.parameter(), values.get(i));
        Trace trace = train(setting, preset.seeds(), training);
        curves.add(curve(trace, subject, new ArmLook(Pins.COLOURS.get(i), Dash.SOLID)));
      }
    } else {
      curves.add(curve(first, subject, ArmLook.of(study, subject.arm())));
    }
    return framed(curves);
  }

  /** Shares all between the same two ends; what may be of any size between its own. */
  private Thumbnail.Curves framed(List<Curve> curves) {
    Measure measure = study.headline().measure();
    if (measure.isShare()) {
      Yardstick yardstick = measure.yardstick();
      double length = yardstick.high() - yardstick.low();
      return new Thumbnail.Curves(
          curves, yardstick.low() - BELOW * length, yardstick.high() + ABOVE * length);
    }
    DoubleSummaryStatistics values =
        curves.stream()
            .flatMapToDouble(curve -> DoubleStream.of(curve.y()))
            .filter(Double::isFinite)
            .summaryStatistics();
    boolean flat = !(values.getMin() < values.getMax());
    return flat
        ? new Thumbnail.Curves(curves, values.getAverage() - 1, values.getAverage() + 1)
        : new Thumbnail.Curves(curves, values.getMin(), values.getMax());
  }

  private Trace train(Setting setting, Seeds seeds, Training training) {
    Recording recording =
        Recording.atMost(RECORDED_STEPS, Math.max(1, Study.steps(study.downstream(), setting)));
    return training.train(new Run(setting, seeds.first(), recording));
  }

  private static Curve curve(Trace trace, Readout readout, ArmLook look) {
    List<Sample> samples = trace.arm(readout.arm()).samples();
    double steps = Math.max(1, readout.arm().steps(trace.setting()));
    return new Curve(
        look.colour(),
        look.dash(),
        samples.stream().mapToDouble(sample -> sample.step() / steps).toArray(),
        samples.stream().mapToDouble(readout.measure()).toArray());
  }

  private Runnable measure(Preset preset, MapSpec map, Consumer<Thumbnail> sink) {
    Grid grid = new Grid(preset.setting(), coarse(map.x()), coarse(map.y()));
    Seeds seeds = new Seeds(preset.seeds().first(), preset.seeds().first());
    MapState state = new MapState(study, grid, seeds);
    MapRun run =
        new MapRun(SweepPlan.complete(grid, seeds), state, cells, (cell, seed, result) -> {});
    // The consumer cannot fail, so what comes of the future is of no interest.
    var unused = run.completion().thenAccept(outcome -> tell(outcome, map, sink));
    run.resume();
    return run::cancel;
  }

  private static void tell(Outcome<MapState> outcome, MapSpec map, Consumer<Thumbnail> sink) {
    if (outcome instanceof Outcome.Finished<MapState> finished) {
      LayerValues values =
          new LayerValues(finished.result(), map.threshold(), carryover.sweep.Curve.END);
      sink.accept(new Thumbnail.Cells(MapFigure.cells(values, map.layer(), MapLook.STANDARD)));
    } else if (outcome instanceof Outcome.Failed<MapState> failed) {
      sink.accept(new Thumbnail.None(String.valueOf(failed.error().getMessage())));
    }
  }

  private static Axis coarse(Axis axis) {
    return axis.spread(Math.min(axis.count(), CELLS_ACROSS));
  }
}
