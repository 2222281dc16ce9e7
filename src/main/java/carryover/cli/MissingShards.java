package carryover.cli;

import java.util.StringJoiner;

/**
 * Which shards lack results, as lists of array jobs have it: {@code 3,7-9}.
 *
 * @param results how many each lacks, by number from 1; the first is of none
 */
record MissingShards(long[] results) {
  long total() {
    long total = 0;
    for (long missing : results) {
      total += missing;
    }
    return total;
  }

  /** How many shards lack any. */
  int count() {
    int count = 0;
    for (long missing : results) {
      count += missing > 0 ? 1 : 0;
    }
    return count;
  }

  String list() {
    StringJoiner list = new StringJoiner(",");
    for (int first = 1; first < results.length; first++) {
      if (results[first] > 0) {
        int last = first;
        while (last + 1 < results.length && results[last + 1] > 0) {
          last++;
        }
        list.add(first == last ? "" + first : first + "-" + last);
        first = last;
      }
    }
    return list.toString();
  }
}
