package carryover.cli;

import carryover.export.FigureFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The values of {@code --figure}. */
final class FigureKinds {
  private FigureKinds() {}

  static Set<FigureFormat> parse(List<String> figures) {
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
