package carryover.sweep;

import carryover.study.Recording;
import carryover.study.Setting;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Results of one engine that may be asked for again; the least recently used are forgotten, unless
 * a journal still has them.
 */
public final class ResultCache {
  /** What a result belongs to. */
  public record Key(Setting setting, long seed, Recording recording) {}

  private final Map<Key, CellResult> results;
  private Optional<CellJournal> journal = Optional.empty();

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

  /** Answers from this journal too, and adds to it whatever is put in from now on. */
  public synchronized void attach(CellJournal newJournal) {
    journal = Optional.of(newJournal);
  }

  /** The result for a key, if it is still kept. */
  public synchronized Optional<CellResult> get(Key key) {
    CellResult kept = results.get(key);
    if (kept != null) {
      return Optional.of(kept);
    }
    Optional<CellResult> restored = journal.flatMap(from -> from.take(key));
    restored.ifPresent(result -> results.put(key, result));
    return restored;
  }

  /** Keeps a result. */
  public synchronized void put(Key key, CellResult result) {
    results.put(key, result);
    journal.ifPresent(to -> to.append(key, result));
  }
}
