package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnSetting;
import carryover.study.Setting;
import java.util.Optional;

/** No filter is inherited, so transfer and scratch are the same run and there is no contest. */
public record NothingInherited() implements Clause {

  public static Optional<NothingInherited> in(Setting setting) {
    return CnnSetting.of(setting).inheritedFilters() == 0
        ? Optional.of(new NothingInherited())
        : Optional.empty();
  }

  @Override
  public String text() {
    return "no filter is inherited, so transfer and scratch are the same run";
  }
}
