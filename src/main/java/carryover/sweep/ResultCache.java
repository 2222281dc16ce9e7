package carryover.sweep;

import carryover.transfer.Setting;
import carryover.transfer.engine.Recording;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Results of one engine that may be asked for again; the least recently used are forgotten. */
public final class ResultCache {
  /** What a result belongs to. */
  public record Key(Setting setting, long seed, Recording recording) {}

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

  /** The result for a key, if it is still kept. */
  public synchronized Optional<CellResult> get(Key key) {
    return Optional.ofNullable(results.get(key));
  }

  /** Keeps a result, perhaps one that was measured by an earlier program. */
  public synchronized void put(Key key, CellResult result) {
    results.put(key, result);
  }

  /** All that is kept at this moment, the least recently used first. */
  public synchronized Map<Key, CellResult> snapshot() {
    return new LinkedHashMap<>(results);
  }
}
