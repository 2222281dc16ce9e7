package carryover.live;

import carryover.files.FileProblem;
import carryover.preset.PresetException;
import carryover.study.CannotTrainException;
import carryover.study.InvalidSettingException;
import carryover.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Why work in the background failed, in one sentence without names of classes. What nobody foresaw
 * is a fault of this program, and goes to whoever hears of uncaught exceptions as well.
 */
public final class FailureText {
  private static final Words WORDS = Words.of(FailureText.class);

  private FailureText() {}

  public static String of(Throwable error) {
    if (error instanceof CannotTrainException
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
      return WORDS.text("failure.memory");
    }
    Thread here = Thread.currentThread();
    here.getUncaughtExceptionHandler().uncaughtException(here, error);
    return WORDS.text("failure.fault");
  }
}
