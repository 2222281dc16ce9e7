package carryover.studies.cnn.direct;

import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.InheritedLayers;
import carryover.studies.cnn.UpdateRule;

/**
 * How a step treats the weights of a network besides their gradients.
 *
 * @param above of the layers above the filters: a weight is treated as the later of the two units
 *     it connects, since those that are inherited stand first
 */
record DirectRules(UpdateRule filters, UpdateRule above) {
  /** Of Task 1. */
  static DirectRules upstream(CnnSetting setting) {
    return new DirectRules(UpdateRule.upstream(setting), UpdateRule.upstream(setting));
  }

  static DirectRules transfer(CnnSetting setting) {
    UpdateRule inherited = UpdateRule.transfer(setting);
    boolean all = setting.inheritedLayers() == InheritedLayers.ALL;
    return new DirectRules(inherited, all ? inherited : UpdateRule.scratch(setting));
  }

  static DirectRules scratch(CnnSetting setting) {
    return new DirectRules(UpdateRule.scratch(setting), UpdateRule.scratch(setting));
  }
}
