package carryover.export;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Benchmark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BenchmarkJsonTest {
  @Test
  void numbersKeepTheirOrderAndTheirPointAndUndefinedOnesAreNull() throws IOException {
    List<Benchmark.Result> results =
        List.of(
            new Benchmark.Result("second", "Second", 1.5, "s"),
            new Benchmark.Result("first", "First", Double.NaN, ""));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      BenchmarkJson.write(TwoLayerCnn.study(), results, out);
    } finally {
      Locale.setDefault(before);
    }

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"second\": 1.5,\n  \"first\": null\n}\n");
  }
}
