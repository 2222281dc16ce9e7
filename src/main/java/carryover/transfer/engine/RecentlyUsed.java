package carryover.transfer.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Keeps the values used last, up to a total weight. Safe for several threads. */
class RecentlyUsed<K, V> {
  private final long capacity;
  private final ToLongFunction<V> weight;
  private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long total;

  RecentlyUsed(long capacity, ToLongFunction<V> weight) {
    this.capacity = capacity;
    this.weight = weight;
  }

  synchronized Optional<V> get(K key) {
    return Optional.ofNullable(kept.get(key));
  }

  /** Adds a value unless there is one already; returns the one that is kept. */
  synchronized V keep(K key, V value) {
    V present = kept.putIfAbsent(key, value);
    if (present != null) {
      return present;
    }
    added(value);
    return value;
  }

  /** Adds a value in place of the one there is. */
  synchronized void replace(K key, V value) {
    V before = kept.remove(key);
    total -= before == null ? 0 : weight.applyAsLong(before);
    kept.put(key, value);
    added(value);
  }

  synchronized void clear() {
    kept.clear();
    total = 0;
  }

  private void added(V value) {
    total += weight.applyAsLong(value);
    var oldest = kept.values().iterator();
    while (total > capacity && kept.size() > 1) {
      total -= weight.applyAsLong(oldest.next());
      oldest.remove();
    }
  }
}
