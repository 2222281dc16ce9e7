package carryover.lab.export;

import java.awt.image.BufferedImage;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** From the pictures of AWT to those of JavaFX. */
final class ScreenImage {
  private ScreenImage() {}

  static Image of(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    WritableImage image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            width,
            height,
            PixelFormat.getIntArgbInstance(),
            picture.getRGB(0, 0, width, height, null, 0, width),
            0,
            width);
    return image;
  }
}
