package carryover.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The array that {@code sweep merge --npy} writes, read by NumPy where there is one. */
@Tag("process")
class DenseArrayInNumpyTest {
  @TempDir Path folder;

  private String python(String program) throws IOException, InterruptedException {
    Process python =
        new ProcessBuilder("python3", "-c", program)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(python.getInputStream().readAllBytes(), UTF_8);
    return python.waitFor() == 0 ? said : "failed: " + said;
  }

  private boolean hasNumpy() throws InterruptedException {
    try {
      return python("import numpy").isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** The made-up engine ends at 0.75 and 0.5 plus a sixteenth of the seed; ‖u‖ = 3 exceeds S. */
  @Test
  void isMappedIntoMemoryAndHasTheAxesThatAreToldBeside() throws Exception {
    assumeTrue(hasNumpy());
    for (int shard = 1; shard <= 2; shard++) {
      CommandRun.of(
          "sweep",
          "--x",
          "universalNorm=1,2,3",
          "--y",
          "dimension=500,600",
          "--seeds",
          "0..3",
          "--set",
          "upstreamSteps=1",
          "--set",
          "downstreamSteps=1",
          "--out",
          folder.toString(),
          "--shard",
          shard + "/2");
    }
    assertThat(CommandRun.of("sweep", "merge", folder.toString(), "--npy").code()).isZero();
    assertThat(
            python(
                """
                import json, numpy
                array = numpy.load("results.npy", mmap_mode="r")
                beside = json.load(open("results.json"))
                names = [axis["key"] for axis in beside["axes"]]
                lengths = [len(axis["values"]) for axis in beside["axes"]]
                print(names, array.shape == tuple(lengths) == tuple(beside["shape"]))
                print(array[1, 0, 3].tolist(), numpy.isnan(array).sum(axis=(0, 2, 3)).tolist())
                """))
        .isEqualTo(
            """
            ['dimension', 'universalNorm', 'seed', 'readout'] True
            [0.9375, 0.6875] [0, 0, 16]
            """);
  }
}
