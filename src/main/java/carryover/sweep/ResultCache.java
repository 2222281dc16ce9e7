package carryover.sweep;

import carryover.training.Run;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Results of one engine that may be asked for again; the least recently used are forgotten, unless
 * a journal still has them.
 */
public final class ResultCache {
  private final Map<Run, CellResult> results;
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
          protected boolean removeEldestEntry(Map.Entry<Run, CellResult> eldest) {
            return size() > most;
          }
        };
  }

  /** Answers from this journal too, and adds to it whatever is put in from now on. */
  public synchronized void attach(CellJournal newJournal) {
    journal = Optional.of(newJournal);
  }

  /** The result of a run, if it is still kept. */
  public synchronized Optional<CellResult> get(Run run) {
    CellResult kept = results.get(run);
    if (kept != null) {
      return Optional.of(kept);
    }
    Optional<CellResult> restored = journal.flatMap(from -> from.take(run));
    restored.ifPresent(result -> results.put(run, result));
    return restored;
  }

  /** Keeps a result. */
  public synchronized void put(Run run, CellResult result) {
    results.put(run, result);
    journal.ifPresent(to -> to.append(run, result));
  }
}
