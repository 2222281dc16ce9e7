package carryover.export;

import carryover.preset.MeasuredRun;
import carryover.preset.Preset;
import carryover.preset.Provenance;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.sweep.Cell;
import carryover.sweep.CellResult;
import carryover.sweep.CellResults;
import carryover.sweep.Grid;
import carryover.sweep.MapState;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says where results come from, for the files they are written to. */
public final class Provenances {
  private static final Words WORDS = Words.of(Provenances.class);

  private Provenances() {}

  /** Without numbers: they are not known yet, or not those of the engine in use here. */
  public static Provenance of(String content, Preset preset) {
    return new Provenance(ProgramVersion.current(), content, preset, List.of());
  }

  /** Of runs of the preset's setting; those that were stopped have no final numbers. */
  public static Provenance ofRuns(Study study, String content, Preset preset, List<Trace> traces) {
    return of(
        content,
        preset,
        traces.stream()
            .filter(trace -> !trace.cancelled())
            .map(trace -> MeasuredRun.of(trace, study.readouts()))
            .toList());
  }

  /** Of a summary with at least one result. */
  static Provenance ofSummary(RunSummary summary) {
    Study study = summary.study();
    Seeds seeds = Seeds.of(summary.results().stream().mapToLong(Trace::seed).toArray());
    Preset preset = Preset.of(summary.setting(), seeds);
    // Another engine draws other numbers of the same law, which cannot be reproduced here.
    return summary.engine().equals(study.engine(summary.setting()))
        ? ofRuns(study, WORDS.text("content.summary"), preset, summary.results())
        : of(WORDS.text("content.summary"), preset);
  }

  /** Of a sweep: of a map over the axes of the preset's map, or along any other axes. */
  public static Provenance ofMap(String content, Preset preset, MapState state) {
    List<MeasuredRun> runs = new ArrayList<>();
    long total = state.size();
    long step = step(total);
    long number = 0;
    for (int i = 0; i < state.grid().size(); i++) {
      Cell cell = state.grid().cell(i);
      Optional<Setting> setting = state.grid().setting(cell);
      CellResults results = state.results(cell);
      for (int k = 0; setting.isPresent() && k < results.span(); k++) {
        if (results.has(k)) {
          if (number % step == 0 && number / step < total / step) {
            runs.add(run(state, setting.get(), k, results.get(k).orElseThrow()));
          }
          number++;
        }
      }
    }
    return along(state.grid(), of(content, preset, runs));
  }

  private static MeasuredRun run(MapState state, Setting setting, int seed, CellResult result) {
    return new MeasuredRun(
        setting,
        state.seeds().at(seed),
        state.study().readouts().stream().map(result::end).toList());
  }

  /** A sample spread over the whole map says as much as all of its cells. */
  private static long step(long runs) {
    return Math.max(1, (runs + Provenance.MOST - 1) / Provenance.MOST);
  }

  /** Of a sweep, without numbers. */
  public static Provenance ofGrid(String content, Preset preset, Grid grid) {
    return along(grid, of(content, preset));
  }

  private static Provenance along(Grid grid, Provenance provenance) {
    return grid.axes().size() == 2 ? provenance : provenance.withAxes(grid.axes());
  }

  /** Of a run and a map of the same preset. */
  public static Provenance ofBoth(String content, Provenance run, Provenance map) {
    return of(
            content,
            run.preset(),
            Stream.concat(run.runs().stream(), map.runs().stream()).limit(Provenance.MOST).toList())
        .withPinned(run.pinned());
  }

  private static Provenance of(String content, Preset preset, List<MeasuredRun> all) {
    int step = (int) step(all.size());
    List<MeasuredRun> kept =
        IntStream.range(0, all.size() / step).mapToObj(i -> all.get(i * step)).toList();
    return new Provenance(ProgramVersion.current(), content, preset, kept);
  }
}
