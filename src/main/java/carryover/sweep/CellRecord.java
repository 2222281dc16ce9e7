package carryover.sweep;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * One result as bytes, big-endian: length of what follows the checksum, CRC-32 of it, digest of the
 * key, and for each readout the step at which its arm diverged, the number of recorded steps, and
 * each of them with its value.
 */
record CellRecord(CellDigest digest, CellResult result) {
  /** Length and checksum. */
  static final int HEAD = 2 * Integer.BYTES;

  private static final int SAMPLE = Integer.BYTES + Double.BYTES;

  /** No arm has more recorded steps than training has steps; a larger length is damage. */
  static final int LONGEST = 1 << 22;

  ByteBuffer bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(HEAD + bodyLength());
    bytes.position(HEAD);
    digest.write(bytes);
    result.curves().forEach(curve -> write(curve, bytes));
    bytes.putInt(0, bodyLength()).putInt(Integer.BYTES, checksum(bytes.slice(HEAD, bodyLength())));
    return bytes.rewind();
  }

  /**
   * Length of the whole record that begins at the buffer's position, which stays.
   *
   * @return empty when there is no whole record
   */
  static Optional<Integer> length(ByteBuffer bytes) {
    if (bytes.remaining() < HEAD) {
      return Optional.empty();
    }
    int body = bytes.getInt(bytes.position());
    boolean whole = body > 0 && body <= LONGEST && body <= bytes.remaining() - HEAD;
    return whole ? Optional.of(HEAD + body) : Optional.empty();
  }

  /**
   * Reads one whole record.
   *
   * @return empty when it is damaged
   */
  static Optional<CellRecord> read(ByteBuffer bytes) {
    ByteBuffer body = bytes.slice(HEAD, bytes.remaining() - HEAD);
    if (bytes.getInt(Integer.BYTES) != checksum(body)) {
      return Optional.empty();
    }
    try {
      CellDigest digest = CellDigest.read(body);
      List<Curve> curves = new ArrayList<>();
      while (body.hasRemaining()) {
        curves.add(curve(body));
      }
      return Optional.of(new CellRecord(digest, new CellResult(curves)));
    } catch (BufferUnderflowException e) {
      return Optional.empty();
    }
  }

  private int bodyLength() {
    return CellDigest.BYTES + result.curves().stream().mapToInt(CellRecord::length).sum();
  }

  private static int length(Curve curve) {
    return 2 * Integer.BYTES + curve.steps().length * SAMPLE;
  }

  private static void write(Curve curve, ByteBuffer bytes) {
    bytes.putInt(curve.divergedAt()).putInt(curve.steps().length);
    for (int i = 0; i < curve.steps().length; i++) {
      bytes.putInt(curve.steps()[i]).putDouble(curve.values()[i]);
    }
  }

  private static Curve curve(ByteBuffer bytes) {
    int divergedAt = bytes.getInt();
    int count = bytes.getInt();
    if (count < 0 || count > bytes.remaining() / SAMPLE) {
      throw new BufferUnderflowException();
    }
    int[] steps = new int[count];
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      steps[i] = bytes.getInt();
      values[i] = bytes.getDouble();
    }
    return new Curve(steps, values, divergedAt);
  }

  private static int checksum(ByteBuffer body) {
    CRC32 crc = new CRC32();
    crc.update(body.duplicate().rewind());
    return (int) crc.getValue();
  }
}
