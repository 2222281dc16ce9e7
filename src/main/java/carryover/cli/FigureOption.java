package carryover.cli;

import carryover.export.FigureFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** {@code --figure}: as what a map is drawn. */
final class FigureOption {
  @Option(
      names = "--figure",
      split = ",",
      paramLabel = "KIND",
      defaultValue = "png",
      description = "Kinds of the picture: png, svg, pdf (default: png).")
  private List<String> figures;

  Set<FigureFormat> kinds() {
    Set<FigureFormat> kinds = EnumSet.noneOf(FigureFormat.class);
    for (String figure : figures) {
      kinds.add(
          FigureFormat.withExtension(figure)
              .orElseThrow(
                  () ->
                      new BadInputException(
                          "--figure = " + figure + " is not allowed: png, svg, pdf")));
    }
    return kinds;
  }
}
