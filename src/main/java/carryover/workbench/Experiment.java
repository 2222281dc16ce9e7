package carryover.workbench;

import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Study;

/** What is to be trained: the part of the screen's state that can be undone. */
public record Experiment(Setting setting, Seeds seeds) {
  /** What a fresh program trains of a study. */
  public static Experiment standard(Study study) {
    return new Experiment(study.space().standard(), new Seeds(1, 8));
  }

  public Experiment withSetting(Setting newSetting) {
    return new Experiment(newSetting, seeds);
  }

  public Experiment withSeeds(Seeds newSeeds) {
    return new Experiment(setting, newSeeds);
  }
}
