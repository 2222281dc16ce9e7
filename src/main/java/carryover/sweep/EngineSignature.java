package carryover.sweep;

import carryover.transfer.Parameter;
import carryover.transfer.Setting;
import carryover.transfer.Trace;
import carryover.transfer.engine.Recording;
import carryover.transfer.engine.TrainingEngine;
import carryover.transfer.engine.TrainingListener;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Tells whether an engine gives the same numbers as the one that wrote a file: a checksum over all
 * digits of a small training. Other libraries, processors or versions may differ in the last ones.
 */
public final class EngineSignature {
  private static final Setting SMALL =
      Setting.DEFAULT
          .with(Parameter.UPSTREAM_SAMPLES, 20)
          .with(Parameter.DOWNSTREAM_SAMPLES, 10)
          .with(Parameter.DIMENSION, 60)
          .with(Parameter.FILTERS, 4)
          .with(Parameter.UPSTREAM_STEPS, 20)
          .with(Parameter.DOWNSTREAM_STEPS, 20);

  private EngineSignature() {}

  /** Trains for some milliseconds; eight hexadecimal digits. */
  public static String of(TrainingEngine engine) {
    Trace trace = engine.train(SMALL, 1, Recording.EVERY_STEP, TrainingListener.NONE, () -> false);
    CRC32 crc = new CRC32();
    crc.update(TraceText.of(trace).getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }
}
