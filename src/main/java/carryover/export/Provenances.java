package carryover.export;

import carryover.preset.Accuracy;
import carryover.preset.Preset;
import carryover.preset.Provenance;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.study.ArmTrace;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.sweep.Cell;
import carryover.sweep.CellResult;
import carryover.sweep.Course;
import carryover.sweep.MapState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says where results come from, for the files they are written to. */
public final class Provenances {
  /** The engine whose numbers are told. */
  private static final String ENGINE = "fast";

  private Provenances() {}

  /** Without numbers: they are not known yet, or not those of the fast engine. */
  public static Provenance of(String content, Preset preset) {
    return new Provenance(ProgramVersion.current(), content, preset, List.of());
  }

  /** Of runs of the preset's setting; those that were stopped have no final numbers. */
  public static Provenance ofRuns(String content, Preset preset, List<Trace> traces) {
    return of(
        content,
        preset,
        traces.stream()
            .filter(trace -> !trace.cancelled())
            .map(
                trace ->
                    new Accuracy(
                        trace.setting(),
                        trace.seed(),
                        end(trace.arm(CnnArms.TRANSFER)),
                        end(trace.arm(CnnArms.SCRATCH))))
            .toList());
  }

  /** Of a summary with at least one result. */
  static Provenance ofSummary(RunSummary summary) {
    List<SeedResult> results = summary.results();
    Seeds seeds = Seeds.of(results.stream().mapToLong(SeedResult::seed).toArray());
    Stream<Accuracy> accuracies =
        results.stream()
            .map(
                result ->
                    new Accuracy(
                        summary.setting(),
                        result.seed(),
                        result.transferAccuracy(),
                        result.scratchAccuracy()));
    // Another engine draws other numbers of the same law, which cannot be reproduced here.
    return of(
        "summary of a run",
        Preset.of(summary.setting(), seeds),
        summary.engine().equals(ENGINE) ? accuracies.toList() : List.of());
  }

  /** Of a map over the axes of the preset's map. */
  public static Provenance ofMap(String content, Preset preset, MapState state) {
    List<Accuracy> accuracies = new ArrayList<>();
    for (int i = 0; i < state.grid().size(); i++) {
      Cell cell = state.grid().cell(i);
      Optional<Setting> setting = state.grid().setting(cell);
      for (int k = 0; setting.isPresent() && k < state.results(cell).span(); k++) {
        Optional<CellResult> result = state.results(cell).get(k);
        if (result.isPresent()) {
          accuracies.add(
              new Accuracy(
                  setting.get(),
                  state.seeds().at(k),
                  result.get().transfer().at(Course.END),
                  result.get().scratch().at(Course.END)));
        }
      }
    }
    return of(content, preset, accuracies);
  }

  /** Of a run and a map of the same preset. */
  public static Provenance ofBoth(String content, Provenance run, Provenance map) {
    return of(
            content,
            run.preset(),
            Stream.concat(run.accuracies().stream(), map.accuracies().stream())
                .limit(Provenance.MOST)
                .toList())
        .withPinned(run.pinned());
  }

  private static Provenance of(String content, Preset preset, List<Accuracy> all) {
    // A sample spread over the whole map says as much as all of its cells.
    int step = (all.size() + Provenance.MOST - 1) / Provenance.MOST;
    List<Accuracy> kept =
        step <= 1
            ? all
            : IntStream.range(0, all.size() / step).mapToObj(i -> all.get(i * step)).toList();
    return new Provenance(ProgramVersion.current(), content, preset, kept);
  }

  private static double end(ArmTrace arm) {
    return arm.end().map(CnnMeasures.TEST_ACCURACY::applyAsDouble).orElse(Double.NaN);
  }
}
