package carryover.cli;

import carryover.export.FigureFormat;
import carryover.export.MapFigure;
import carryover.export.ProfileFigure;
import carryover.export.Provenances;
import carryover.preset.Preset;
import carryover.preset.Provenance;
import carryover.study.MapSpec;
import carryover.sweep.Curve;
import carryover.sweep.LayerValues;
import carryover.sweep.MapState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * The picture of a sweep: the layer of a map in colours; along one axis the lines of all readouts
 * told in the layer's measure; none over more than two axes.
 */
record SweepFigure(MapState state, MapSpec map, Preset preset) {

  /** The file; empty where there is no picture. */
  Optional<byte[]> as(FigureFormat format) throws IOException {
    int axes = state.grid().axes().size();
    if (axes > 2) {
      return Optional.empty();
    }
    LayerValues values = new LayerValues(state, map.threshold(), Curve.END);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (axes == 2) {
      MapFigure.write(format, values, map.layer(), provenance("phase map"), out);
    } else {
      ProfileFigure.write(format, values, map.layer().measure(), provenance("profile"), out);
    }
    return Optional.of(out.toByteArray());
  }

  private Provenance provenance(String content) {
    return Provenances.ofMap(content, preset, state);
  }
}
