package carryover.study;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * Tells whether an engine still gives the same numbers as the one that measured kept results: a
 * checksum over all digits of some small runs.
 *
 * @param small train in some milliseconds each; as many as it takes to touch all parts of an engine
 * @param text all digits of a run; never to be changed, or every engine counts as another one
 */
public record Signature(List<Setting> small, Function<Trace, String> text) {
  public Signature {
    small = List.copyOf(small);
  }

  /** With a text of every recorded number. */
  public static Signature of(Setting... small) {
    return new Signature(List.of(small), Signature::digits);
  }

  private static String digits(Trace trace) {
    StringBuilder text = new StringBuilder(trace.setting() + " seed " + trace.seed());
    for (ArmTrace arm : trace.arms()) {
      text.append('\n').append(arm.arm().key()).append(' ').append(arm.divergedAt());
      arm.samples().forEach(sample -> text.append('\n').append(sample));
    }
    return text.toString();
  }

  /** Trains for some milliseconds; eight hexadecimal digits. */
  public String of(Engine engine) {
    CRC32 crc = new CRC32();
    for (Setting setting : small) {
      Trace trace =
          engine.train(setting, 1, Recording.EVERY_STEP, TrainingListener.NONE, () -> false);
      crc.update(text.apply(trace).getBytes(StandardCharsets.UTF_8));
    }
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }
}
