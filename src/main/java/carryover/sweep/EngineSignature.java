package carryover.sweep;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Tells whether an engine gives the same numbers as the one that wrote a file: a checksum over all
 * digits of a small training. Other libraries, processors or versions may differ in the last ones.
 */
public final class EngineSignature {
  private static final Setting SMALL =
      CnnSpace.STANDARD
          .with(CnnSpace.UPSTREAM_SAMPLES, 20)
          .with(CnnSpace.DOWNSTREAM_SAMPLES, 10)
          .with(CnnSpace.DIMENSION, 60)
          .with(CnnSpace.FILTERS, 4)
          .with(CnnSpace.UPSTREAM_STEPS, 20)
          .with(CnnSpace.DOWNSTREAM_STEPS, 20);

  private EngineSignature() {}

  /** Trains for some milliseconds; eight hexadecimal digits. */
  public static String of(Engine engine) {
    Trace trace = engine.train(SMALL, 1, Recording.EVERY_STEP, TrainingListener.NONE, () -> false);
    CRC32 crc = new CRC32();
    crc.update(TraceText.of(trace).getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }
}
