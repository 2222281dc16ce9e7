package carryover.workbench;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;

/**
 * Values as texts and back: enums by name, numbers, truth values, texts, and records of such, whose
 * components are kept one by one, so that a component that is new or gone does not spoil the rest.
 */
final class ValueText {
  private ValueText() {}

  /** Puts the text of a value, or the texts of its components, under this name. */
  static void write(String name, Object value, Map<String, String> texts) {
    if (value instanceof Record whole) {
      for (RecordComponent component : whole.getClass().getRecordComponents()) {
        write(name + "." + component.getName(), get(whole, component), texts);
      }
    } else if (value instanceof Enum<?> constant) {
      texts.put(name, constant.name());
    } else {
      texts.put(name, value.toString());
    }
  }

  /** The value under this name; where a text is missing or makes no sense, that of {@code now}. */
  @SuppressWarnings("unchecked") // a value is read as what the present one is
  static <T> T read(String name, T now, Map<String, String> texts) {
    return (T)
        (now instanceof Record whole ? record(name, whole, texts) : single(name, now, texts));
  }

  private static Object single(String name, Object now, Map<String, String> texts) {
    String text = texts.get(name);
    if (text == null) {
      return now;
    }
    try {
      return parse(text, now);
    } catch (IllegalArgumentException e) {
      return now;
    }
  }

  private static Object parse(String text, Object now) {
    if (now instanceof Enum<?> constant) {
      return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
          .filter(other -> other.name().equals(text))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(text));
    }
    if (now instanceof Boolean) {
      return text.equals("true");
    }
    if (now instanceof Integer) {
      return Integer.valueOf(text);
    }
    if (now instanceof Double) {
      return finite(Double.parseDouble(text));
    }
    return text;
  }

  private static Double finite(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(value + " is not finite");
    }
    return value;
  }

  private static Object record(String name, Record now, Map<String, String> texts) {
    RecordComponent[] components = now.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = read(name + "." + components[i].getName(), get(now, components[i]), texts);
    }
    try {
      return now.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      // The record itself refuses what no longer goes together.
      return now;
    }
  }

  private static Object get(Record whole, RecordComponent component) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(whole.getClass() + " must be public to be kept", e);
    }
  }
}
