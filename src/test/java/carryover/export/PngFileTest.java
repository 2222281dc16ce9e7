package carryover.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngFileTest {
  private final BufferedImage picture = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);

  @Test
  void theTextComesBackWithEveryLetterAndThePictureWithEveryPixel() throws IOException {
    picture.setRGB(2, 1, 0xFF123456);
    String text = "{\n  \"name\": \"‖u‖ – \u4e2d\u6587 \uD83D\uDE00\"\n}\n";
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PngFile.write(picture, text, file);
    assertThat(PngFile.text(new ByteArrayInputStream(file.toByteArray()))).hasValue(text);
    BufferedImage back = ImageIO.read(new ByteArrayInputStream(file.toByteArray()));
    assertThat(back.getRGB(2, 1)).isEqualTo(0xFF123456);
  }

  @Test
  void otherPicturesHaveNone() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", file);
    assertThat(PngFile.text(new ByteArrayInputStream(file.toByteArray()))).isEmpty();
  }
}
