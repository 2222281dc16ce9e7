package carryover.sweep;

import carryover.training.Run;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Stands for a key in files: the first 128 bits of a SHA-256 over its {@linkplain KeyText text}.
 * Two of a billion keys share a digest with probability 10⁻²¹.
 */
record CellDigest(long high, long low) {
  static final int BYTES = 2 * Long.BYTES;

  static CellDigest of(Run run) {
    try {
      byte[] text = KeyText.of(run).getBytes(StandardCharsets.UTF_8);
      return read(ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static CellDigest read(ByteBuffer bytes) {
    return new CellDigest(bytes.getLong(), bytes.getLong());
  }

  void write(ByteBuffer bytes) {
    bytes.putLong(high).putLong(low);
  }
}
