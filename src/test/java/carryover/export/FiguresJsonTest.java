package carryover.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresJsonTest {
  @Test
  void numbersKeepTheirOrderAndTheirPointAndUndefinedOnesAreNull() throws IOException {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("second", 1.5);
    figures.put("first", Double.NaN);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      FiguresJson.write(figures, out);
    } finally {
      Locale.setDefault(before);
    }

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"second\": 1.5,\n  \"first\": null\n}\n");
  }
}
