package carryover.ui.chart;

import java.util.List;
import java.util.Optional;

/**
 * Small pictures of one size in groups with a title each.
 *
 * @param bands groups that stay side by side; bands follow each other like words in a text
 * @param legend of colours that stand for numbers
 * @param note what the pictures are made of
 * @param emptyText stands in their place while there are none
 */
public record AlbumModel(
    List<Band> bands, Optional<ColourLegend> legend, String note, String emptyText) {

  /** Groups that stay side by side. */
  public record Band(List<Group> groups) {
    public Band {
      groups = List.copyOf(groups);
    }

    public static Band of(Group... groups) {
      return new Band(List.of(groups));
    }

    int pictures() {
      return groups.stream().mapToInt(group -> group.pictures().size()).sum();
    }
  }

  /**
   * Pictures with one title below them.
   *
   * @param brief stands below them where there is no room for the title
   * @param pictures at least one
   */
  public record Group(String title, String brief, List<Picture> pictures) {
    public Group {
      pictures = List.copyOf(pictures);
    }

    public Group(String title, List<Picture> pictures) {
      this(title, title, pictures);
    }
  }

  /** Told apart without colours. */
  public enum Frame {
    PLAIN,
    THICK,
    DASHED
  }

  /**
   * One picture.
   *
   * @param rows what is read out of it
   */
  public record Picture(Raster raster, ColourScale colours, Frame frame, List<ReadOutRow> rows) {
    public Picture {
      rows = List.copyOf(rows);
    }
  }

  /** What the colours of a scale stand for. */
  public record ColourLegend(ColourScale colours, String title) {}

  public AlbumModel {
    bands = List.copyOf(bands);
  }

  /** Nothing to draw, for a reason. */
  public static AlbumModel empty(String reason) {
    return new AlbumModel(List.of(), Optional.empty(), "", reason);
  }

  /** All of them, in their order. */
  public List<Picture> pictures() {
    return groups().stream().flatMap(group -> group.pictures().stream()).toList();
  }

  List<Group> groups() {
    return bands.stream().flatMap(band -> band.groups().stream()).toList();
  }
}
