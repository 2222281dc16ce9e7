package carryover;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.CnnLayers;
import carryover.study.Axis;
import carryover.study.MapSpec;
import carryover.study.Parameter.Scale;
import carryover.study.Setting;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Files that version 1 of the program wrote, as told in golden/v1/README.md, and what is in them.
 */
public final class GoldenV1 {
  /** What most of them are about, with α = ½. */
  public static final Setting SMALL =
      CnnSpace.STANDARD
          .with(CnnSpace.ALPHA, 0.5)
          .with(CnnSpace.UPSTREAM_SAMPLES, 20)
          .with(CnnSpace.DOWNSTREAM_SAMPLES, 10)
          .with(CnnSpace.UPSTREAM_NOISE, 0.30000000000000004)
          .with(CnnSpace.UNIVERSAL_NORM, 1.25)
          .with(CnnSpace.DIMENSION, 40)
          .with(CnnSpace.FILTERS, 2)
          .with(CnnSpace.UPSTREAM_STEPS, 12)
          .with(CnnSpace.DOWNSTREAM_STEPS, 12);

  /** What was on screen when the window exported. */
  public static final Setting ON_SCREEN = SMALL.with(CnnSpace.ALPHA, 1);

  public static final Axis NORMS = new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 3, Scale.LINEAR);
  public static final Axis DIMENSIONS = new Axis(CnnSpace.DIMENSION, 20, 80, 3, Scale.LOG);

  /** The map on screen. */
  public static final MapSpec MAP = new MapSpec(NORMS, DIMENSIONS, CnnLayers.DIFFERENCE, 0.65);

  private GoldenV1() {}

  /** One of the files. */
  public static Path file(String name) {
    try {
      return Path.of(GoldenV1.class.getResource("/golden/v1/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  /** The rows of a table, without comments and the names of the columns. */
  public static List<String[]> rows(String name) throws IOException {
    return Files.readAllLines(file(name)).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split(",", -1))
        .toList();
  }
}
