package carryover.preset.workspace;

import carryover.preset.Preset;
import carryover.preset.PresetSamples;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Seeds;
import carryover.study.Setting;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Workspaces to test with. */
final class WorkspaceSamples {
  private WorkspaceSamples() {}

  /** A workspace with something in every field. */
  static Workspace full() {
    Setting setting = CnnSpace.STANDARD.with(CnnSpace.ALPHA, 0.25);
    Map<String, String> view =
        Map.of("follow", "MANUAL", "look.textScale", "1.25", "window.width", "1024.0");
    DeskState desk =
        new DeskState(
            Preset.of(setting, new Seeds(2, 9)).withMap(PresetSamples.full().map().orElseThrow()),
            PresetSamples.full(),
            List.of(
                new PinnedRun(Preset.of(CnnSpace.STANDARD, new Seeds(1, 8)), 0x8C564B, true),
                new PinnedRun(Preset.of(setting, new Seeds(-3, -1)), 0x17A2A2, false)),
            view);
    return new Workspace(desk.study(), List.of(desk), view);
  }

  /** Number {@code n} of workspaces that all differ. */
  static Workspace numbered(int n) {
    Workspace full = full();
    return new Workspace(full.study(), full.desks(), Map.of("n", Integer.toString(n)));
  }

  static Arbitrary<Workspace> workspaces() {
    Arbitrary<Preset> presets = PresetSamples.presets();
    Arbitrary<PinnedRun> pins =
        Combinators.combine(
                presets, Arbitraries.integers().between(0, 0xFFFFFF), Arbitraries.of(true, false))
            .as(PinnedRun::new);
    Arbitrary<String> texts =
        Arbitraries.strings()
            .ofMaxLength(20)
            .filter(
                t -> t.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE));
    return Combinators.combine(
            presets, presets, pins.list().ofMaxSize(3), Arbitraries.maps(texts, texts).ofMaxSize(5))
        .as(
            (current, opened, pinned, view) ->
                new Workspace(
                    "two-layer-cnn", List.of(new DeskState(current, opened, pinned, view)), view));
  }
}
