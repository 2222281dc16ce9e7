import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the icon of the program, from the project's folder: java assets/Icon.java
 *
 * <p>Two learning curves from one start: what is carried over, and what begins from scratch.
 */
class Icon {
  private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256};
  private static final Color GROUND = new Color(0x10243A);
  private static final Color TRANSFER = new Color(0x56B4E9);
  private static final Color SCRATCH = new Color(0xE69F00);

  public static void main(String[] args) throws IOException {
    Path folder = Path.of("src/main/resources/carryover/app");
    Files.createDirectories(folder);
    for (int size : SIZES) {
      BufferedImage image = draw(size);
      ImageIO.write(image, "png", folder.resolve("icon-" + size + ".png").toFile());
      if (size == 256) {
        ImageIO.write(image, "png", Path.of("assets/icon.png").toFile());
      }
    }
  }

  private static BufferedImage draw(int size) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale(size, size);
    g.setColor(GROUND);
    g.fill(new RoundRectangle2D.Double(0.02, 0.02, 0.96, 0.96, 0.36, 0.36));
    // Thicker where there are few pixels.
    float width = size < 32 ? 0.12f : 0.085f;
    g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(SCRATCH);
    g.draw(curve(0.80, 0.50, 0.54));
    g.setColor(TRANSFER);
    g.draw(curve(0.46, 0.24, 0.25));
    g.dispose();
    return image;
  }

  /** A curve that rises fast, then levels out. */
  private static Path2D curve(double start, double knee, double end) {
    Path2D path = new Path2D.Double();
    path.moveTo(0.18, start);
    path.curveTo(0.26, knee + 0.06, 0.42, end, 0.82, end - 0.02);
    return path;
  }
}
