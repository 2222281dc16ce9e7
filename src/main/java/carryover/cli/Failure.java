package carryover.cli;

import carryover.files.FileProblem;
import carryover.preset.PresetException;
import carryover.study.CannotTrainException;
import carryover.study.InvalidSettingException;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What an error means to the user: the exit code and one line that says what, where and why,
 * without names of classes.
 *
 * @param unexpected whether it is a fault of this program, which its developers want to see whole
 */
record Failure(int code, String message, boolean unexpected) {

  static Failure of(Throwable error) {
    if (error instanceof BadInputException
        || error instanceof PresetException
        || error instanceof InvalidSettingException
        || error instanceof CannotTrainException) {
      return new Failure(ExitCode.BAD_INPUT, error.getMessage(), false);
    }
    if (error instanceof UncheckedIOException unchecked) {
      return of(unchecked.getCause());
    }
    if (error instanceof IOException problem) {
      return new Failure(ExitCode.FAILED, FileProblem.of(problem).getMessage(), false);
    }
    if (error instanceof OutOfMemoryError) {
      return new Failure(
          ExitCode.FAILED,
          "not enough memory: fewer --threads, a smaller setting or fewer cells need less",
          false);
    }
    String told = error.getMessage() == null ? "" : ": " + error.getMessage();
    return new Failure(
        ExitCode.FAILED,
        "a fault of this program" + told + " (please report it with the lines below)",
        true);
  }
}
