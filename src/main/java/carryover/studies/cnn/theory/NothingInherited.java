package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnSetting;
import carryover.study.Setting;
import carryover.words.Words;
import java.util.Optional;

/** No filter is inherited, so transfer and scratch are the same run and there is no contest. */
public record NothingInherited() implements Clause {
  private static final Words WORDS = Words.of(NothingInherited.class);

  public static Optional<NothingInherited> in(Setting setting) {
    return CnnSetting.of(setting).inheritedFilters() == 0
        ? Optional.of(new NothingInherited())
        : Optional.empty();
  }

  @Override
  public String text() {
    return WORDS.text("nothingInherited");
  }
}
