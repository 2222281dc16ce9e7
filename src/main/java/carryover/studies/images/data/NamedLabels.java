package carryover.studies.images.data;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Labels as they were written, as places in the list of all that occur: in the order of numbers
 * where all are numbers, else in that of the alphabet.
 */
record NamedLabels(List<String> classes, int[] labels) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}");

  static NamedLabels of(List<String> written) {
    List<String> different = written.stream().distinct().toList();
    Comparator<String> order =
        different.stream().allMatch(label -> NUMBER.matcher(label).matches())
            ? Comparator.comparingLong(Long::parseLong)
            : Comparator.naturalOrder();
    List<String> classes = different.stream().sorted(order).toList();
    Map<String, Integer> places = new HashMap<>();
    classes.forEach(name -> places.put(name, places.size()));
    return new NamedLabels(classes, written.stream().mapToInt(places::get).toArray());
  }
}
