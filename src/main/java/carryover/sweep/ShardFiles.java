package carryover.sweep;

import carryover.files.FileProblem;
import carryover.words.Words;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of shards in a folder. Each attempt at a shard has one of its own, whose name no other
 * has, so that there are never two writers and no lock is needed: {@code
 * cells-3-of-100.fast-1a2b3c4d.0f1e2d3c4b5a6978.csv}, with the engine that measures and its
 * signature.
 */
public final class ShardFiles {
  private static final Words WORDS = Words.of(ShardFiles.class);

  private static final Pattern NAME =
      Pattern.compile("cells-(\\d{1,6})-of-(\\d{1,6})\\.([A-Za-z0-9-]+)\\.([0-9a-f]{16})\\.csv");

  private ShardFiles() {}

  /**
   * The file of one attempt.
   *
   * @param engine name and signature of the engine
   */
  public record Attempt(Path file, Shard shard, String engine) {}

  /** A file for a new attempt, not made yet. */
  public static Attempt begin(Path folder, Shard shard, String engine) {
    String token = String.format(Locale.ROOT, "%016x", UUID.randomUUID().getMostSignificantBits());
    String name =
        "cells-%d-of-%d.%s.%s.csv"
            .formatted(shard.number(), shard.of(), engine.replace(' ', '-'), token);
    return new Attempt(folder.resolve(name), shard, engine.replace(' ', '-'));
  }

  /** All attempts in a folder, by shard and name. */
  public static List<Attempt> in(Path folder) throws IOException {
    List<Attempt> attempts = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "cells-*.csv")) {
      for (Path file : files) {
        Matcher matcher = NAME.matcher(file.getFileName().toString());
        if (matcher.matches()) {
          Shard shard = Shard.parse(matcher.group(1) + "/" + matcher.group(2));
          attempts.add(new Attempt(file, shard, matcher.group(3)));
        }
      }
    } catch (IOException e) {
      throw FileProblem.reading(folder, e);
    }
    attempts.sort(
        Comparator.comparing(Attempt::shard).thenComparing(a -> a.file().getFileName().toString()));
    return attempts;
  }

  /**
   * Notes in a state what an attempt has done. It may still be written: a row without its end is
   * none.
   *
   * @throws IllegalArgumentException when it belongs to another sweep or holds a wrong row
   */
  public static void read(Path file, MapState state) throws IOException {
    read(
        file,
        state,
        (row, cell, seed, line) ->
            state.add(new CellSeed(cell, seed), CellResult.ending(row.ends())));
  }

  /** Hears of the rows of this sweep. */
  @FunctionalInterface
  interface KnownRows {
    void read(RowReader row, int cell, int seed, long line) throws IOException;
  }

  static void read(Path file, MapState state, KnownRows rows) throws IOException {
    long[] seeds = state.seeds().stream().toArray();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      new CellsReader(file, channel, state.study(), state.grid())
          .read(
              (row, line) -> {
                int cell = state.grid().index(row.at());
                int seed = Arrays.binarySearch(seeds, row.seed());
                if (cell < 0 || seed < 0) {
                  throw new IllegalArgumentException(WORDS.text("shard.stranger"));
                }
                rows.read(row, cell, seed, line);
              });
    }
  }
}
