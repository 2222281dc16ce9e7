package carryover.ui;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a package says to a person: the texts of its {@code words.properties}, each under a key. */
public final class Words {
  /** {0}, {1}, … */
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

  private final String name;
  private final ResourceBundle bundle;

  private Words(String name, ResourceBundle bundle) {
    this.name = name;
    this.bundle = bundle;
  }

  /** The words of the package that {@code user} is in. */
  public static Words of(Class<?> user) {
    String name = user.getPackageName() + ".words";
    return new Words(
        name, ResourceBundle.getBundle(name, Locale.getDefault(), user.getClassLoader()));
  }

  /**
   * A text, with what belongs into its places.
   *
   * @param parts for {0}, {1}, …; numbers are written by {@link NumberText}, alike in every
   *     language
   * @throws MissingResourceException if there is no such text, or a place is left without its part
   */
  public String text(String key, String... parts) {
    if (!bundle.containsKey(key)) {
      throw new MissingResourceException(name + " has no text " + key, name, key);
    }
    return PLACE
        .matcher(bundle.getString(key))
        .replaceAll(place -> Matcher.quoteReplacement(part(key, place.group(1), parts)));
  }

  /**
   * What is said of so many: the text {@code key.one} of one, {@code key.other} of any other
   * number.
   *
   * @param count for {0}
   * @param parts for {1}, {2}, …
   */
  public String counted(String key, long count, String... parts) {
    String[] all = new String[parts.length + 1];
    all[0] = Long.toString(count);
    System.arraycopy(parts, 0, all, 1, parts.length);
    return text(key + (count == 1 ? ".one" : ".other"), all);
  }

  private String part(String key, String place, String... parts) {
    int index = Integer.parseInt(place);
    if (index >= parts.length) {
      throw new MissingResourceException(
          name + ": " + key + " lacks a part for its place {" + place + "}", name, key);
    }
    return parts[index];
  }
}
