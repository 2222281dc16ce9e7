package carryover.sweep;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * All results of a sweep in one file, however many: a number of eight bytes for each readout of
 * each seed of each cell, in this order, little-endian, behind a head. The system keeps in memory
 * what it has room for. NaN stands for what diverged, and another NaN for what is not there.
 */
public final class DenseCells implements CellStorage, AutoCloseable {
  /** Bytes that are mapped at a time; a power of two. */
  private static final int PART = 1 << 28;

  private final FileChannel channel;
  private final int cells;
  private final int seeds;
  private final int readouts;
  private final long first;
  private final MappedByteBuffer[] parts;
  private long size;

  private DenseCells(FileChannel channel, int headBytes, int cells, int seeds, int readouts)
      throws IOException {
    this.channel = channel;
    this.cells = cells;
    this.seeds = seeds;
    this.readouts = readouts;
    first = headBytes;
    long bytes = first + (long) cells * seeds * readouts * Double.BYTES;
    parts = new MappedByteBuffer[(int) ((bytes + PART - 1) / PART)];
    for (int i = 0; i < parts.length; i++) {
      long from = (long) i * PART;
      parts[i] = channel.map(FileChannel.MapMode.READ_WRITE, from, Math.min(PART, bytes - from));
      parts[i].order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  /**
   * Makes the file, with no results in it.
   *
   * @param head a multiple of eight bytes
   */
  public static DenseCells create(Path file, byte[] head, int cells, int seeds, int readouts)
      throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      ByteBuffer start = ByteBuffer.wrap(head);
      while (start.hasRemaining()) {
        channel.write(start);
      }
      fill(channel, (long) cells * seeds * readouts);
      return new DenseCells(channel, head.length, cells, seeds, readouts);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Written, not left out: a full disk is noticed here, not in the middle of the work. */
  private static void fill(FileChannel channel, long numbers) throws IOException {
    ByteBuffer block = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
    while (block.hasRemaining()) {
      block.putDouble(EndResults.absent());
    }
    for (long left = numbers * Double.BYTES; left > 0; ) {
      block.position(0).limit((int) Math.min(block.capacity(), left));
      left -= channel.write(block);
    }
  }

  private long position(int cell, int seed) {
    return first + ((long) cell * seeds + seed) * readouts * Double.BYTES;
  }

  private double get(long position) {
    return Double.longBitsToDouble(parts[(int) (position / PART)].getLong((int) (position % PART)));
  }

  private void put(long position, double value) {
    parts[(int) (position / PART)].putLong(
        (int) (position % PART), Double.doubleToRawLongBits(value));
  }

  /**
   * Takes in the readouts of one seed of a cell.
   *
   * @return false when there are others already, which stay; equal ones are taken once
   */
  boolean put(int cell, int seed, double[] ends) {
    long position = position(cell, seed);
    if (EndResults.isAbsent(get(position))) {
      for (int i = 0; i < readouts; i++) {
        put(position + (long) i * Double.BYTES, Double.isNaN(ends[i]) ? Double.NaN : ends[i]);
      }
      size++;
      return true;
    }
    for (int i = 0; i < readouts; i++) {
      if (Double.compare(get(position + (long) i * Double.BYTES), ends[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean has(int cell, int seed) {
    return !EndResults.isAbsent(get(position(cell, seed)));
  }

  @Override
  public boolean wants(int cell, int seed) {
    return true;
  }

  @Override
  public CellResults results(int cell) {
    double[] values = new double[seeds * readouts];
    long position = position(cell, 0);
    for (int i = 0; i < values.length; i++) {
      values[i] = get(position + (long) i * Double.BYTES);
    }
    return EndResults.of(values, readouts);
  }

  @Override
  public void add(int cell, int seed, CellResult result) {
    put(cell, seed, result.curves().stream().mapToDouble(c -> c.at(Curve.END)).toArray());
  }

  @Override
  public void add(int cell, CellResults results) {
    for (int seed = 0; seed < results.span(); seed++) {
      int number = seed;
      results.get(seed).ifPresent(result -> add(cell, number, result));
    }
  }

  @Override
  public long[] missing(int ofSeeds, IntPredicate allowed) {
    long[] missing = new long[ofSeeds];
    for (int cell = 0; cell < cells; cell++) {
      for (int seed = 0; seed < ofSeeds && allowed.test(cell); seed++) {
        missing[seed] += has(cell, seed) ? 0 : 1;
      }
    }
    return missing;
  }

  @Override
  public long size() {
    return size;
  }

  /** Everything is in the file; nothing may be asked any more. */
  @Override
  public void close() throws IOException {
    for (MappedByteBuffer part : parts) {
      part.force();
    }
    Arrays.fill(parts, null);
    channel.close();
  }
}
