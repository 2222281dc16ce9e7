package carryover.cli;

import carryover.study.Parameter;
import carryover.study.Setting;
import java.io.PrintStream;
import java.util.List;

/** Says which of the parameters a person has named change nothing, say those of another mode. */
final class UnusedNote {
  private UnusedNote() {}

  static void tell(PrintStream err, Setting setting, List<Parameter> named) {
    for (Parameter parameter : named) {
      if (!setting.space().uses(setting, parameter)) {
        err.print(parameter.key() + " changes nothing: this setting does not use it\n");
      }
    }
  }
}
