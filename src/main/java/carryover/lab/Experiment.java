package carryover.lab;

import carryover.study.Seeds;
import carryover.study.Setting;

/** What is to be trained: the part of the screen's state that can be undone. */
public record Experiment(Setting setting, Seeds seeds) {
  public Experiment withSetting(Setting newSetting) {
    return new Experiment(newSetting, seeds);
  }

  public Experiment withSeeds(Seeds newSeeds) {
    return new Experiment(setting, newSeeds);
  }
}
