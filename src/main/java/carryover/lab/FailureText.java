package carryover.lab;

import carryover.disk.FileProblem;
import carryover.preset.PresetException;
import carryover.study.InvalidSettingException;
import carryover.study.TooLargeException;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Why work in the background failed, in one sentence without names of classes. What nobody foresaw
 * is a fault of this program, and goes to whoever hears of uncaught exceptions as well.
 */
public final class FailureText {
  private FailureText() {}

  public static String of(Throwable error) {
    if (error instanceof TooLargeException
        || error instanceof InvalidSettingException
        || error instanceof PresetException) {
      return error.getMessage();
    }
    if (error instanceof UncheckedIOException unchecked) {
      return of(unchecked.getCause());
    }
    if (error instanceof IOException problem) {
      return FileProblem.of(problem).getMessage();
    }
    if (error instanceof OutOfMemoryError) {
      return "not enough memory: a smaller setting or fewer cells need less";
    }
    Thread here = Thread.currentThread();
    here.getUncaughtExceptionHandler().uncaughtException(here, error);
    return "a fault of this program; details are where it was started from";
  }
}
