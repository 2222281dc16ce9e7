package carryover.study;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What an engine keeps between runs: the values used last, up to a total weight; a value that is
 * heavier alone is not kept. Safe for several threads.
 */
public class RecentlyUsed<K, V> {
  private final long capacity;
  private final ToLongFunction<V> weight;
  private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long total;

  public RecentlyUsed(long capacity, ToLongFunction<V> weight) {
    this.capacity = capacity;
    this.weight = weight;
  }

  public synchronized Optional<V> get(K key) {
    return Optional.ofNullable(kept.get(key));
  }

  /** Adds a value unless there is one already; returns the one to be used. */
  public synchronized V keep(K key, V value) {
    V present = kept.get(key);
    if (present != null) {
      return present;
    }
    add(key, value);
    return value;
  }

  /** Adds a value in place of the one there is. */
  public synchronized void replace(K key, V value) {
    V before = kept.remove(key);
    total -= before == null ? 0 : weight.applyAsLong(before);
    add(key, value);
  }

  public synchronized void clear() {
    kept.clear();
    total = 0;
  }

  private void add(K key, V value) {
    long added = weight.applyAsLong(value);
    if (added > capacity) {
      return;
    }
    kept.put(key, value);
    total += added;
    var oldest = kept.values().iterator();
    while (total > capacity) {
      total -= weight.applyAsLong(oldest.next());
      oldest.remove();
    }
  }
}
