package carryover.study;

import java.util.List;

/**
 * Measures that are written to one table, a row for each recorded step.
 *
 * @param key the file's name without its ending
 * @param title what a person reads
 */
public record Table(String key, String title, List<Measure> measures) {
  public Table {
    measures = List.copyOf(measures);
  }
}
