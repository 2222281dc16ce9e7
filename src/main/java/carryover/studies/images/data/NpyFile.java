package carryover.studies.images.data;

import carryover.words.Words;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An array as NumPy's {@code save} writes it (NEP 1): numbers with the least byte first, row by
 * row. Objects are never read, since they would be unpickled.
 *
 * @param shape sizes of the dimensions, the slowest first
 * @param values all of them
 */
record NpyFile(List<Integer> shape, double[] values) {
  private static final Words WORDS = Words.of(NpyFile.class);

  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
  private static final int MOST_HEAD = 1 << 16;
  private static final Pattern DESCR = Pattern.compile("'descr'\\s*:\\s*'([^']*)'");
  private static final Pattern FORTRAN = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
  private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([\\d,\\s]*)\\)");

  static NpyFile read(Path file) throws IOException {
    long length = Files.size(file);
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
      DataInputStream in = new DataInputStream(stream);
      byte[] start = in.readNBytes(MAGIC.length + 2);
      if (start.length < MAGIC.length + 2
          || !Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
        throw Problem.in(file, WORDS.text("npy.none"));
      }
      int version = start[MAGIC.length];
      int digits = version == 1 ? 2 : 4;
      byte[] size = in.readNBytes(digits);
      if (version < 1 || version > 3 || size.length < digits) {
        throw Problem.in(file, WORDS.text("npy.unknown"));
      }
      long due = 0;
      for (int i = digits - 1; i >= 0; i--) {
        due = (due << 8) | (size[i] & 0xff);
      }
      if (due > MOST_HEAD) {
        throw Problem.in(
            file, WORDS.text("npy.longHead", Long.toString(due), Integer.toString(MOST_HEAD)));
      }
      byte[] head = in.readNBytes((int) due);
      if (head.length < due) {
        throw Problem.in(file, WORDS.text("npy.head"));
      }
      String text = new String(head, StandardCharsets.UTF_8);
      return new Head(file, text).read(in, length - MAGIC.length - 2 - digits - due);
    }
  }

  /** What the head says. */
  private record Head(Path file, String text) {
    NpyFile read(DataInputStream in, long rest) throws IOException {
      String type = found(DESCR, "descr");
      if (type.contains("O")) {
        throw Problem.in(file, WORDS.text("npy.pickled"));
      }
      if (type.startsWith(">")) {
        throw Problem.in(file, WORDS.text("npy.endian"));
      }
      Kind kind = Kind.of(type).orElseThrow(() -> Problem.in(file, WORDS.text("npy.type", type)));
      if (found(FORTRAN, "fortran_order").equals("True")) {
        throw Problem.in(file, WORDS.text("npy.fortran"));
      }
      List<Integer> shape = shape(kind);
      long count = shape.stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b);
      if (rest != count * kind.bytes()) {
        throw Problem.in(
            file,
            WORDS.text(
                "npy.length",
                Long.toString(rest),
                String.valueOf(shape),
                Long.toString(count * kind.bytes())));
      }
      double[] values = new double[(int) count];
      byte[] one = new byte[kind.bytes()];
      for (int i = 0; i < values.length; i++) {
        in.readFully(one);
        values[i] = kind.value(ByteBuffer.wrap(one).order(ByteOrder.LITTLE_ENDIAN));
      }
      return new NpyFile(shape, values);
    }

    private List<Integer> shape(Kind kind) throws IOException {
      String sizes = found(SHAPE, "shape");
      long count = 1;
      List<String> all =
          Arrays.stream(sizes.split(",", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
      for (String size : all) {
        long one = size.length() > 10 ? Long.MAX_VALUE / 2 : Long.parseLong(size);
        count = one < 1 || one > Bounds.MOST_BYTES ? -1 : count * one;
        if (count < 1 || count * Math.max(Float.BYTES, kind.bytes()) > Bounds.MOST_BYTES) {
          throw Problem.in(file, WORDS.text("npy.shape", sizes));
        }
      }
      return all.stream().map(Integer::valueOf).toList();
    }

    private String found(Pattern pattern, String what) throws IOException {
      Matcher matcher = pattern.matcher(text);
      if (!matcher.find()) {
        throw Problem.in(file, WORDS.text("npy.silent", what));
      }
      return matcher.group(1);
    }
  }

  /** How a number is stored. */
  private enum Kind {
    F4("<f4", 4),
    F8("<f8", 8),
    U1("|u1", 1),
    I1("|i1", 1),
    I2("<i2", 2),
    I4("<i4", 4),
    I8("<i8", 8);

    private final String type;
    private final int bytes;

    Kind(String type, int bytes) {
      this.type = type;
      this.bytes = bytes;
    }

    static java.util.Optional<Kind> of(String type) {
      return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    int bytes() {
      return bytes;
    }

    double value(ByteBuffer buffer) {
      return switch (this) {
        case F4 -> buffer.getFloat();
        case F8 -> buffer.getDouble();
        case U1 -> buffer.get() & 0xff;
        case I1 -> buffer.get();
        case I2 -> buffer.getShort();
        case I4 -> buffer.getInt();
        case I8 -> buffer.getLong();
      };
    }
  }
}
