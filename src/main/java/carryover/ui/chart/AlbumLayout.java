package carryover.ui.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the pictures of an album lie: as large as they can be with all bands in lines.
 *
 * @param titles how high they are
 * @param gap between pictures; groups are two, bands three of them apart
 */
record AlbumLayout(List<AlbumModel.Band> bands, Titles titles, double gap) {
  /** Smaller pictures show nothing. */
  private static final int LEAST = 8;

  /** Measures titles. */
  interface Titles {
    double height(AlbumModel.Group group, double width);
  }

  /** The place of each picture, in their order; empty where there is no room for them. */
  Optional<List<Rectangle2D>> in(Rectangle2D area) {
    for (int side = (int) area.getHeight(); side >= LEAST; side--) {
      Optional<List<Rectangle2D>> found = in(area, side);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** How wide the title of a group may be. */
  static double titleWidth(int pictures, double side, double gap) {
    return pictures * (side + gap);
  }

  private Optional<List<Rectangle2D>> in(Rectangle2D area, double side) {
    List<Rectangle2D> places = new ArrayList<>();
    double x = area.getMinX();
    double y = area.getMinY();
    double title = 0;
    for (AlbumModel.Band band : bands) {
      double width = width(band, side);
      if (x > area.getMinX() && x + width > area.getMaxX()) {
        x = area.getMinX();
        y += side + title + gap;
        title = 0;
      }
      title = Math.max(title, titleHeight(band, side));
      if (x + width > area.getMaxX() || y + side + title > area.getMaxY()) {
        return Optional.empty();
      }
      for (AlbumModel.Group group : band.groups()) {
        for (int i = 0; i < group.pictures().size(); i++) {
          places.add(new Rectangle2D.Double(x, y, side, side));
          x += side + gap;
        }
        x += gap;
      }
      x += gap;
    }
    return Optional.of(places);
  }

  private double titleHeight(AlbumModel.Band band, double side) {
    return band.groups().stream()
        .mapToDouble(group -> titles.height(group, titleWidth(group.pictures().size(), side, gap)))
        .max()
        .orElse(0);
  }

  private double width(AlbumModel.Band band, double side) {
    return band.pictures() * (side + gap) - gap + (band.groups().size() - 1) * gap;
  }
}
