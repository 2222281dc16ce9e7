package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import carryover.ui.chart.AlbumModel.Band;
import carryover.ui.chart.AlbumModel.Frame;
import carryover.ui.chart.AlbumModel.Group;
import carryover.ui.chart.AlbumModel.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Draws into an image, as an export does, and looks at the pixels. */
class AlbumPainterTest {
  private static final ColourScale GREY = new ColourScale(ColourMap.GREYS, 0, 1);

  private final BufferedImage image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D g = image.createGraphics();

  private static Picture picture(Frame frame, int channels, double... values) {
    return new Picture(
        new Raster(values.length / channels / 2, 2, channels, values), GREY, frame, List.of());
  }

  private static AlbumModel album(Picture... pictures) {
    return new AlbumModel(
        Stream.of(pictures).map(one -> Band.of(new Group("title", List.of(one)))).toList(),
        Optional.empty(),
        "note",
        "");
  }

  private List<Rectangle2D> draw(AlbumModel model, double width, double height) {
    return AlbumPainter.paint(
        g, new Rectangle2D.Double(0, 0, width, height), model, ChartStyle.LIGHT);
  }

  private Color at(Rectangle2D place, double right, double down) {
    return new Color(
        image.getRGB(
            (int) (place.getX() + right * place.getWidth()),
            (int) (place.getY() + down * place.getHeight())));
  }

  @Test
  void rowsGoDownwards() {
    List<Rectangle2D> places = draw(album(picture(Frame.PLAIN, 1, 0, 1, 0.5, 0)), 600, 300);
    assertThat(at(places.get(0), 0.25, 0.25)).isEqualTo(GREY.of(0));
    assertThat(at(places.get(0), 0.75, 0.25)).isEqualTo(GREY.of(1));
    assertThat(at(places.get(0), 0.25, 0.75)).isEqualTo(GREY.of(0.5));
  }

  @Test
  void threeChannelsAreRedGreenAndBlueAndWhatIsBeyondTheScaleHasItsEnd() {
    Picture two = picture(Frame.PLAIN, 3, 1, 0, 0, 0, 2, 0, 0, -1, 1, 1, 1, 1);
    List<Rectangle2D> places = draw(album(two), 600, 300);
    assertThat(at(places.get(0), 0.25, 0.25)).isEqualTo(Color.RED);
    assertThat(at(places.get(0), 0.75, 0.25)).isEqualTo(Color.GREEN);
    assertThat(at(places.get(0), 0.25, 0.75)).isEqualTo(Color.BLUE);
    assertThat(at(places.get(0), 0.75, 0.75)).isEqualTo(Color.WHITE);
  }

  @Test
  void bandsGoOnInTheNextLineWhereThatMakesPicturesLarger() {
    Picture one = picture(Frame.PLAIN, 1, 0, 1, 0.5, 0);
    List<Rectangle2D> wide = draw(album(one, one, one, one), 600, 150);
    assertThat(wide).extracting(Rectangle2D::getY).containsOnly(wide.get(0).getY());
    List<Rectangle2D> high = draw(album(one, one, one, one), 250, 300);
    assertThat(high.get(0).getY()).isEqualTo(high.get(1).getY()).isLessThan(high.get(2).getY());
    assertThat(high).allMatch(place -> place.getMaxX() < 250 && place.getMaxY() < 300);
  }

  @Test
  void titlesAreCutWherePicturesWouldBecomeMuchSmaller() {
    double line = Labels.height(ChartStyle.LIGHT);
    double shortTitle = side("title", 70);
    assertThat(side("a title of many words, all of them rather long", 70)).isEqualTo(shortTitle);
    assertThat(side("a title of many words, all of them rather long", 200))
        .isEqualTo(side("title", 200) - line, within(1.0));
  }

  private double side(String title, double height) {
    return side(title, title, height);
  }

  @Test
  void briefTitlesStandWhereWholeOnesWouldBeCut() {
    double brief = side("title", 200);
    assertThat(side("a title of many words, all of them rather long, and more", "title", 200))
        .isEqualTo(brief);
    assertThat(side("a title that needs two lines here", "title", 200))
        .as("whole in two lines")
        .isLessThan(brief);
  }

  private double side(String title, String brief, double height) {
    Picture one = picture(Frame.PLAIN, 1, 0, 1, 0.5, 0);
    AlbumModel model =
        new AlbumModel(
            List.of(Band.of(new Group(title, brief, List.of(one)))), Optional.empty(), "note", "");
    return draw(model, 600, height).get(0).getWidth();
  }

  @Test
  void groupsOfOneBandStaySideBySide() {
    Picture one = picture(Frame.PLAIN, 1, 0, 1, 0.5, 0);
    Group group = new Group("title", List.of(one, one));
    AlbumModel model =
        new AlbumModel(
            List.of(Band.of(group), Band.of(group, group)), Optional.empty(), "note", "");
    List<Rectangle2D> places = draw(model, 300, 300);
    assertThat(places.subList(2, 6))
        .extracting(Rectangle2D::getY)
        .containsOnly(places.get(2).getY());
    assertThat(places.get(2).getY()).isGreaterThan(places.get(0).getY());
  }

  @Test
  void framesAreToldApartWithoutColours() {
    Picture thick = picture(Frame.THICK, 1, 1, 1, 1, 1);
    Picture dashed = picture(Frame.DASHED, 1, 1, 1, 1, 1);
    List<Rectangle2D> places = draw(album(thick, dashed), 600, 150);
    assertThat(darkOnTheLeftEdge(places.get(0))).isGreaterThan(0.95);
    assertThat(darkOnTheLeftEdge(places.get(1))).isBetween(0.3, 0.9);
  }

  private double darkOnTheLeftEdge(Rectangle2D place) {
    int dark = 0;
    for (int y = (int) place.getMinY() + 2; y < place.getMaxY() - 2; y++) {
      dark += new Color(image.getRGB((int) place.getMinX(), y)).getRed() < 200 ? 1 : 0;
    }
    return dark / (place.getHeight() - 4);
  }

  @Test
  void whereThereIsNoRoomItSaysSo() {
    assertThat(draw(album(picture(Frame.PLAIN, 1, 0, 1, 0.5, 0)), 300, 20)).isEmpty();
  }

  @Test
  void numbersFillTheirPicture() {
    assertThatThrownBy(() -> new Raster(2, 2, 1, new double[3]))
        .hasMessage("3 values are no picture of 2 × 2 × 1");
  }
}
