package carryover.lab.profile;

import carryover.export.ProfileFigure;
import carryover.study.Layer;
import carryover.study.Layer.Kind;
import carryover.study.Measure;
import carryover.study.Readout;
import carryover.study.Study;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What a profile can show.
 *
 * @param key name in files, never to be changed
 * @param title what a person reads
 * @param layers drawn together
 */
public record ProfileContent(String key, String title, List<Layer> layers) {
  /** Layers whose values mean something along a line. */
  private static final List<Kind> KINDS =
      List.of(Kind.MEASURED, Kind.GAIN, Kind.PREDICTED, Kind.DISAGREEMENT);

  private static final Words WORDS = Words.of(ProfileContent.class);

  public ProfileContent {
    layers = List.copyOf(layers);
  }

  /** All readouts, those of one measure together, then single layers of the study's map. */
  static List<ProfileContent> of(Study study) {
    List<ProfileContent> all = new ArrayList<>();
    for (Measure measure :
        study.readouts().stream().map(readout -> readout.measure()).distinct().toList()) {
      List<Layer> arms = ProfileFigure.readouts(study, measure);
      if (arms.size() > 1) {
        all.add(
            new ProfileContent(
                "ALL_" + measure.column(), WORDS.text("content.all", measure.title()), arms));
      } else if (!isLayer(study, arms.get(0).subject())) {
        all.add(new ProfileContent("ALL_" + measure.column(), arms.get(0).title(), arms));
      }
    }
    study.outcome().layers().stream()
        .filter(layer -> KINDS.contains(layer.kind()))
        .forEach(layer -> all.add(new ProfileContent(layer.key(), layer.title(), List.of(layer))));
    return all;
  }

  private static boolean isLayer(Study study, Readout readout) {
    return study.outcome().layers().stream()
        .anyMatch(layer -> layer.kind() == Kind.MEASURED && layer.subject().equals(readout));
  }
}
