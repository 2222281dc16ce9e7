package carryover.words;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a package says to a person: the texts of its {@code words.properties}, each under a key.
 * Those are English; another language has a {@code words_xx.properties} beside each of them. The
 * language is that of the program ({@code Locale.setDefault}), chosen before any class that speaks
 * is loaded.
 */
public final class Words {
  /** {0}, {1}, … */
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

  private final String name;
  private final ResourceBundle bundle;

  private Words(String name, ResourceBundle bundle) {
    this.name = name;
    this.bundle = bundle;
  }

  /** The words of the package that {@code user} is in, in the language of the program. */
  public static Words of(Class<?> user) {
    return new Words(name(user), bundle(user, Locale.getDefault()));
  }

  /** The language in which a person who prefers {@code wanted} is spoken to; else English. */
  public static Locale language(Class<?> user, Locale wanted) {
    Locale found = bundle(user, wanted).getLocale();
    return found.equals(Locale.ROOT) ? Locale.ENGLISH : found;
  }

  /** Texts that a language lacks are taken from the English ones, never from a third language. */
  private static ResourceBundle bundle(Class<?> user, Locale wanted) {
    return ResourceBundle.getBundle(
        name(user),
        wanted,
        user.getClassLoader(),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  private static String name(Class<?> user) {
    return user.getPackageName() + ".words";
  }

  /**
   * A text, with what belongs into its places.
   *
   * @param parts for {0}, {1}, …; numbers are written before, alike in every language
   * @throws MissingResourceException if there is no such text, or a place is left without its part
   */
  public String text(String key, String... parts) {
    if (!bundle.containsKey(key)) {
      throw new MissingResourceException(name + " has no text " + key, name, key);
    }
    String text = bundle.getString(key);
    // Most texts have no places, and many are asked for while a slider moves.
    return text.indexOf('{') < 0
        ? text
        : PLACE
            .matcher(text)
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
