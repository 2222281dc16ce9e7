package carryover.sweep;

import carryover.transfer.Setting;
import carryover.transfer.engine.Recording;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Results of one engine that may be asked for again; the least recently used are forgotten. */
public final class ResultCache {
  private record Key(Setting setting, long seed, Recording recording) {}

  private final Map<Key, CellResult> results;

  /**
   * An empty cache.
   *
   * @param most number of results kept; with final accuracies only, one takes about half a kilobyte
   */
  public ResultCache(int most) {
    results =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, CellResult> eldest) {
            return size() > most;
          }
        };
  }

  synchronized Optional<CellResult> get(Setting setting, long seed, Recording recording) {
    return Optional.ofNullable(results.get(new Key(setting, seed, recording)));
  }

  synchronized void put(Setting setting, long seed, Recording recording, CellResult result) {
    results.put(new Key(setting, seed, recording), result);
  }
}
