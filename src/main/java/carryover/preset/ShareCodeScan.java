package carryover.preset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds share codes in a text that may be a whole mail. Only letters a–z and digits count, whatever
 * stands between them; where a code ends is told by its checksum, tried at every end of a word.
 */
final class ShareCodeScan {
  /** Letters and digits behind "carryover:" from which on they are meant as a code. */
  private static final int SHORTEST = 8;

  private final String text;

  /** The letters and digits of the text, in lower case. */
  private final String letters;

  /** Where in the text they are. */
  private final int[] places;

  /** What the text has of codes: whole ones, and how many that are damaged. */
  record Found(List<Preset> whole, List<PresetException> damaged) {
    int count() {
      return whole.size() + damaged.size();
    }
  }

  ShareCodeScan(String text) {
    this.text = text;
    StringBuilder kept = new StringBuilder();
    int[] from = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < 128 && Character.isLetterOrDigit(letter)) {
        from[kept.length()] = i;
        kept.append(Character.toLowerCase(letter));
      }
    }
    letters = kept.toString();
    places = Arrays.copyOf(from, kept.length());
  }

  /** All codes; one that is there twice, as in a mail and its answer, counts once. */
  Found find(ShareCode codes) {
    Set<Preset> whole = new LinkedHashSet<>();
    List<PresetException> damaged = new ArrayList<>();
    int start = letters.indexOf(ShareCode.PREFIX);
    while (start >= 0) {
      int begin = start + ShareCode.PREFIX.length();
      int next = letters.indexOf(ShareCode.PREFIX, begin);
      int end = next < 0 ? letters.length() : next;
      Optional<Preset> code = codeWithin(codes, begin, end, damaged);
      code.ifPresent(whole::add);
      start = next;
    }
    return new Found(List.copyOf(whole), damaged);
  }

  private Optional<Preset> codeWithin(
      ShareCode codes, int begin, int end, List<PresetException> damaged) {
    int most = Math.min(end, begin + ShareCode.LONGEST);
    PresetException problem = null;
    for (int i = begin + 1; i <= most; i++) {
      if (endsWord(i)) {
        try {
          return Optional.of(codes.read(letters.substring(begin, i)));
        } catch (PresetException e) {
          problem = e;
        }
      }
    }
    if (problem != null && meantAsCode(begin)) {
      damaged.add(problem);
    }
    return Optional.empty();
  }

  private boolean endsWord(int end) {
    return end == letters.length() || places[end] > places[end - 1] + 1;
  }

  /** A colon, then at once a word with digits in it, as no sentence has one. */
  private boolean meantAsCode(int begin) {
    int colon = places[begin - 1] + 1;
    if (text.charAt(colon) != ':' || places[begin] != colon + 1) {
      return false;
    }
    int end = begin + 1;
    while (!endsWord(end)) {
      end++;
    }
    String word = letters.substring(begin, end);
    return word.length() >= SHORTEST && word.chars().anyMatch(Character::isDigit);
  }
}
