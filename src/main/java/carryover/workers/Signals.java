package carryover.workers;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Hears the signals of the system. {@code sun.misc.Signal} is there to stay (JEP 260), but
 * compilers warn wherever they meet its name, so it is looked up.
 */
final class Signals {
  private Signals() {}

  /**
   * Listens to a signal instead of the JVM.
   *
   * @param name as {@code TERM}
   * @param heard gets the signal's number, each time on a thread of its own
   * @return gives the signal back to who listened before; empty where the system does not know it
   *     or the JVM was told to leave signals alone
   */
  static Optional<Runnable> listen(String name, IntConsumer heard) {
    try {
      Class<?> type = Class.forName("sun.misc.Signal");
      Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
      Object signal = type.getConstructor(String.class).newInstance(name);
      int number = (int) type.getMethod("getNumber").invoke(signal);
      Object handler =
          Proxy.newProxyInstance(
              Signals.class.getClassLoader(),
              new Class<?>[] {handlerType},
              (proxy, method, arguments) -> {
                heard.accept(number);
                return null;
              });
      Method handle = type.getMethod("handle", type, handlerType);
      Object before = handle.invoke(null, signal, handler);
      return Optional.of(() -> restore(handle, signal, before));
    } catch (InvocationTargetException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this JDK has no sun.misc.Signal", e);
    }
  }

  private static void restore(Method handle, Object signal, Object before) {
    try {
      handle.invoke(null, signal, before);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the signal " + signal + " cannot be given back", e);
    }
  }
}
